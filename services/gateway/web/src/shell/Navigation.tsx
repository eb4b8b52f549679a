import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { Dialog } from "@/elements/Dialog";
import { Icon } from "@/elements/Icon";
import type { Section } from "@/generated/graphql";
import { Wordmark } from "@/elements/Wordmark";
import { useFormats } from "@/i18n/useFormats";
import { addressOf, iconOf } from "./sections";
import type { useWaiting } from "./useWaiting";
import classes from "./shell.module.css";

const IN_REACH = 4;
const MOST = 999;

type Waiting = ReturnType<typeof useWaiting>;

interface Way {
  section: Section;
  waiting: number | undefined;
  taken?: () => void;
}

function SectionLink({ section, waiting, taken }: Way) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <Link to={addressOf[section]} className={classes.way} activeProps={{ "data-here": true }} onClick={taken}>
      <Icon name={iconOf[section]} size={20} />
      <span>{t(`sections.${section}`)}</span>
      {waiting ? (
        <b className={classes.waiting}>
          <span aria-hidden="true">{waiting > MOST ? `${number(MOST)}+` : number(waiting)}</span>
          <span className="visually-hidden">{t("waits", { figure: number(waiting) })}</span>
        </b>
      ) : null}
    </Link>
  );
}

/** The sections of the role, beside the screen. */
export function SideBar({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation();
  const { viewer } = useViewing();
  return (
    <nav className={classes.side} aria-label={t("navigation")}>
      <div className={classes.mark}>
        <Wordmark />
      </div>
      {viewer.sections.map((section) => (
        <SectionLink key={section} section={section} waiting={waiting[section]} />
      ))}
    </nav>
  );
}

/** The same on a phone: four in reach of the thumb, the others in a drawer. */
export function BottomBar({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation();
  const { viewer } = useViewing();
  const [open, setOpen] = useState(false);
  const inReach = viewer.sections.length <= IN_REACH + 1 ? viewer.sections : viewer.sections.slice(0, IN_REACH);
  const others = viewer.sections.slice(inReach.length);
  return (
    <nav className={classes.bottom} aria-label={t("navigation")}>
      {inReach.map((section) => (
        <SectionLink key={section} section={section} waiting={waiting[section]} />
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
              <SectionLink key={section} section={section} waiting={waiting[section]} taken={() => setOpen(false)} />
            ))}
          </div>
        </Dialog>
      )}
    </nav>
  );
}
