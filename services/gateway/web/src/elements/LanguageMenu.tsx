import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { speak } from "@/i18n";
import { languages } from "@/i18n/languages";
import { Icon } from "./Icon";
import { Menu, MenuItem } from "./Menu";

/** Each language is written in itself, so that who needs it finds it. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  const current = languages.find((language) => language.tag === i18n.language);
  return (
    <Menu
      opener={(properties) => (
        <Button
          {...properties}
          variant="subtle"
          color="gray"
          size="compact-md"
          leftSection={<Icon name="language" />}
          aria-label={t("language", { name: current?.name })}
        >
          <span className="language-name">{current?.name}</span>
        </Button>
      )}
    >
      {languages.map((language) => (
        <MenuItem key={language.tag} lang={language.tag} dir={language.direction} onClick={() => void speak(language.tag)}>
          {language.name}
        </MenuItem>
      ))}
    </Menu>
  );
}
