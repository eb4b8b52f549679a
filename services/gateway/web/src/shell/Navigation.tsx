import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { Dialog } from "@/elements/Dialog";
import { Icon } from "@/elements/Icon";
import type { Section } from "@/generated/graphql";
import { Wordmark } from "@/elements/Wordmark";
import { addressOf, iconOf } from "./sections";
import classes from "./shell.module.css";

const IN_REACH = 4;

function SectionLink({ section, taken }: { section: Section; taken?: () => void }) {
  const { t } = useTranslation();
  return (
    <Link to={addressOf[section]} className={classes.way} activeProps={{ "data-here": true }} onClick={taken}>
      <Icon name={iconOf[section]} size={20} />
      <span>{t(`sections.${section}`)}</span>
    </Link>
  );
}

/** The sections of the role, beside the screen. */
export function SideBar() {
  const { t } = useTranslation();
  const { viewer } = useViewing();
  return (
    <nav className={classes.side} aria-label={t("navigation")}>
      <div className={classes.mark}>
        <Wordmark />
      </div>
      {viewer.sections.map((section) => (
        <SectionLink key={section} section={section} />
      ))}
    </nav>
  );
}

/** The same on a phone: four in reach of the thumb, the others in a drawer. */
export function BottomBar() {
  const { t } = useTranslation();
  const { viewer } = useViewing();
  const [open, setOpen] = useState(false);
  const inReach = viewer.sections.length <= IN_REACH + 1 ? viewer.sections : viewer.sections.slice(0, IN_REACH);
  const others = viewer.sections.slice(inReach.length);
  return (
    <nav className={classes.bottom} aria-label={t("navigation")}>
      {inReach.map((section) => (
        <SectionLink key={section} section={section} />
      ))}
      {others.length > 0 && (
        <button type="button" className={classes.way} onClick={() => setOpen(true)} aria-expanded={open}>
          <Icon name="more" size={20} />
          <span>{t("more")}</span>
        </button>
      )}
      {open && (
        <Dialog title={t("navigation")} close={() => setOpen(false)} closeLabel={t("close")} below>
          <div className={classes.drawer}>
            {others.map((section) => (
              <SectionLink key={section} section={section} taken={() => setOpen(false)} />
            ))}
          </div>
        </Dialog>
      )}
    </nav>
  );
}
