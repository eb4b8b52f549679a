import { Button, Menu } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "@/elements/Icon";
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
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<Icon name="audit" size={15} />}>
          {t("views.title")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {views.map((view) => (
          <Menu.Item key={wordOf(view)} onClick={() => open(view)}>
            {words(view)}
          </Menu.Item>
        ))}
        {views.length > 0 && <Menu.Divider />}
        <Menu.Item onClick={toggle}>{t(isSaved(views, address) ? "views.forget" : "views.save", { name: words(address) })}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
