import type { Figure } from "./figures";

type WeekCount = Figure & { weeksAgo: number };

export const WEEKS = 8;

/** Every week, the oldest first, with nought where nothing happened. */
export const weeksOf = (opened: readonly WeekCount[], closed: readonly WeekCount[]) =>
  Array.from({ length: WEEKS }, (_, index) => WEEKS - 1 - index).map((weeksAgo) => ({ weeksAgo, opened: inWeek(opened, weeksAgo), closed: inWeek(closed, weeksAgo) }));

const inWeek = (counts: readonly WeekCount[], weeksAgo: number): Figure => {
  const { count = 0, madeUp = 0 } = counts.find((one) => one.weeksAgo === weeksAgo) ?? {};
  return { count, madeUp };
};
