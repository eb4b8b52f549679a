import type { Lane, OverviewQuery, StepKind } from "@/generated/graphql";

/** How many of the real, and beside them of an exercise; as many as the list has to which it leads. */
export interface Figure {
  count: number;
  madeUp: number;
}

type StepCount = NonNullable<OverviewQuery["steps"]>[number];
type Load = NonNullable<OverviewQuery["workload"]>[number];

export const summed = (figures: readonly Figure[] | undefined): Figure => ({
  count: (figures ?? []).reduce((all, { count }) => all + count, 0),
  madeUp: (figures ?? []).reduce((all, { madeUp }) => all + madeUp, 0),
});

export const isNothing = ({ count, madeUp }: Figure): boolean => count + madeUp === 0;

export const inLane = (lane: Lane, counts: readonly (Figure & { lane: Lane })[] | undefined): Figure =>
  summed(counts?.filter((one) => one.lane === lane));

/** The steps of a lane, most people first; somebody to whom several things are due is under each of them. */
export const stepsIn = (lane: Lane, steps: readonly StepCount[] | undefined): (Figure & { kind: StepKind })[] =>
  (steps ?? [])
    .filter((one) => one.lane === lane)
    .sort((one, other) => other.count - one.count || other.madeUp - one.madeUp || one.kind.localeCompare(other.kind));

/** Seven days of all caseworkers, the real and an exercise's apart. */
export const ofAll = (loads: readonly Load[], figure: Exclude<keyof Load, "__typename" | "id" | "exercise">): Figure => {
  const sum = (exercise: boolean) => loads.filter((one) => one.exercise === exercise).reduce((all, one) => all + one[figure], 0);
  return { count: sum(false), madeUp: sum(true) };
};

/** Whether nobody waits for anything, of those who have a list; what was published is never quiet. */
export const isQuiet = ({ lanes, reviews, lateOperations, workload, reports }: OverviewQuery): boolean =>
  !reports && !workload?.length && [lanes, reviews, lateOperations].every((figures) => isNothing(summed(figures)));
