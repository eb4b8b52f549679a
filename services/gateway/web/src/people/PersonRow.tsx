import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { RowClock } from "@/connection/clock";
import { DueTime } from "@/elements/DueTime";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Passage } from "@/elements/Passage";
import { PersonName } from "@/elements/PersonName";
import { Urgency } from "@/elements/Urgency";
import type { PersonRowFragment } from "@/generated/graphql";
import { useCodes } from "@/actions/useCodes";
import { PersonSummary } from "./PersonSummary";
import classes from "./people.module.css";

/** A person in a list, and what there is to do for them. */
export interface Row {
  id: string;
  person: PersonRowFragment;
  step: Pick<NonNullable<PersonRowFragment["next"]>, "kind" | "dueAt" | "overdue"> | null;
}

interface Props extends Omit<Row, "id"> {
  row: number;
  focused: () => void;
}

/** One person in the list: who, how far, what is due, how urgent, who answers. */
export function PersonRow({ person, step, row, focused }: Props) {
  const { t } = useTranslation("people");
  const { label } = useCodes();
  const caseworker = person.cases.find((open) => open.status !== "CLOSED")?.caseworker;
  return (
    <Link
      to="/people/$personId"
      params={{ personId: person.id }}
      className={classes.row}
      data-row={row}
      data-late={step?.overdue || undefined}
      onFocus={focused}
    >
      <span className={classes.who}>
        <span className={classes.named}>
          <b>
            <PersonName person={person} />
          </b>
          <ExerciseMark of={person} />
        </span>
        <PersonSummary of={person} />
      </span>
      <Passage phase={person.phase} />
      <span className={classes.next}>
        {step ? (
          <>
            <span>{label("step", step.kind)}</span>
            {step.dueAt && (
              <RowClock exercise={person.exerciseClock}>
                <DueTime at={step.dueAt} />
              </RowClock>
            )}
          </>
        ) : (
          <span className={classes.quiet}>{t("nothingDue")}</span>
        )}
      </span>
      <span className={classes.urgency}>
        <Urgency level={person.urgency} />
      </span>
      <span className={classes.quiet}>{caseworker ? <bdi>{caseworker.name}</bdi> : t("nobodyAssigned")}</span>
    </Link>
  );
}
