import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Facts, Panel } from "@/elements/Panel";
import { EmptyState } from "@/elements/Waiting";
import type { OverviewQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { grandTotal } from "@/reports";
import classes from "./overview.module.css";

type Report = NonNullable<OverviewQuery["reports"]>["edges"][number]["node"];

/** What the newest report says of a donor's money, what came back first; a small figure is as hidden here as there. */
export function Published({ report }: { report: Report | undefined }) {
  const { t } = useTranslation("overview");
  const { day, number, money } = useFormats();
  if (!report) return <EmptyState title={t("noReport")} />;
  const { currency, returnedMinor, returnedHidden, cells } = report;
  const total = grandTotal(cells);
  const amount = (amountMinor: number | null | undefined) => (amountMinor === null || amountMinor === undefined ? t("hidden") : money({ amountMinor, currency }));
  const returned = returnedHidden || typeof returnedMinor === "number" ? amount(returnedMinor) : null;
  const people = total?.returnees;
  return (
    <Panel title={t("newest")} aside={<ExerciseMark of={report} />}>
      <Facts
        of={[
          [t("returned"), returned],
          [t("donor"), report.donorName],
          [t("periodLabel"), t("period", { from: day(report.periodStart), to: day(report.periodEnd) })],
          [t("publishedOn"), day(report.publishedAt)],
          [t("returnees"), typeof people === "number" ? number(people) : t("hidden")],
          [t("paid"), amount(total?.paidMinor)],
        ]}
      />
      <Link className={classes.report} to="/reports/$reportId" params={{ reportId: report.id }}>
        {t("wholeReport")}
      </Link>
    </Panel>
  );
}
