import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { usePages } from "@/connection/usePages";
import { Panel } from "@/elements/Panel";
import { Asking, Failed, Nothing } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/wishes/useCodes";
import { AuditDocument } from "./documents";
import classes from "./records.module.css";

export function AuditTrail() {
  const { t } = useTranslation("records");
  const { moment } = useFormats();
  const { label } = useCodes();
  const pages = usePages(AuditDocument, { first: 50 }, (data) => data.auditEntries);
  if (pages.failed) return <Failed again={pages.refresh} />;
  if (pages.loading && pages.nodes.length === 0) return <Asking />;
  if (pages.nodes.length === 0) return <Nothing title={t("audit.none")} />;
  return (
    <Panel title={t("audit.title")} flush>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t("audit.title")}>
        <table className={classes.table}>
          <thead>
            <tr>
              {["at", "who", "what", "about", "outcome"].map((head) => (
                <th key={head} scope="col">
                  {t(`audit.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pages.nodes.map((entry) => (
              <tr key={entry.id}>
                <td className="numbers">{moment(entry.at)}</td>
                <td>
                  <bdi>{entry.actor?.name ?? t("audit.system")}</bdi>
                  {entry.actor && <small>{label("role", entry.actor.role)}</small>}
                </td>
                <td>
                  <code>{entry.action}</code>
                  <small>{entry.service}</small>
                </td>
                <td>{entry.subjectId && <span className="reference">{entry.subjectId.slice(0, 8)}</span>}</td>
                <td>{label("auditOutcome", entry.outcome)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages.hasMore && (
        <Button variant="default" size="xs" m="sm" onClick={pages.more} loading={pages.loading}>
          {t("more")}
        </Button>
      )}
    </Panel>
  );
}
