import { useTranslation } from "react-i18next";
import { Panel } from "@/elements/Panel";
import type { OverviewQuery } from "@/generated/graphql";
import { CaseWeeks } from "./CaseWeeks";
import { FigureLink } from "./FigureLink";
import { ofAll } from "./figures";
import { weeksOf } from "./weeks";
import classes from "./overview.module.css";

const FIGURES = ["openedThisWeek", "openedWeekBefore", "closedThisWeek", "closedWeekBefore"] as const;

/** Whether more cases come than go, of all caseworkers; by caseworker they stand on the board. */
export function Trend({ found }: { found: OverviewQuery }) {
  const { t } = useTranslation("overview");
  const { workload, casesOpened = [], casesClosed = [] } = found;
  if (!workload) return null;
  return (
    <Panel title={t("trend")}>
      <ul className={classes.figures}>
        {FIGURES.map((figure) => (
          <li key={figure}>
            <FigureLink label={t(`weeks.${figure}`)} figure={ofAll(workload, figure)} way={{ to: "/workload" }} />
          </li>
        ))}
      </ul>
      <CaseWeeks weeks={weeksOf(casesOpened, casesClosed)} />
    </Panel>
  );
}
