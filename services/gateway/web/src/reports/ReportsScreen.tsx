import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useDonorOptions } from "@/actions/useChoices";
import { usePages } from "@/connection/usePages";
import { useViewing } from "@/connection/ViewerProvider";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { ListRest } from "@/elements/ListRest";
import { Panel, Screen } from "@/elements/Panel";
import { ListState, EmptyState } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { ActionButtons } from "@/actions/ActionButtons";
import { publishReportAction } from "./actions";
import { ReportsDocument } from "./documents";
import { Funds } from "./Funds";
import classes from "./reports.module.css";

/** Reports that were published; a published report never changes. */
export function ReportsScreen() {
  const { t } = useTranslation("reports");
  const { viewer } = useViewing();
  const { day } = useFormats();
  const pages = usePages(ReportsDocument, { first: 20 }, (data) => data.reports);
  const donors = useDonorOptions(!viewer.permittedActions.includes("PublishReport"));
  return (
    <Screen
      title={t("title")}
      lead={t("lead")}
      aside={<ActionButtons actions={publishReportAction(donors, viewer.permittedActions)} primary="screen" />}
    >
      <ListState pages={pages}>
        <EmptyState title={t("none")} />
      </ListState>
      {pages.nodes.length > 0 && (
        <Panel title={t("published")} flush>
          <ul className={classes.reports}>
            {pages.nodes.map((report) => (
              <li key={report.id}>
                <Link to="/reports/$reportId" params={{ reportId: report.id }}>
                  {t("period", { from: day(report.periodStart), to: day(report.periodEnd) })}
                </Link>
                <span>{report.donorName}</span>
                <span>{t("publishedOn", { day: day(report.publishedAt) })}</span>
                <ExerciseMark of={report} />
              </li>
            ))}
          </ul>
          <ListRest pages={pages} m="sm" />
        </Panel>
      )}
      {viewer.role !== "DONOR" && <Funds />}
    </Screen>
  );
}
