import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Panel } from "@/elements/Panel";
import { useFormats } from "@/i18n/useFormats";
import { drawnFigure, monthsOf, STANDINGS, type FollowUpCount, type Month, type Standing } from "./months";
import classes from "./followUps.module.css";

const HEIGHT = 12;

/** How follow-ups stand, by the month in which they fall due. The table is the drawing: whoever does not see it hears its figures. */
export function FollowUps({ counts }: { counts: readonly FollowUpCount[] }) {
  const { t } = useTranslation("overview");
  if (counts.length === 0) return null;
  const figure = drawnFigure(counts);
  return (
    <Panel title={t("followUps.title")} aside={<ExerciseMark of={{ exercise: figure === "madeUp" }} />}>
      <Months months={monthsOf(counts, figure)} />
    </Panel>
  );
}

function Months({ months }: { months: Month[] }) {
  const { t } = useTranslation("overview");
  const { number, monthsAway } = useFormats();
  const hatch = useId();
  const most = Math.max(1, ...months.map(({ all }) => all));
  return (
    <table className={classes.months}>
      <caption>
        {t("followUps.caption")}
        <Hatches id={hatch} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("followUps.month")}</th>
          {STANDINGS.map((standing) => (
            <th key={standing} scope="col">
              <svg width={HEIGHT} height={HEIGHT} aria-hidden="true">
                <Part standing={standing} hatch={hatch} from={0} length={100} />
              </svg>
              {t(`followUps.standings.${standing}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.monthsAhead}>
            <th scope="row">
              {monthsAway(month.monthsAhead)}
              <Bar month={month} most={most} hatch={hatch} />
            </th>
            {STANDINGS.map((standing) => (
              <td key={standing} className="numbers">
                {number(month.figures[standing])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ month: { figures }, most, hatch }: { month: Month; most: number; hatch: string }) {
  let from = 0;
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true">
      {STANDINGS.map((standing) => {
        const length = (100 * figures[standing]) / most;
        const part = <Part key={standing} standing={standing} hatch={hatch} from={from} length={length} />;
        from += length;
        return part;
      })}
    </svg>
  );
}

const HATCHED: readonly Standing[] = ["missed", "overdue"];

/** Told apart by pattern and outline, on paper and by whoever sees no colours. */
function Part({ standing, hatch, from, length }: { standing: Standing; hatch: string; from: number; length: number }) {
  if (length === 0) return null;
  const fill = HATCHED.includes(standing) ? { fill: `url(#${hatch}-${standing})` } : {};
  return <rect x={`${from}%`} y="0.5" width={`${length}%`} height={HEIGHT - 1} data-standing={standing} {...fill} />;
}

function Hatches({ id }: { id: string }) {
  return (
    <svg width="0" height="0" aria-hidden="true">
      <pattern id={`${id}-overdue`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" data-standing="overdue" strokeWidth="6" />
      </pattern>
      <pattern id={`${id}-missed`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle cx="2.5" cy="2.5" r="1.4" data-standing="missed" />
      </pattern>
    </svg>
  );
}
