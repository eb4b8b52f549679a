import { useTranslation } from "react-i18next";
import type { QueueCountsQuery } from "@/generated/graphql";
import { useCodes } from "@/actions/useCodes";
import { lists } from "@/i18n/codes";
import { useFormats } from "@/i18n/useFormats";
import classes from "./todo.module.css";

interface Props {
  chosen: string | undefined;
  counts: QueueCountsQuery["queueCounts"] | undefined;
  choose: (lane: string | undefined) => void;
}

/** By when something has to be done, with how many people that is; all of them together first. */
export function Lanes({ chosen, counts, choose }: Props) {
  const { t } = useTranslation("todo");
  const { label } = useCodes();
  const { number } = useFormats();
  const sum = (lane: string | undefined, figure: "count" | "madeUp") =>
    counts?.filter((one) => lane === undefined || one.lane === lane).reduce((all, one) => all + one[figure], 0);
  return (
    <div className={classes.lanes} role="group" aria-label={t("lanes")}>
      {[undefined, ...lists.lane].map((lane) => {
        const people = sum(lane, "count");
        const madeUp = sum(lane, "madeUp");
        return (
          <button
            key={lane ?? ""}
            type="button"
            className={classes.lane}
            data-lane={lane}
            data-none={!people || undefined}
            aria-pressed={lane === chosen}
            onClick={() => choose(lane)}
          >
            <span>{lane ? label("lane", lane) : t("allLanes")}</span>
            {people !== undefined && <b className="numbers">{number(people)}</b>}
            {madeUp ? <small>{t("madeUp", { figure: number(madeUp) })}</small> : null}
          </button>
        );
      })}
    </div>
  );
}
