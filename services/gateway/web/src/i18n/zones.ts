import clocks from "./clocks.json";

const HOUR = 3_600_000;
const PLACE: Intl.DateTimeFormatOptions = {
  year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23",
};

/** The zones of a country: one where it has one clock, else those from which somebody has to choose. */
export const zonesOf = (country: string): readonly string[] => (clocks as Record<string, string[]>)[country] ?? [];

/** The zone of a country with one clock; the reader's own where it has several or none is known. */
export function zoneOfCountry(country: string): string {
  const [zone, ...others] = zonesOf(country);
  return zone !== undefined && others.length === 0 ? zone : ownZone();
}

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The wall clock of a place as `2026-03-29T02:30:00`. */
function wallClock(instant: number, zone: string): string {
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-CA", { ...PLACE, timeZone: zone }).formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}

/** The instant at which clocks of a place show what was typed: the first of two, null where they leave it out. */
export function instantIn(typed: string, zone: string): string | null {
  const wanted = typed.length === 16 ? `${typed}:00` : typed;
  const utc = Date.parse(`${wanted}Z`);
  if (Number.isNaN(utc)) return null;
  const offsets = [utc - 26 * HOUR, utc + 26 * HOUR].map((near) => Date.parse(`${wallClock(near, zone)}Z`) - near);
  const found = offsets.map((offset) => utc - offset).filter((instant) => wallClock(instant, zone) === wanted);
  return found.length > 0 ? new Date(Math.min(...found)).toISOString() : null;
}

/** Whether two zones show the same time at a moment. */
export const sameClock = (at: string, one: string, other: string): boolean => wallClock(Date.parse(at), one) === wallClock(Date.parse(at), other);
