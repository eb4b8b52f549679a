import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { Panel } from "@/elements/Panel";
import type { Lane, OverviewQuery } from "@/generated/graphql";
import { FigureLink } from "./FigureLink";
import { inLane, isNothing, stepsIn, summed, type Figure } from "./figures";
import { LaneSteps } from "./LaneSteps";
import classes from "./overview.module.css";

const LANES: readonly Lane[] = ["TODAY", "THIS_WEEK", "LATER", "WAITING_FOR_OTHERS"];

/** What comes today, in seven days, and later; and for whom others have to act first. */
export function Coming({ found }: { found: OverviewQuery }) {
  const lanes = LANES.map((lane) => ({ lane, people: inLane(lane, found.lanes) })).filter(({ people }) => !isNothing(people));
  return (
    <div className={classes.lanes}>
      {lanes.map(({ lane, people }) => (
        <ComingLane key={lane} lane={lane} people={people} found={found} />
      ))}
      {found.reviews && <Docket found={found} />}
    </div>
  );
}

function ComingLane({ lane, people, found }: { lane: Lane; people: Figure; found: OverviewQuery }) {
  const { t } = useTranslation("overview");
  const { label } = useCodes();
  return (
    <Panel title={label("lane", lane)}>
      <FigureLink label={t("people")} figure={people} way={{ to: "/todo", search: { lane } }} />
      <LaneSteps lane={lane} steps={stepsIn(lane, found.steps)} />
    </Panel>
  );
}

/** What the committee has to decide, by what it is about. */
function Docket({ found }: { found: OverviewQuery }) {
  const { t } = useTranslation("overview");
  const { label } = useCodes();
  const week = summed(found.reviewsOfWeek);
  return (
    <Panel title={t("docket")}>
      {!isNothing(week) && <FigureLink label={t("dueInWeek")} figure={week} way={{ to: "/docket", search: { due: "WEEK" } }} />}
      <FigureLink label={t("toDecide")} figure={summed(found.reviews)} way={{ to: "/docket", search: {} }} />
      <ul className={classes.steps}>
        {found.reviews?.map(({ subject, ...figure }) => (
          <li key={subject}>
            <FigureLink label={label("reviewSubject", subject)} figure={figure} way={{ to: "/docket", search: { subject } }} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
