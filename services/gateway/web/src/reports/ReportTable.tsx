import { useTranslation } from "react-i18next";
import { Panel } from "@/elements/Panel";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { bands, isCrossed, isMargin, sorted, TOTAL, type Cell } from "./table";
import classes from "./reports.module.css";

interface Shown {
  currency: string;
  threshold: number;
  cells: readonly Cell[];
}

const isTotal = (cell: Cell) => [cell.country, cell.sex, cell.ageBand].every((part) => part === TOTAL);

/** Every cell and margin. A hidden cell says so in words; nothing shown lets it be worked out. */
export function ReportTable({ report }: { report: Shown }) {
  const { t } = useTranslation("reports");
  const { country, number, money } = useFormats();
  const { label } = useCodes();
  const all = t("all");
  const crossed = isCrossed(report.cells);
  const count = (cell: Cell) => {
    if (cell.hidden === "small") return t("below", { threshold: number(report.threshold) });
    return cell.hidden || cell.returnees === null || cell.returnees === undefined ? t("hidden") : number(cell.returnees);
  };
  const paid = ({ paidMinor }: Cell) =>
    paidMinor === null || paidMinor === undefined ? t("hidden") : money({ amountMinor: paidMinor, currency: report.currency });
  return (
    <Panel title={t("table")} flush>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t("table")}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t("columns.country")}</th>
              <th scope="col">{t("columns.sex")}</th>
              <th scope="col">{t("columns.age")}</th>
              <th scope="col">{t("columns.returnees")}</th>
              <th scope="col">{t("columns.paid")}</th>
            </tr>
          </thead>
          <tbody>
            {sorted(report.cells, country).map((cell) => (
              <tr key={`${cell.country} ${cell.sex} ${cell.ageBand}`} data-margin={(crossed ? isMargin(cell) : isTotal(cell)) || undefined}>
                <td>{cell.country === TOTAL ? all : country(cell.country)}</td>
                <td>{cell.sex === TOTAL ? all : label("sex", cell.sex.toUpperCase())}</td>
                <td>{cell.ageBand === TOTAL ? all : label("ageBand", bands[cell.ageBand] ?? cell.ageBand)}</td>
                <td data-hidden={cell.hidden || undefined}>{count(cell)}</td>
                <td data-hidden={cell.paidMinor === null || undefined}>{paid(cell)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
