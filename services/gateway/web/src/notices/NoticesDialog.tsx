import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { usePages } from "@/connection/usePages";
import { Dialog } from "@/elements/Dialog";
import { ListRest } from "@/elements/ListRest";
import { EmptyState, ListState } from "@/elements/Waiting";
import { NoticesChangedDocument, NoticesDocument } from "./documents";
import { MailChoice } from "./MailChoice";
import { NoticeRow } from "./NoticeRow";
import { useMark } from "./useMark";
import classes from "./notices.module.css";

/** What the viewer is told, newest first. Nothing is read by opening the list. */
export function NoticesDialog({ close }: { close: () => void }) {
  const { t } = useTranslation("notices");
  const [shown, setShown] = useState("all");
  const pages = usePages(NoticesDocument, { first: 20, unread: shown === "unread" ? true : null }, ({ notices }) => notices);
  useLiveUpdates(NoticesChangedDocument, {}, pages.refresh);
  const { mark, markAllRead } = useMark(pages.refresh);
  return (
    <Dialog title={t("common:notices.title")} close={close} closeLabel={t("common:close")} atTop>
      <div className={classes.head}>
        <SegmentedControl
          size="xs"
          aria-label={t("shown")}
          value={shown}
          onChange={setShown}
          data={["all", "unread"].map((value) => ({ value, label: t(`show.${value}`) }))}
        />
        <Button size="xs" variant="default" onClick={markAllRead} disabled={pages.nodes.every(({ read }) => read)}>
          {t("allRead")}
        </Button>
      </div>
      <ListState pages={pages}>
        <EmptyState title={t("nothing")} />
      </ListState>
      <ul className={classes.list}>
        {pages.nodes.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} mark={mark} close={close} />
        ))}
      </ul>
      <ListRest pages={pages} />
      <p className={classes.kept}>{t("kept")}</p>
      <MailChoice />
    </Dialog>
  );
}
