import i18next from "i18next";
import { readAmount, type Amount } from "@/i18n/amounts";
import { isListedCountry } from "@/i18n/countries";
import { instantIn, instantsIn, ownZone, readingsOf, readTyped, zoneOfCountry, zonesOf } from "@/i18n/zones";
import { readAge, readWhole } from "@/i18n/numbers";

/** The fields an action asks for, said as data; one component shows them all. Names are the command's fields. */
export interface Option {
  value: string;
  label: string;
}

interface Base {
  name: string;
  required?: boolean;
  /** Key of the label when it differs from the field's name. */
  label?: string;
  /** Whom the label names. */
  who?: string;
  /** Key of a sentence below the label: what happens when it is left empty, what the figure does. */
  help?: string;
  /** Needed only while another field has one of these answers. */
  requiredWith?: { field: string; is: readonly string[] };
  /** Needed as soon as one of these is answered: without it they say nothing. */
  requiredBeside?: readonly string[];
  /** Asked only while another field has one of these answers, or any, or is the age of a child; else nothing of it is sent. */
  when?: { field: string; is: readonly string[] | "answered" | "child" };
  /** Said of the answer to another field: asked anew when that one changes. */
  anewWith?: string;
  /** Which of several it is about, in the reader's words already. */
  note?: string;
}

export type Field =
  | (Base & { kind: "choice"; options: Option[]; initial?: string })
  | (Base & { kind: "codes"; options: Option[]; initial?: string[] })
  | (Base & { kind: "countries"; initial?: string[] })
  /** Each with how it is known, as "GN PAPER". */
  | (Base & { kind: "nationalities"; options: Option[]; initial?: string[] })
  /** Typed by the clocks of the country that is answered in `country`, of its zone in `zone`; else by the reader's own. */
  | (Base & { kind: "moment"; initial?: string; country?: string; zone?: string })
  /** A moment that was typed by the clocks of `typedIn`, asked where the zone answered in `zone` reads it otherwise: which is right. */
  | (Base & { kind: "reading"; at: string; typedIn: string; zone: string })
  /** Asked where the country that is answered in `country`, or is `of`, has clocks that differ. */
  | (Base & { kind: "zone"; country?: string; of?: string; initial?: string })
  /** An age is typed in years, or for small children in months or weeks. */
  | (Base & { kind: "text" | "prose" | "date" | "country" | "age"; initial?: string })
  /** A place of the deployment's list; answered as it is typed, or where it must be `coded` by its P-code. */
  | (Base & { kind: "place"; coded?: boolean; initial?: string })
  /** Prose in which `@` picks a colleague, who stands in the answer as `@{id}` (`mentions.ts`). */
  | (Base & { kind: "mentioning"; initial?: string })
  /** Whole, typed in the digits of any script; `null` at the beginning means that it may be left empty. */
  | (Base & { kind: "number"; min: number; max: number; initial?: number | null })
  /** Typed as a decimal; the currency is the one that belongs to the answer of the field `by`. */
  | (Base & { kind: "money"; by: string; currencies: Record<string, string> })
  /** Somebody registered, found by typing; answered as `chosenPerson` reads it. */
  | (Base & { kind: "person"; not: readonly string[] })
  | (Base & { kind: "yesno"; initial?: boolean })
  /** Yes or no, neither chosen beforehand unless it was answered before. */
  | (Base & { kind: "decide"; initial?: boolean | null })
  | (Base & { kind: "maybe" });

export type Value = string | string[] | number | boolean | null;
export type Values = Record<string, Value>;

export function initialValues(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field.name, initialValue(field)]));
}

function initialValue(field: Field): Value {
  switch (field.kind) {
    case "codes":
    case "countries":
    case "nationalities":
      return field.initial ?? [];
    case "yesno":
      return field.initial ?? false;
    case "number":
      return String((field.initial === undefined ? field.min : field.initial) ?? "");
    case "maybe":
      return null;
    case "decide":
      return field.initial ?? null;
    case "money":
    case "person":
    case "reading":
      return "";
    case "choice":
      return field.initial ?? "";
    default:
      return field.initial ?? "";
  }
}

