import { useTranslation } from "react-i18next";
import { Panel } from "@/elements/Panel";
import type { OverviewQuery } from "@/generated/graphql";
import { alarmsOf } from "./alarms";
import { FigureLink } from "./FigureLink";
import { LaneSteps } from "./LaneSteps";
import { stepsIn } from "./figures";
import classes from "./overview.module.css";

/** What is wrong now; that nothing is, is said too. */
export function Alarms({ found }: { found: OverviewQuery }) {
  const { t } = useTranslation("overview");
  if (found.reports) return null;
  const alarms = alarmsOf(found);
  return (
    <Panel title={t("wrong")}>
      {alarms.length === 0 && <p>{t("nothingWrong")}</p>}
      <ul className={classes.figures}>
        {alarms.map(({ name, figure, way }) => (
          <li key={name}>
            <FigureLink label={t(`alarms.${name}`)} figure={figure} way={way} isAlarm />
          </li>
        ))}
      </ul>
      <LaneSteps lane="OVERDUE" steps={stepsIn("OVERDUE", found.steps)} />
    </Panel>
  );
}
