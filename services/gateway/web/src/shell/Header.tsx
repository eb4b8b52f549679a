import { Button, useMantineColorScheme } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { printWhole } from "@/connection/wholeLists";
import { Icon } from "@/elements/Icon";
import { useSession } from "@/session/SessionProvider";
import { LanguageMenu } from "@/elements/LanguageMenu";
import { Menu, MenuItem, MenuLabel } from "@/elements/Menu";
import { Wordmark } from "@/elements/Wordmark";
import classes from "./shell.module.css";

export function Header({ search }: { search: ReactNode }) {
  return (
    <header className={classes.header}>
      <div className={classes.headerMark}>
        <Wordmark size={24} />
      </div>
      {search}
      <div className={classes.headerTools}>
        <LanguageMenu />
        <AccountMenu />
      </div>
    </header>
  );
}

function AccountMenu() {
  const { t } = useTranslation();
  const { viewer } = useViewing();
  const { leave } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const dark = colorScheme === "dark";
  return (
    <Menu
      opener={(properties) => (
        <Button {...properties} variant="subtle" color="gray" size="compact-md" className={classes.account}>
          <span className={classes.who}>
            <b>{t(`codes:role.${viewer.role}`)}</b>
            <small>{viewer.agency?.name ?? t("noAgency")}</small>
          </span>
        </Button>
      )}
    >
      <MenuLabel>{viewer.name}</MenuLabel>
      <MenuItem icon={<Icon name={dark ? "sun" : "moon"} />} onClick={() => setColorScheme(dark ? "light" : "dark")}>
        {t(dark ? "lightScheme" : "darkScheme")}
      </MenuItem>
      <MenuItem icon={<Icon name="print" />} onClick={() => void printWhole()}>
        {t("printed.button")}
      </MenuItem>
      <MenuItem icon={<Icon name="out" />} onClick={() => void leave()}>
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
}
