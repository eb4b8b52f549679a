import { Button, useMantineColorScheme } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { printWhole } from "@/connection/wholeLists";
import { Icon } from "@/elements/Icon";
import { hasDrafts } from "@/session/drafts";
import { useSession } from "@/session/SessionProvider";
import { Dialog } from "@/elements/Dialog";
import { LanguageMenu } from "@/elements/LanguageMenu";
import { Menu, MenuItem, MenuLabel } from "@/elements/Menu";
import { Wordmark } from "@/elements/Wordmark";
import classes from "./shell.module.css";

export function Header({ search, bell }: { search: ReactNode; bell: ReactNode }) {
  return (
    <header className={classes.header}>
      <div className={classes.headerMark}>
        <Wordmark size={24} />
      </div>
      {search}
      <div className={classes.headerTools}>
        {bell}
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
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
    {isAsking && <SigningOut stay={() => setIsAsking(false)} />}
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
      <MenuItem icon={<Icon name="out" />} onClick={() => (hasDrafts() ? setIsAsking(true) : void leave())}>
        {t("signOut")}
      </MenuItem>
    </Menu>
    </>
  );
}

/** What was typed and not sent does not outlive the account in this browser. */
function SigningOut({ stay }: { stay: () => void }) {
  const { t } = useTranslation();
  const { leave } = useSession();
  return (
    <Dialog title={t("signOut")} close={stay} closeLabel={t("close")}>
      <p>{t("signOutDrops.sentence")}</p>
      <div className={classes.signingOut}>
        <Button variant="default" onClick={stay}>
          {t("signOutDrops.stay")}
        </Button>
        <Button color="brick" onClick={() => void leave()}>
          {t("signOut")}
        </Button>
      </div>
    </Dialog>
  );
}
