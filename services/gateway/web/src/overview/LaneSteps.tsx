import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import type { Lane } from "@/generated/graphql";
import { FigureLink } from "./FigureLink";
import type { stepsIn } from "./figures";
import classes from "./overview.module.css";

interface Props {
  lane: Lane;
  steps: ReturnType<typeof stepsIn>;
}

/** For what those in a lane wait. Whoever waits for several things is under each. */
export function LaneSteps({ lane, steps }: Props) {
  const { t } = useTranslation("overview");
  const { label } = useCodes();
  if (steps.length === 0) return null;
  return (
    <>
      <h3 className={classes.by}>{t("byStep")}</h3>
      <ul className={classes.steps}>
        {steps.map(({ kind, ...figure }) => (
          <li key={kind}>
            <FigureLink label={label("step", kind)} figure={figure} way={{ to: "/todo", search: { lane, kind } }} />
          </li>
        ))}
      </ul>
    </>
  );
}
