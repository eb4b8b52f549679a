import type { AuditEntryFragment } from "@/generated/graphql";

/** The same done again, with nothing else in between, in whichever parts of the house. */
export interface Run {
  latest: AuditEntryFragment;
  earliest: AuditEntryFragment;
  services: AuditEntryFragment["service"][];
  count: number;
}

const sameness = ({ actor, action, outcome, reason, exercise, classes, subjects, moreSubjects }: AuditEntryFragment): string =>
  JSON.stringify([actor.id, action, outcome, reason, exercise, classes, subjects.map(({ id }) => id), moreSubjects]);

const begun = (line: AuditEntryFragment): Run => ({ latest: line, earliest: line, services: [line.service], count: 1 });

const longer = (run: Run, line: AuditEntryFragment): Run => ({
  ...run,
  earliest: line,
  services: [...new Set([...run.services, line.service])],
  count: run.count + 1,
});

/** Lines, newest first, as runs: a page that asks again when something changes would fill the list with one reader, and
 * whoever reads the trail leaves a line in every part of the house. */
export function runsOf(lines: readonly AuditEntryFragment[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && sameness(run.latest) === sameness(line)) runs[runs.length - 1] = longer(run, line);
    else runs.push(begun(line));
  }
  return runs;
}
