export type OpenState = "open" | "closed" | "unknown";

interface Opening {
  opening: string;
  hours: readonly string[];
  timeZone?: string | null;
}

export const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;
const DAY = 24 * 60;
const WEEK = 7 * DAY;
const SPAN = /^(Mo|Tu|We|Th|Fr|Sa|Su) (\d{2}):(\d{2})-(\d{2}):(\d{2})$/;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat("en-US", { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });
  clocks.set(zone, clock);
  return clock;
}

/** Minutes since Monday began, by the clocks of a zone: whatever they are put to, it is what hangs on the wall there. */
export function minuteOfWeek(at: number, zone: string): number {
  const parts = Object.fromEntries(clockOf(zone).formatToParts(at).map(({ type, value }) => [type, value]));
  const day = DAYS.findIndex((one) => parts.weekday?.startsWith(one));
  return day * DAY + Number(parts.hour) * 60 + Number(parts.minute);
}

/** From when to when of the week, in minutes; one that ends no later than it begins goes on past midnight. */
function spanOf(hours: string): { from: number; length: number } | null {
  const [, day = "", ...figures] = SPAN.exec(hours) ?? [];
  if (!day) return null;
  const [hour = 0, minute = 0, untilHour = 0, untilMinute = 0] = figures.map(Number);
  const from = hour * 60 + minute;
  const until = untilHour * 60 + untilMinute;
  return { from: DAYS.indexOf(day as (typeof DAYS)[number]) * DAY + from, length: until > from ? until - from : until + DAY - from };
}

/** Whether it is open at a moment. What nobody knows is never open, and hours that cannot be read are not known. */
export function openAt({ opening, hours, timeZone }: Opening, at: number): OpenState {
  if (opening === "ALWAYS") return "open";
  const spans = hours.map(spanOf);
  if (opening !== "WEEKLY" || !timeZone || spans.includes(null)) return "unknown";
  const now = minuteOfWeek(at, timeZone);
  return spans.some((span) => span && (now - span.from + WEEK) % WEEK < span.length) ? "open" : "closed";
}

const LINE = /^([A-Za-z]{2})(?:-([A-Za-z]{2}))? (\d{1,2}:\d{2}-\d{1,2}:\d{2})$/;
const dayNamed = (typed: string): number => DAYS.findIndex((one) => one.toLowerCase() === typed.toLowerCase());
const padded = (times: string): string => times.replace(/\b\d:/g, (hour) => `0${hour}`);

/** `Mo-Fr 8:00-17:00; Sa 09:00-12:00` day by day; a part that cannot be read stays as it was typed, and is refused by name. */
export const readHours = (typed: string): string[] =>
  typed
    .split(/[;\n]/)
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter(Boolean)
    .flatMap(spansOf);

function spansOf(part: string): string[] {
  const [, first = "", last = first, times = ""] = LINE.exec(part) ?? [];
  const [from, until] = [dayNamed(first), dayNamed(last || first)];
  if (from < 0 || until < 0) return [part];
  return Array.from({ length: ((until - from + 7) % 7) + 1 }, (_, day) => `${DAYS[(from + day) % 7]} ${padded(times)}`);
}

export const writeHours = (hours: readonly string[]): string => hours.join("; ");
