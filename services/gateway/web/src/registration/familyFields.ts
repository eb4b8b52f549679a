import type { Field, Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { personFields, personInput, type LookedAt } from "./fields";

const SHARED = ["familyName", "nationality", "nationalityKnownBy", "region", "phone", "location"];
/** One line of the family, in the order of a conversation: who has these is registered. */
export const FIRST = ["givenName", "relationship", "sex", "age"];
const MORE = ["guardianName", "guardianRelation", "guardianVerifiedBy", "guardianPhone", "bornOn", "bornYear", "documentKind", "documentNumber", "issuingCountry", "notes"];
/** Asked of who differs from the family, instead of what the family shares. */
const DIFFERING = [
  "familyName", "nationality", "nationalityKnownBy", "nationalities", "formerResidences", "formerResidencesComplete", "region", "phone", "email", "location",
];

const named = (fields: readonly Field[], names: readonly string[]): Field[] => names.flatMap((name) => fields.filter((field) => field.name === name));

/** What a family mostly has in common, asked once. Nothing that only each can answer. */
export const sharedFields = (crises: Option[], crisis: string, codes: Codes): Field[] => [
  { kind: "choice", name: "crisisId", options: crises, required: true, initial: crisis },
  ...named(personFields(codes), SHARED).map((field) => (field.name === "location" ? { ...field, label: "sharedLocation" } : field)),
];

export interface Line {
  personId: string;
  isHead: boolean;
  /** Else it is empty, for the next one if there is any. */
  isSomebody: boolean;
  differs: boolean;
}

/** What is asked of one of them, each under a name of its own in the form that has them all. */
export function memberFields({ personId, isHead, isSomebody, differs }: Line, codes: Codes): Field[] {
  const all = personFields(codes).map((field) => asked(field, differs));
  const names = [...FIRST, ...MORE, "nationalityAnswer", ...(differs ? DIFFERING : [])];
  return named(all, names)
    .filter(({ name }) => name !== "relationship" || !isHead)
    .map((field) => ofMember(personId, isSomebody ? field : { ...field, required: false }));
}

function asked(field: Field, differs: boolean): Field {
  if (field.kind === "age") return { kind: "age", name: field.name, label: "ageAlone" };
  if (field.kind !== "choice") return field;
  if (field.name === "relationship") return { ...field, label: "toHead", options: field.options.filter(({ value }) => value !== "HEAD"), initial: "" };
  // Whoever is stateless has no nationality to share.
  if (field.name === "nationalityAnswer" && !differs) return { ...field, options: field.options.filter(({ value }) => value !== "STATELESS") };
  return field;
}

export const nameFor = (personId: string, name: string): string => `${personId} ${name}`;

export const isOf = (personId: string, name: string): boolean => name.startsWith(`${personId} `);

function ofMember(personId: string, field: Field): Field {
  const own = (name: string) => nameFor(personId, name);
  return {
    ...field,
    name: own(field.name),
    label: field.label ?? field.name,
    ...(field.when ? { when: { ...field.when, field: own(field.when.field) } } : {}),
    ...(field.requiredBeside ? { requiredBeside: field.requiredBeside.map(own) } : {}),
    ...(field.anewWith ? { anewWith: own(field.anewWith) } : {}),
  };
}

type Answers = Record<string, unknown>;

/** What is said of one of them: what the family shares, unless they differ, and their own. */
export function answersOf({ personId, isHead, differs }: Line, shared: Answers, own: Answers): Answers {
  const theirs = Object.fromEntries(
    Object.entries(own).filter(([name]) => isOf(personId, name)).map(([name, value]) => [name.slice(personId.length + 1), value]),
  );
  return { ...(differs ? {} : shared), ...(isHead ? { relationship: "HEAD" } : {}), ...theirs };
}

export const memberInput = (personId: string, answers: Answers, place: { crisisId: string; householdId: string }, lookedAt?: LookedAt) => ({
  personId,
  ...personInput(answers, place, lookedAt),
});

/** With what the line of somebody who differs begins: what the family shares, to be changed. */
export const differingFrom = (shared: Answers): [string, unknown][] => Object.entries(shared).filter(([name]) => SHARED.includes(name));
