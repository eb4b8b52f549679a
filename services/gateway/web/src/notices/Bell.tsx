import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { fetched } from "@/elements/fetched";
import { useFormats } from "@/i18n/useFormats";
import { withMessages } from "@/i18n";
import { useParameterOnce } from "@/elements/useParameterOnce";
import { NoticesChangedDocument, UnreadNoticesDocument } from "./documents";
import { unreadOf } from "./unread";
import classes from "./bell.module.css";

const load = withMessages(["notices", "forms"], () => import("./NoticesDialog"));
const NoticesDialog = fetched(async () => (await load()).NoticesDialog);

/** How much is unread, in every tab the same. */
export function Bell() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const ledHere = useParameterOnce("notices") !== null; // by an e-mail
  const [open, setOpen] = useState(ledHere);
  const { data, refresh } = useLiveQuery(UnreadNoticesDocument, {}, { afterActions: false });
  useLiveUpdates(NoticesChangedDocument, {}, refresh);
  const unread = unreadOf(data?.unreadNotices);
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-md" className={classes.bell} aria-haspopup="dialog" onPointerEnter={NoticesDialog.fetch} onFocus={NoticesDialog.fetch} onClick={() => setOpen(true)}>
        <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
          <path d="M5 17h14l-1.500-2.500V10a5.500 5.500 0 0 0-11 0v4.500L5 17Zm5 3h4" />
        </svg>
        <span className="visually-hidden">{t("notices.title")}</span>
        {unread > 0 && (
          <b className={classes.unread}>
            <span aria-hidden="true">{unread > 99 ? `${number(99)}+` : number(unread)}</span>
            <span className="visually-hidden">{t("notices.unread", { figure: number(unread) })}</span>
          </b>
        )}
      </Button>
      {open && <NoticesDialog close={() => setOpen(false)} />}
    </>
  );
}