const isEmpty = (value: Value | undefined) =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "") || (Array.isArray(value) && value.length === 0);

export const currencyOf = (field: Field & { kind: "money" }, values: Values): string =>
  field.currencies[String(values[field.by])] ?? Object.values(field.currencies)[0] ?? "EUR";

const OF_AGE = 18;

function holds(is: readonly string[] | "answered" | "child", value: Value | undefined): boolean {
  if (is === "answered") return !isEmpty(value);
  if (is !== "child") return is.includes(String(value));
  const age = readAge(String(value ?? ""));
  return age !== null && (!("age" in age) || age.age < OF_AGE);
}

/** The fields that the answers so far leave to be asked. */
export const visibleFields = (fields: readonly Field[], values: Values): Field[] =>
  fields
    .filter(({ when }) => !when || holds(when.is, values[when.field]))
    .filter((field) => field.kind !== "zone" || zoneChoices(field, values).length > 1)
    .filter((field) => field.kind !== "reading" || readingChoices(field, values).length > 1);

/** The moments to choose from. */
export const readingChoices = (field: Field & { kind: "reading" }, values: Values): string[] =>
  readingsOf(field.at, field.typedIn, String(values[field.zone] || field.typedIn));

/** The zones to choose from. */
export const zoneChoices = (field: Field & { kind: "zone" }, values: Values): readonly string[] =>
  zonesOf(field.of ?? String(values[field.country ?? ""] ?? ""));

/** Key of the sentence, and the figures it names. */
export interface Problem {
  key: "required" | "noSuchTime" | "momentTwice" | "notAnAmount" | "nothingPaid" | "notADate" | "notChosen" | "ambiguousAmount" | "outOfRange" | "notAnAge" | "unlisted";
  figures?: Record<string, number>;
}

/** What is wrong with the answers before anything is sent, by field name. */
export function problemsOf(fields: readonly Field[], values: Values): Record<string, Problem> {
  const problems = visibleFields(fields, values).map((field) => [field.name, problemOf(field, values)] as const);
  return Object.fromEntries(problems.filter((pair): pair is [string, Problem] => pair[1] !== null));
}

function problemOf(field: Field, values: Values): Problem | null {
  const value = values[field.name];
  if (isEmpty(value)) return mustBeAnswered(field, values) ? { key: "required" } : null;
  if (field.kind === "money") return amountProblem(amountOf(field, values));
  if (field.kind === "number") return rangeProblem(field, readWhole(String(value)));
  if (field.kind === "moment") return momentProblem(String(value), placeOf(field, values));
  if (field.kind === "reading") return readingChoices(field, values).includes(String(value)) ? null : { key: "required" };
  if (field.kind === "zone") return zoneChoices(field, values).includes(String(value)) ? null : { key: "required" };
  if (isUnlisted(field, value)) return { key: "unlisted" };
  if (field.kind === "age") return readAge(String(value)) === null ? { key: "notAnAge" } : null;
  return null;
}

/** Changed, and a code that is on no list any more still in it: what was recorded so may stay, and is never said anew. */
function isUnlisted(field: Field, value: Value | undefined): boolean {
  if ((field.kind !== "countries" && field.kind !== "nationalities") || !Array.isArray(value)) return false;
  return JSON.stringify(value) !== JSON.stringify(field.initial ?? []) && !value.every((one) => isListedCountry(nationalityIn(one).country));
}

/** A nationality as it is asked. */
export function nationalityIn(said: string): { country: string; knownBy: string } {
  const [country = "", knownBy = "STATED"] = said.split(" ");
  return { country, knownBy };
}

export interface ChosenPerson {
  id: string;
  /** Of whom they belong to; null where they belong to nobody. */
  householdId: string | null;
}

/** As it stands in an answer: who it is, and whose. How they are called is asked for: a draft keeps nobody else's name. */
export const personSaid = ({ id, householdId }: ChosenPerson): string => [id, householdId ?? "-"].join(" ");

export function chosenPerson(said: string): ChosenPerson {
  const [id = "", household = "-"] = said.split(" ");
  return { id, householdId: household === "-" ? null : household };
}

