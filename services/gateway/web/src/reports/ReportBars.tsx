import { useTranslation } from "react-i18next";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { along, bands, dimensions, type Cell, type Dimension } from "./table";
import classes from "./reports.module.css";

/** Each dimension by itself, for a report that crosses none; a hidden figure says so instead of a bar. */
export function ReportBars({ cells }: { cells: readonly Cell[] }) {
  const { t } = useTranslation("reports");
  const most = Math.max(1, ...dimensions.flatMap((one) => along(cells, one)).map(({ returnees }) => returnees ?? 0));
  return (
    <div className={classes.bars}>
      {dimensions.map((dimension) => (
        <Bars key={dimension} of={along(cells, dimension)} dimension={dimension} most={most} title={t(`by.${dimension}`)} />
      ))}
    </div>
  );
}

interface Props {
  of: { value: string; returnees: number | null }[];
  dimension: Dimension;
  most: number;
  title: string;
}

function Bars({ of, dimension, most, title }: Props) {
  const { t } = useTranslation("reports");
  const { country, number } = useFormats();
  const { label } = useCodes();
  const names: Record<Dimension, (value: string) => string> = {
    country,
    sex: (value) => label("sex", value.toUpperCase()),
    ageBand: (value) => label("ageBand", bands[value] ?? value),
  };
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {of.map(({ value, returnees }) => (
          <div key={value}>
            <dt>{names[dimension](value)}</dt>
            <dd data-hidden={returnees === null || undefined}>
              {returnees === null ? (
                t("hidden")
              ) : (
                <>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(100 * returnees) / most} height="10" rx="1" />
                  </svg>
                  {number(returnees)}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
