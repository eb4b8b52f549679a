import { useTranslation } from "react-i18next";
import { useFormats } from "@/i18n/useFormats";
import type { Figure } from "./figures";
import type { weeksOf } from "./weeks";
import classes from "./overview.module.css";

const COLUMNS = ["opened", "closed"] as const;

/** A bar beside each figure: the table is the drawing. */
export function CaseWeeks({ weeks }: { weeks: ReturnType<typeof weeksOf> }) {
  const { t } = useTranslation("overview");
  const { number } = useFormats();
  const most = Math.max(1, ...weeks.flatMap(({ opened, closed }) => [opened, closed]).map(({ count, madeUp }) => count + madeUp));
  return (
    <table className={classes.weeks}>
      <caption>{t("byWeek")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("weeksAgo")}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ weeksAgo, ...figures }) => (
          <tr key={weeksAgo}>
            <th scope="row">{number(weeksAgo)}</th>
            {COLUMNS.map((column) => (
              <Cell key={column} figure={figures[column]} most={most} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The real filled, and after them in outline those of an exercise. */
function Cell({ figure: { count, madeUp }, most }: { figure: Figure; most: number }) {
  const { t } = useTranslation("overview");
  const { number } = useFormats();
  const width = (figure: number) => (100 * figure) / most;
  return (
    <td>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={width(count)} height="10" />
        <rect x={width(count)} width={width(madeUp)} height="10" data-made-up />
      </svg>
      <span className="numbers">{number(count)}</span> {madeUp > 0 && <small>{t("madeUp", { figure: number(madeUp) })}</small>}
    </td>
  );
}
