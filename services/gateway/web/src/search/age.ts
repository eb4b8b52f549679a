import type { PersonResultFragment } from "@/generated/graphql";

type Birth = NonNullable<NonNullable<PersonResultFragment["profile"]>["birthDate"]>;

export interface Age {
  count: number;
  unit: "year" | "month";
  /** Worked out from what somebody guessed. */
  about: boolean;
}

/** A day of the calendar: year, month from 1, day. */
type Day = readonly [year: number, month: number, day: number];

/** From this age on in years. */
const CHILDHOOD_MONTHS = 24;

const inMonths = (months: number, about: boolean): Age =>
  months < CHILDHOOD_MONTHS ? { count: months, unit: "month", about } : { count: Math.floor(months / 12), unit: "year", about };

/** By the reader's clocks. */
function dayOf(instant: number): Day {
  const at = new Date(instant);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()];
}

/** A date of birth is a day of the calendar in no zone: `1990-11-23`. */
function writtenDay(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return [year, month, day];
}

function monthsBetween(from: Day, to: Day): number {
  const months = (to[0] - from[0]) * 12 + to[1] - from[1];
  return Math.max(0, to[2] < from[2] ? months - 1 : months);
}

/** How old somebody is now; what was said as an age has grown since it was said. */
export function ageOf(birth: Birth, saidAt: string, now: number): Age | null {
  const today = dayOf(now);
  const since = monthsBetween(dayOf(Date.parse(saidAt)), today);
  if (birth.on) return inMonths(monthsBetween(writtenDay(birth.on), today), false);
  if (birth.year) return { count: Math.max(0, today[0] - birth.year), unit: "year", about: true };
  if (typeof birth.ageMonths === "number") return inMonths(birth.ageMonths + since, true);
  if (typeof birth.age === "number") return { count: birth.age + Math.floor(since / 12), unit: "year", about: true };
  return null;
}
