import { useTranslation } from "react-i18next";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { EMPTY_PAGE, usePages } from "@/connection/usePages";
import { ListRest } from "@/elements/ListRest";
import { Panel } from "@/elements/Panel";
import { ImportChangedDocument, UnreadDocument } from "./documents";
import classes from "./imports.module.css";

/** What is in the file and was not read, so that nothing of it is lost in silence. */
export function Unread({ importId }: { importId: string }) {
  const { t } = useTranslation("imports");
  const pages = usePages(UnreadDocument, { id: importId, first: 100 }, (data) => data.import?.unread ?? EMPTY_PAGE);
  useLiveUpdates(ImportChangedDocument, { id: importId }, pages.refresh);
  if (pages.nodes.length === 0) return null;
  return (
    <Panel title={t("unread.title")} flush>
      <p className={classes.lead}>{t("unread.lead")}</p>
      <ul className={classes.doubles}>
        {pages.nodes.map(({ sheet, row, column, code, reason }) => (
          <li key={`${sheet} ${row ?? ""} ${column ?? ""} ${code}`}>
            <bdi>{sheet.startsWith("#") ? t("unread.sheet", { number: sheet.slice(1) }) : sheet}</bdi>
            {column && <bdi>{t("unread.column", { column })}</bdi>}
            {row && <span className="numbers">{t("unread.row", { row })}</span>}
            <span dir="auto">{t(`unread.reasons.${code}`, { defaultValue: reason })}</span>
          </li>
        ))}
      </ul>
      <ListRest pages={pages} label={t("problems.more")} m="sm" />
    </Panel>
  );
}
