/** Days as `2026-11-29`: of a place, whatever the clock of the reader says. */
export const views = ["DAY", "WEEK", "MONTH"] as const;
export type View = (typeof views)[number];

const LENGTH = 24 * 60 * 60 * 1000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** Of what `utc` made alone: the day of a moment is that of a place. */
const written = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const daysFrom = (first: string, count: number): string[] => Array.from({ length: count }, (_, index) => later(first, index));

export const later = (day: string, days: number): string => written(utc(day) + days * LENGTH);

/** Where the week of a day begins; Monday is 1 and Sunday 7, as `Intl` counts. */
export function weekOf(day: string, firstDay: number): string {
  const weekday = new Date(utc(day)).getUTCDay();
  return later(day, -((weekday - firstDay + 7) % 7));
}

/** The days that are shown: of a month all weeks that it has a part of. */
export function daysShown(view: View, day: string, firstDay: number): string[] {
  if (view === "DAY") return [day];
  if (view === "WEEK") return daysFrom(weekOf(day, firstDay), 7);
  const first = weekOf(`${day.slice(0, 7)}-01`, firstDay);
  const last = later(inMonths(day, 1), -1);
  return daysFrom(first, (utc(later(weekOf(last, firstDay), 7)) - utc(first)) / LENGTH);
}

/** The first of a month some months away. */
function inMonths(day: string, by: number): string {
  const date = new Date(utc(day));
  return written(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1));
}

export function moved(view: View, day: string, by: 1 | -1): string {
  if (view === "MONTH") return inMonths(day, by);
  return later(day, view === "WEEK" ? 7 * by : by);
}

/** Anywhere on earth: what happens on these days by the clocks of whatever place. */
export const aroundDays = (days: readonly string[]): { from: string; before: string } => ({
  from: new Date(utc(days[0] ?? "") - 14 * 60 * 60 * 1000).toISOString(),
  before: new Date(utc(days.at(-1) ?? "") + LENGTH + 12 * 60 * 60 * 1000).toISOString(),
});

type Weeks = Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };

/** As the reader's browser has it for their language, where it names a country; Monday where it does not know. */
export function firstDayOf(language: string, known: readonly string[]): number {
  const tag = known.find((one) => one.split("-")[0] === language.split("-")[0]) ?? language;
  const locale: Weeks = new Intl.Locale(tag);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

export const weeksOf = (days: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(7 * week, 7 * week + 7));
