import type { PersonResultFragment } from "@/generated/graphql";

type Birth = NonNullable<NonNullable<PersonResultFragment["profile"]>["birthDate"]>;

export interface Age {
  count: number;
  unit: "year" | "month";
  /** Worked out from what somebody guessed. */
  about: boolean;
}

/** From this age on in years. */
const CHILDHOOD_MONTHS = 24;

const inMonths = (months: number, about: boolean): Age =>
  months < CHILDHOOD_MONTHS ? { count: months, unit: "month", about } : { count: Math.floor(months / 12), unit: "year", about };

function monthsBetween(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return Math.max(0, to.getUTCDate() < from.getUTCDate() ? months - 1 : months);
}

/** How old somebody is now; what was said as an age has grown since it was said. */
export function ageOf(birth: Birth, saidAt: string, now: number): Age | null {
  const today = new Date(now);
  const since = monthsBetween(new Date(saidAt), today);
  if (birth.on) return inMonths(monthsBetween(new Date(birth.on), today), false);
  if (birth.year) return { count: Math.max(0, today.getUTCFullYear() - birth.year), unit: "year", about: true };
  if (typeof birth.ageMonths === "number") return inMonths(birth.ageMonths + since, true);
  if (typeof birth.age === "number") return { count: birth.age + Math.floor(since / 12), unit: "year", about: true };
  return null;
}