export const amountOf = (field: Field & { kind: "money" }, values: Values): Amount =>
  readAmount(String(values[field.name] ?? ""), currencyOf(field, values), i18next.language ?? "en");

function amountProblem(amount: Amount): Problem | null {
  if (amount === "ambiguous") return { key: "ambiguousAmount" };
  if (amount === null) return { key: "notAnAmount" };
  return amount.minor === 0 ? { key: "nothingPaid" } : null;
}

/** A time that clocks leave out, or show twice without anybody saying which, is asked for and never guessed. */
function momentProblem(value: string, zone: string): Problem | null {
  if (instantIn(value, zone) !== null) return null;
  return { key: instantsIn(readTyped(value).typed, zone).length > 1 ? "momentTwice" : "noSuchTime" };
}

/** The zone a moment is typed in. */
export function placeOf(field: Field & { kind: "moment" }, values: Values): string {
  if (!field.country) return ownZone();
  const country = String(values[field.country] ?? "");
  const chosen = String(values[field.zone ?? ""] ?? "");
  return zonesOf(country).includes(chosen) ? chosen : zoneOfCountry(country);
}

export const mustBeAnswered = (field: Field, values: Values): boolean =>
  field.required === true ||
  field.requiredWith?.is.includes(String(values[field.requiredWith.field])) === true ||
  field.requiredBeside?.some((name) => !isEmpty(values[name])) === true ||
  (field.kind === "number" && field.initial !== null);

const rangeProblem = ({ min, max }: Field & { kind: "number" }, value: number | null): Problem | null =>
  value !== null && value >= min && value <= max ? null : { key: "outOfRange", figures: { min, max } };

/** What is sent: empty answers are left out, moments become instants, money its minor units. */
export function collected(fields: readonly Field[], values: Values): Record<string, unknown> {
  const entries = visibleFields(fields, values)
    .filter((field) => !isEmpty(values[field.name]))
    .map((field) => [field.name, sent(field, values)]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function sent(field: Field, values: Values): unknown {
  const value = values[field.name];
  if (field.kind === "moment") return instantIn(String(value), placeOf(field, values));
  if (field.kind === "money") {
    const amount = amountOf(field, values);
    return { amountMinor: amount !== null && amount !== "ambiguous" ? amount.minor : null, currency: currencyOf(field, values) };
  }
  if (field.kind === "number") return readWhole(String(value));
  if (field.kind === "nationalities") return (value as string[]).map(nationalityIn);
  if (typeof value === "string") return value.trim();
  return value;
}

/** Only the answers that differ from how the form began, for commands that change what they name: null takes away. */
export function changes(fields: readonly Field[], input: Record<string, unknown>): Record<string, unknown> {
  const began = collected(fields, initialValues(fields));
  const changed = fields.filter(({ name }) => JSON.stringify(began[name]) !== JSON.stringify(input[name]));
  return Object.fromEntries(changed.map(({ name }) => [name, input[name] ?? null]));
}

/** The answers with one more; what was said of the one before is not taken for said of this one. */
export function answered(fields: readonly Field[], values: Values, name: string, value: Value): Values {
  const anew = values[name] === value ? [] : fields.filter(({ anewWith }) => anewWith === name);
  return { ...values, ...Object.fromEntries(anew.map((field) => [field.name, ""])), [name]: value };
}

/** Fields of commands that a form asks under another name. */
const MEANT: Record<string, string> = { on: "bornOn", year: "bornYear", ageMonths: "age", mentionedIds: "note" };

const inOneWord = (parts: readonly string[]): string => parts.map((part, place) => (place === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join("");

/** The field of the form that a refusal's field means: `profile.given_name` is `givenName`, `profile.guardian.phone` is `guardianPhone`. */
export function fieldNamed(fields: readonly Field[], refused: string | null): string | null {
  if (!refused) return null;
  const parts = refused.split(".").map((part) => part.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
  const known = new Set(fields.map((field) => field.name));
  const together = parts.map((_, from) => inOneWord(parts.slice(from))).find((name) => known.has(name));
  if (together) return together;
  return parts.map((part) => MEANT[part] ?? part).reverse().find((part) => known.has(part)) ?? null;
}
