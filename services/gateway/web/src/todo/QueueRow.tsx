import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { RowClock } from "@/connection/clock";
import { DueTime } from "@/elements/DueTime";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { fetched } from "@/elements/fetched";
import { Passage } from "@/elements/Passage";
import { isolated, nameOf, PersonName } from "@/elements/PersonName";
import { Urgency } from "@/elements/Urgency";
import type { QueueRowFragment } from "@/generated/graphql";
import { withMessages } from "@/i18n";
import { useFormats } from "@/i18n/useFormats";
import { PersonSummary } from "@/people";
import type { Props as Why } from "./Reasons";
import type { Density } from "./settings";
import classes from "./todo.module.css";

/** Said to specialists alone, so that its words come with the first of them. */
const Reasons = fetched<Why>(async () => (await withMessages("todo", () => import("./Reasons"))()).Reasons);

const LINES: Record<Density, number> = { roomy: 3, compact: 1 };

/** A row is as high as any other: what is said of why takes a line of it. */
const linesOf = ({ steps }: QueueRowFragment, density: Density): number =>
  density === "roomy" && steps.some(({ reasons }) => reasons && reasons.length > 0) ? LINES.roomy - 1 : LINES[density];

interface Props {
  entry: QueueRowFragment;
  row: number;
  density: Density;
  chosen: boolean;
  /** Stands below somebody of the same household. */
  together: boolean;
  focused: (id: string, row: number) => void;
  /** `span`: with all that stand between this one and the one before. */
  choose: (id: string, span: boolean, taken: boolean) => void;
}

/** One person: who, how far, everything that is due, how urgent, who answers. Drawn again only when something of it is another. */
export const QueueRow = memo(function QueueRow({ entry, row, density, chosen, together, focused, choose }: Props) {
  const { t } = useTranslation("todo");
  const { person } = entry;
  const caseworker = person.cases.find((open) => open.status !== "CLOSED")?.caseworker;
  return (
    <div className={classes.row} data-person={person.id} data-density={density} data-late={entry.lane === "OVERDUE" || undefined} data-chosen={chosen || undefined} data-together={together || undefined}>
      <input
        type="checkbox"
        className={classes.choose}
        aria-label={t("choose", { name: isolated(nameOf(person) ?? person.reference) })}
        checked={chosen}
          onChange={({ nativeEvent }) => choose(entry.id, "shiftKey" in nativeEvent && nativeEvent.shiftKey === true, !chosen)}
      />
      <Link to="/people/$personId" params={{ personId: person.id }} className={classes.open} data-row={row} onFocus={() => focused(entry.id, row)}>
        <Who person={person} />
        <Passage phase={person.phase} />
        <RowClock exercise={person.exerciseClock}>
          <Due entry={entry} density={density} />
        </RowClock>
        <span>
          <Urgency level={person.urgency} />
        </span>
        <span className={classes.quiet}>{caseworker ? <bdi>{caseworker.name}</bdi> : t("people:nobodyAssigned")}</span>
      </Link>
    </div>
  );
});

function Who({ person }: { person: QueueRowFragment["person"] }) {
  return (
    <span className={classes.who}>
      <b>
        <PersonName person={person} />
      </b>
      <ExerciseMark of={person} />
      <PersonSummary of={person} />
    </span>
  );
}

/** What is due as lines, the first of them first; or whose turn it is. */
function Due({ entry, density }: { entry: QueueRowFragment; density: Density }) {
  const { t } = useTranslation("todo");
  const { label } = useCodes();
  const { list, number } = useFormats();
  if (entry.lane === "WAITING_FOR_OTHERS")
    return (
      <span className={classes.due}>
        <span className={classes.line}>
          <span>{entry.waitingStep && label("step", entry.waitingStep)}</span>
          {entry.dueAt && <DueTime at={entry.dueAt} />}
        </span>
        <small className={classes.quiet}>{t("waitsFor", { roles: list(entry.waitsFor.map((role) => label("role", role))) })}</small>
      </span>
    );
  const shown = entry.steps.slice(0, linesOf(entry, density));
  const more = entry.steps.length - shown.length;
  return (
    <span className={classes.due}>
      {shown.map((step) => (
        <span key={step.id} className={classes.line}>
          <span>{label("step", step.kind)}</span>
          {step.dueAt && <DueTime at={step.dueAt} />}
          {step.reasons && step.reasons.length > 0 && <Reasons of={step.reasons} />}
          {more > 0 && step === shown.at(-1) && <small className={classes.quiet}>{t("moreSteps", { figure: number(more) })}</small>}
        </span>
      ))}
    </span>
  );
}
