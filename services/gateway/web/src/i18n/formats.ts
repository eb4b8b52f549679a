import { ownZone, sameClock, zoneOfCountry } from "./zones";
import { money } from "./amounts";

/** How the catalogues' languages are written. Arabic keeps Latin digits, so that references, amounts and times can be
 * read out and compared with documents; Portuguese is Portugal's, where `pt` alone would be Brazil's. */
const LOCALES: Record<string, string> = { ar: "ar-u-nu-latn", pt: "pt-PT" };

export const localeOf = (language: string): string => LOCALES[language] ?? language;

/** Between the parts of a line, where `list` would write "and". */
const commaOf = (language: string): string => (language === "ar" ? "، " : ", ");

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const made = new Map<string, Formats>();

/** Made once for a language: a formatter takes a browser longer to make than a row takes to draw. */
export function formats(language: string): Formats {
  const known = made.get(language) ?? formatsOf(language);
  made.set(language, known);
  return known;
}

type Formats = ReturnType<typeof formatsOf>;

/** The first screen needs few of them. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function formatsOf(language: string) {
  const tag = localeOf(language);
  const moment = lazily(() => new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }));
  const dated = lazily(() => new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" }));
  const day = lazily(() => new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric" }));
  const number = lazily(() => new Intl.NumberFormat(tag));
  const percent = lazily(() => new Intl.NumberFormat(tag, { style: "percent" }));
  const relative = lazily(() => new Intl.RelativeTimeFormat(tag, { numeric: "always", style: "long" }));
  const now = lazily(() => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }).format(0, "second"));
  const nearby = lazily(() => new Intl.RelativeTimeFormat(tag, { numeric: "auto", style: "long" }));
  const list = lazily(() => new Intl.ListFormat(tag, { type: "unit", style: "short" }));
  const regions = lazily(() => new Intl.DisplayNames([tag], { type: "region", fallback: "code" }));
  const tongues = lazily(() => new Intl.DisplayNames([tag], { type: "language", fallback: "code" }));
  return {
    moment: (at: string) => written(at, (date) => (isThisYear(date) ? moment() : dated()).format(date)),
    /** With its year whatever the year is: it is read later. */
    stamp: (at: string) => written(at, (date) => dated().format(date)),
    /** By the clocks of a place, with the reader's own beside them where they differ; of its country where only that is known. */
    momentIn: (at: string, country: string, zone?: string | null) => momentIn(tag, at, zone ?? zoneOfCountry(country)),
    momentAt: (at: string, zone: string) => momentIn(tag, at, zone),
    offset: (at: string, zone: string) => offsetAt(tag, at, zone),
    dayIn: (at: string, country: string, zone?: string | null) => dayIn(tag, at, zone ?? zoneOfCountry(country)),
    day: (at: string) => (at.length === 10 ? written(`${at}T12:00:00`, (date) => day().format(date), at) : written(at, (date) => day().format(date))),
    number: (value: number) => number().format(value),
    percent: (value: number) => percent().format(value),
    /** "now" where it would be "in 0 minutes". */
    relative: (milliseconds: number) => {
      if (Number.isNaN(milliseconds)) return UNREADABLE;
      const [count, unit] = counted(milliseconds);
      return count === 0 ? now() : relative().format(count, unit);
    },
    monthsAway: (months: number) => nearby().format(months, "month"),
    duration: (milliseconds: number) => (Number.isNaN(milliseconds) ? UNREADABLE : lasting(tag, ...counted(milliseconds))),
    units: (count: number, unit: Unit) => lasting(tag, count, unit),
    money: (amount: { amountMinor: number; currency: string }) => money(tag, amount),
    list: (parts: string[]) => list().format(parts),
    /** Short facts one after another; what is empty takes its comma with it. */
    commas: (parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(commaOf(language)),
    country: (code: string) => regions().of(code) ?? code,
    language: (code: string) => tongues().of(code) ?? code,
  };
}

const UNREADABLE = "?";

/** What is no date is shown as it came: a screen with one wrong value is read, one that broke is not. */
function written(at: string, write: (date: Date) => string, asItCame = at): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? asItCame : write(date);
}

const isThisYear = (date: Date): boolean => date.getFullYear() === new Date().getFullYear();

const dayIn = (tag: string, at: string, timeZone: string): string =>
  written(at, (date) => new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric", timeZone }).format(date));

const offsetAt = (tag: string, at: string, timeZone: string): string =>
  written(at, (date) => new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone, timeZoneName: "shortOffset" }).format(date));

function momentIn(tag: string, at: string, zone: string): string {
  const own = ownZone();
  const shown = (timeZone: string) =>
    new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone, timeZoneName: "short" }).format(new Date(at));
  if (Number.isNaN(Date.parse(at))) return at;
  return sameClock(at, zone, own) ? shown(own) : `${shown(zone)} (${shown(own)})`;
}

type Unit = "minute" | "hour" | "day" | "month" | "year";

/** In minutes up to an hour and a half, then in hours, days, months. */
function counted(milliseconds: number): [number, Unit] {
  const size = Math.abs(milliseconds);
  if (size <= 1.5 * HOUR) return [Math.round(milliseconds / MINUTE), "minute"];
  if (size < 2 * DAY) return [Math.round(milliseconds / HOUR), "hour"];
  if (size < 60 * DAY) return [Math.round(milliseconds / DAY), "day"];
  return [Math.round(milliseconds / (30 * DAY)), "month"];
}

const lasting = (tag: string, count: number, unit: Unit): string =>
  new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" }).format(count);
