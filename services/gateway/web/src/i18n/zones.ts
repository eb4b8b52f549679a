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

const clockOf = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a place as `2026-03-29T02:30:00`. */
function wallClock(instant: number, zone: string): string {
  const clock = clockOf.get(zone) ?? new Intl.DateTimeFormat("en-CA", { ...PLACE, timeZone: zone });
  clockOf.set(zone, clock);
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}

/** The instants at which clocks of a place show what was typed: none where they leave it out, two where they are put back. */
export function instantsIn(typed: string, zone: string): string[] {
  const wanted = typed.length === 16 ? `${typed}:00` : typed;
  const utc = Date.parse(`${wanted}Z`);
  if (Number.isNaN(utc)) return [];
  const offsets = [utc - 26 * HOUR, utc + 26 * HOUR].map((near) => Date.parse(`${wallClock(near, zone)}Z`) - near);
  const instants = offsets.map((offset) => utc - offset).filter((instant) => wallClock(instant, zone) === wanted);
  return [...new Set(instants)].sort((one, other) => one - other).map((instant) => new Date(instant).toISOString());
}

const CHOSEN = "#";

/** What was typed, and which of two times was chosen, counted from nought; null where nothing was chosen. */
export function readTyped(value: string): { typed: string; which: number | null } {
  const [typed = "", which] = value.split(CHOSEN);
  return { typed, which: which === undefined || which === "" ? null : Number(which) };
}

export const choosing = (typed: string, which: string): string => (which === "" ? typed : `${typed}${CHOSEN}${which}`);

/** The one instant that is meant; null where there is none, and where there are two of which none was chosen. */
export function instantIn(value: string, zone: string): string | null {
  const { typed, which } = readTyped(value);
  const instants = instantsIn(typed, zone);
  return (instants.length > 1 ? instants[which ?? -1] : instants[0]) ?? null;
}

/** What a moment that was typed by the clocks of one zone may mean by those of another: itself, or the same time on them. */
export const readingsOf = (at: string, typedIn: string, zone: string): string[] => {
  const moment = new Date(at).toISOString();
  return [...new Set([moment, ...instantsIn(wallClock(Date.parse(at), typedIn), zone)])];
};

/** Every zone there is, those of a country first. */
export const everyZone = (country: string): string[] => [...new Set([...zonesOf(country), ...Intl.supportedValuesOf("timeZone")])];

export const zoneLabel = (zone: string): string => zone.replaceAll("_", " ");

/** Whether two zones show the same time at a moment. */
export const sameClock = (at: string, one: string, other: string): boolean => wallClock(Date.parse(at), one) === wallClock(Date.parse(at), other);

/** The day on which it is a moment in a zone, as `2026-03-29`. */
export const dayOn = (at: string, zone: string): string => wallClock(Date.parse(at), zone).slice(0, 10);
