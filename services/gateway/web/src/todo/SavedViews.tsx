import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "@/elements/Icon";
import { Menu, MenuDivider, MenuItem } from "@/elements/Menu";
import { useAddressWords } from "./useAddressWords";
import { wordOf, type Address } from "./address";
import { isSaved } from "./settings";

interface Props {
  address: Address;
  views: readonly Address[];
  open: (view: Address) => void;
  toggle: () => void;
}

/** Parts of the queue that somebody comes back to; called by what they are narrowed to, in the reader's language. */
export function SavedViews({ address, views, open, toggle }: Props) {
  const { t } = useTranslation("todo");
  const words = useAddressWords();
  return (
    <Menu
      opener={(properties) => (
        <Button {...properties} size="xs" variant="default" leftSection={<Icon name="audit" size={15} />}>
          {t("views.title")}
        </Button>
      )}
    >
      {views.map((view) => (
        <MenuItem key={wordOf(view)} onClick={() => open(view)}>
          {words(view)}
        </MenuItem>
      ))}
      {views.length > 0 && <MenuDivider />}
      <MenuItem onClick={toggle}>{t(isSaved(views, address) ? "views.forget" : "views.save", { name: words(address) })}</MenuItem>
    </Menu>
  );
}
