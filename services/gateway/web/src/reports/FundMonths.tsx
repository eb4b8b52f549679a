import { useTranslation } from "react-i18next";
import { useFormats } from "@/i18n/useFormats";
import type { Fund } from "./documents";
import { FundBar } from "./FundBar";
import { leftOf, monthsOf, wholeOf, type Month } from "./funds";
import classes from "./funds.module.css";

const COLUMNS = ["amount", "committed", "paid", "returned", "left"] as const;

/** How a fund stood when each month ended. The table is the drawing; all bars of a fund are of one scale. */
export function FundMonths({ fund, donor }: { fund: Fund; donor: string }) {
  const { t } = useTranslation("reports");
  const months = monthsOf(fund.months);
  const whole = Math.max(...months.map(wholeOf));
  return (
    <details className={classes.months}>
      <summary>{t("funds.months")}</summary>
      <table aria-label={t("funds.monthsOf", { donor })}>
        <thead>
          <tr>
            <th scope="col">{t("funds.month")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`funds.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <MonthRow key={month.month} month={month} whole={whole} currency={fund.amount.currency} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function MonthRow({ month, whole, currency }: { month: Month; whole: number; currency: string }) {
  const { t } = useTranslation("reports");
  const { money, month: named } = useFormats();
  const figures = { ...month, left: leftOf(month) };
  const said = (amountMinor: number | null) => (amountMinor === null ? t("funds.notKnown") : money({ amountMinor, currency }));
  return (
    <tr>
      <th scope="row">
        {named(month.month)}
        <FundBar standing={month} whole={whole} />
      </th>
      {COLUMNS.map((column) => (
        <td key={column} className="numbers" data-column={t(`funds.${column}`)}>
          {said(figures[column])}
        </td>
      ))}
    </tr>
  );
}
