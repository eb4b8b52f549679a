import { Button, Menu } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { speak } from "@/i18n";
import { languages } from "@/i18n/languages";
import { Icon } from "./Icon";

/** Each language is written in itself, so that who needs it finds it. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  const current = languages.find((language) => language.tag === i18n.language);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          leftSection={<Icon name="language" />}
          aria-label={t("language", { name: current?.name })}
        >
          <span className="language-name">{current?.name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((language) => (
          <Menu.Item key={language.tag} lang={language.tag} dir={language.direction} onClick={() => void speak(language.tag)}>
            {language.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
