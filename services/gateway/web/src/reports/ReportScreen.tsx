import { Button } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { Callout } from "@/elements/Callout";
import { Icon } from "@/elements/Icon";
import { Panel, Screen } from "@/elements/Panel";
import { Loading, Failed, EmptyState } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { address } from "@/session/session";
import type { ReportQuery } from "@/generated/graphql";
import { ReportDocument } from "./documents";
import { ReportBars } from "./ReportBars";
import { grandTotal, isCrossed } from "./table";
import { ReportTable } from "./ReportTable";
import classes from "./reports.module.css";

type Report = NonNullable<ReportQuery["report"]>;

const ReportChart = lazy(() => import("./ReportChart"));

/** One donor's report of one period: totals, a chart, the whole table, and why some cells are hidden. */
export function ReportScreen() {
  const { reportId } = useParams({ from: "/reports/$reportId" });
  const { t } = useTranslation("reports");
  const { day, number, money } = useFormats();
  const { data, failed, loading, refresh } = useLiveQuery(ReportDocument, { id: reportId });
  if (failed) return <Failed again={refresh} />;
  if (loading) return <Loading />;
  const report = data?.report;
  if (!report) return <EmptyState title={t("unknown")} />;
  const total = grandTotal(report.cells);
  const hidden = report.cells.filter((cell) => cell.hidden).length;
  const paid = total?.paidMinor;
  return (
    <Screen
      title={t("heading", { donor: report.donorName ?? "" })}
      lead={`${t("period", { from: day(report.periodStart), to: day(report.periodEnd) })} · ${t("publishedOn", { day: day(report.publishedAt) })}`}
      aside={
        <Button component="a" href={address(`reports/${report.id}.csv`)} download leftSection={<Icon name="imports" />}>
          {t("csv")}
        </Button>
      }
    >
      {report.exercise && <Callout tone="amber">{t("exerciseSentence")}</Callout>}
      <dl className={classes.totals}>
        <div>
          <dt>{t("returnees")}</dt>
          <dd>{total?.returnees === null || total?.returnees === undefined ? t("hidden") : number(total.returnees)}</dd>
        </div>
        <div>
          <dt>{t("paid")}</dt>
          <dd>{paid === null || paid === undefined ? t("hidden") : money({ amountMinor: paid, currency: report.currency })}</dd>
        </div>
        <ReturnedFigure report={report} />
        <div>
          <dt>{t("hiddenCells")}</dt>
          <dd>{number(hidden)}</dd>
        </div>
      </dl>
      {isCrossed(report.cells) ? (
        <div className="on-screen">
          <Panel title={t("chart")}>
            <Suspense fallback={<Loading />}>
              <ReportChart cells={report.cells} />
            </Suspense>
          </Panel>
        </div>
      ) : (
        <Panel title={t("returnees")}>
          <ReportBars cells={report.cells} />
        </Panel>
      )}
      {(hidden > 0 || !isCrossed(report.cells)) && (
        <Callout tone="sky" title={t("why.title")}>
          <p>{t("why.small", { threshold: number(report.threshold) })}</p>
          <p>{t("why.complementary")}</p>
          {!isCrossed(report.cells) && <p>{t("why.coarse")}</p>}
        </Callout>
      )}
      <ReportTable report={report} />
      <Link to="/reports" className="on-screen">
        {t("back")}
      </Link>
    </Screen>
  );
}

/** Of the whole report; reports of a release before say nothing of it. */
function ReturnedFigure({ report: { returnedMinor, returnedHidden, currency } }: { report: Pick<Report, "returnedMinor" | "returnedHidden" | "currency"> }) {
  const { t } = useTranslation("reports");
  const { money } = useFormats();
  const isKnown = returnedMinor !== null && returnedMinor !== undefined;
  if (!isKnown && !returnedHidden) return null;
  return (
    <div>
      <dt>{t("returned")}</dt>
      <dd>{isKnown ? money({ amountMinor: returnedMinor, currency }) : t("hidden")}</dd>
    </div>
  );
}
