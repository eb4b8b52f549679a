import type { OverviewQuery } from "@/generated/graphql";

export type FollowUpCount = NonNullable<OverviewQuery["followUpMonths"]>[number];

/** In the order in which a bar is built up: what was done, what was not, what is to come. */
export const STANDINGS = ["done", "missed", "overdue", "due"] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Month {
  monthsAhead: number;
  figures: Record<Standing, number>;
  all: number;
}

const BEFORE = 5;
const AFTER = 3;

/** Nobody was reached either way, whether it was given up or not. */
function standingOf({ status, overdue }: FollowUpCount): Standing {
  if (status === "RECORDED") return "done";
  if (status === "SCHEDULED") return overdue ? "overdue" : "due";
  return "missed";
}

/** Every month, with nought where nothing is due: of the real, or of an exercise, never of both. */
export function monthsOf(counts: readonly FollowUpCount[], figure: "count" | "madeUp"): Month[] {
  return Array.from({ length: BEFORE + 1 + AFTER }, (_, index) => index - BEFORE).map((monthsAhead) => {
    const here = counts.filter((one) => one.monthsAhead === monthsAhead);
    const sum = (standing: Standing) => here.filter((one) => standingOf(one) === standing).reduce((all, one) => all + one[figure], 0);
    const figures = { done: sum("done"), missed: sum("missed"), overdue: sum("overdue"), due: sum("due") };
    return { monthsAhead, figures, all: STANDINGS.reduce((all, standing) => all + figures[standing], 0) };
  });
}

/** An exercise is drawn where nothing real is. */
export const drawnFigure = (counts: readonly FollowUpCount[]): "count" | "madeUp" => (counts.some(({ count }) => count > 0) ? "count" : "madeUp");
