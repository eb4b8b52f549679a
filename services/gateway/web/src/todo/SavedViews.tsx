import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fetched } from "@/elements/fetched";
import { Icon } from "@/elements/Icon";
import { Menu, MenuDivider, MenuItem } from "@/elements/Menu";
import { withMessages } from "@/i18n";
import { useAddressWords } from "./useAddressWords";
import type { Address } from "./address";
import { viewOf } from "./savedViews";
import type { SavedViews as Saved } from "./useSavedViews";
import type { Props as Naming } from "./ViewsDialog";

const ViewsDialog = fetched<Naming>(async () => (await withMessages(["todo", "forms"], () => import("./ViewsDialog"))()).ViewsDialog);

interface Props {
  address: Address;
  saved: Saved;
  open: (address: Address) => void;
}

/** Parts of the queue that somebody comes back to, by the names they gave them. */
export function SavedViews({ address, saved, open }: Props) {
  const { t } = useTranslation("todo");
  const words = useAddressWords();
  const [naming, setNaming] = useState(false);
  const views = saved.views ?? [];
  return (
    <>
      <Menu
        opener={(properties) => (
          <Button {...properties} size="xs" variant="default" leftSection={<Icon name="audit" size={15} />}>
            {t("views.title")}
          </Button>
        )}
      >
        {views.map((view) => (
          <MenuItem key={view.id} onClick={() => open(view.address)}>
            <bdi>{view.name || words(view.address)}</bdi>
          </MenuItem>
        ))}
        {views.length > 0 && <MenuDivider />}
        <MenuItem onClick={() => setNaming(true)}>{t(viewOf(views, address) ? "views.change" : "views.save")}</MenuItem>
      </Menu>
      {naming && <ViewsDialog address={address} saved={saved} words={words} close={() => setNaming(false)} />}
    </>
  );
}
