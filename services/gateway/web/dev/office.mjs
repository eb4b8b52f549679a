// Tasks of an office, of what the made-up agreements and organisations say.
import { dueOf } from "./agreements.mjs";
import { at } from "./people.mjs";

const task = (subject, kind, about, title, dueAt, exercise) => ({
  __typename: "OfficeTask", id: `${about}-${kind}`, kind, subject, subjectId: about, title, dueAt, overdue: dueAt < at(0), command: "", exercise, exerciseClock: null,
});

export const officeTasksOf = (world, { subject, overdue, kind }) =>
  [
    ...dueOf(world).map(({ kind, dueOn, agreement }) => task("AGREEMENT", `AGREEMENT_${kind}`, agreement.id, agreement.title, `${dueOn}T10:00:00Z`, agreement.exercise)),
    ...world.organisations.filter(({ confirmationDue }) => confirmationDue).map(({ id, name, confirmBy, exercise }) => task("ORGANISATION", "ORGANISATION_CONFIRMATION", id, name, confirmBy, exercise)),
  ]
    .filter((one) => (!subject || one.subject === subject) && (overdue == null || one.overdue === overdue) && (!kind || one.kind === kind))
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt));
