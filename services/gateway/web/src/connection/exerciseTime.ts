/** The clock of an exercise as its tag says it, as `shared/platform/clock.py` reads it:
 * `<ends at>/<factor>`, or with `/<turns at>/<first factor>` behind it. A tag that cannot be read moves no clock. */
interface Pace {
  ends: number;
  factor: number;
  turns: number | null;
  first: number;
}

function paceOf(tag: string): Pace | null {
  const [ends, factor, turns, first] = tag.split("/");
  const pace = { ends: Date.parse(ends ?? ""), factor: Number(factor), turns: turns ? Date.parse(turns) : null, first: Number(first ?? 1) };
  return [pace.ends, pace.factor, pace.turns ?? 0, pace.first].every(Number.isFinite) ? pace : null;
}

/** Whether the exercise still runs at a real moment: from its end on its clock is the real one. */
export function isPlaying(tag: string, real: number): boolean {
  const pace = paceOf(tag);
  return pace !== null && real < pace.ends;
}

/** The time in an exercise at a real moment. */
export function exerciseTime(tag: string, real: number): number {
  const pace = paceOf(tag);
  if (!pace || real >= pace.ends) return real;
  const { ends, factor, turns, first } = pace;
  if (turns !== null && real < turns) return ends - (ends - turns) * factor - (turns - real) * first;
  return ends - (ends - real) * factor;
}
