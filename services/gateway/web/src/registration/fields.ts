import type { Field, Option } from "@/actions/fields";
import { readAge, readWhole } from "@/i18n/numbers";
import type { Codes } from "@/actions/useCodes";

export const FIRST_YEAR = 1880;
export const LAST_YEAR = 2200;

/** What is searched for before anybody is registered; nothing of it is required, people come without papers. */
export const searchFields = (crises: Option[], crisis = ""): Field[] => [
  { kind: "choice", name: "crisisId", options: crises, required: true, initial: crisis },
  { kind: "text", name: "givenName" },
  { kind: "text", name: "familyName" },
  { kind: "date", name: "bornOn" },
  { kind: "number", name: "bornYear", min: FIRST_YEAR, max: LAST_YEAR, initial: null },
  { kind: "age", name: "age", help: "age" },
  { kind: "text", name: "phone" },
  { kind: "text", name: "documentNumber" },
];

type Answers = Record<string, unknown>;

export interface Origin {
  nationality?: string | null;
  nationalityKnownBy?: string;
  nationalities?: readonly { country: string; knownBy?: string }[];
  nationalityAnswer?: string | null;
  formerResidences?: readonly string[];
  formerResidencesComplete?: boolean;
}

/** Every nationality, and whether there is any other; of somebody stateless every country they lived in. */
export const originFields = (codes: Codes, known: Origin = {}): Field[] => [
  { kind: "country", name: "nationality", initial: known.nationality ?? "" },
  {
    kind: "choice",
    name: "nationalityKnownBy",
    options: codes.options("knownBy"),
    required: true,
    initial: known.nationality ? (known.nationalityKnownBy ?? "STATED") : "",
    when: { field: "nationality", is: "answered" },
    anewWith: "nationality",
  },
  {
    kind: "nationalities",
    name: "nationalities",
    options: codes.options("knownBy"),
    initial: (known.nationalities ?? []).map(({ country, knownBy = "STATED" }) => `${country} ${knownBy}`),
  },
  {
    kind: "choice",
    name: "nationalityAnswer",
    help: "nationalityAnswer",
    options: codes.options("nationalityAnswer"),
    initial: known.nationalityAnswer ?? "",
  },
  {
    kind: "countries",
    name: "formerResidences",
    initial: [...(known.formerResidences ?? [])],
    when: { field: "nationalityAnswer", is: ["STATELESS"] },
  },
  {
    kind: "yesno",
    name: "formerResidencesComplete",
    initial: known.formerResidencesComplete ?? false,
    when: { field: "nationalityAnswer", is: ["STATELESS"] },
  },
];

/** Nationalities as the service reads them; only what was named. How a first one is known goes with it, and with none does not. */
export function originOf(answers: Answers): Answers {
  const names = ["nationality", ...(answers["nationalityKnownBy"] ? ["nationalityKnownBy"] : []), "nationalityAnswer", "formerResidences", "formerResidencesComplete"];
  const named = Object.fromEntries(names.filter((name) => answers[name] !== undefined).map((name) => [name, answers[name]]));
  const further = answers["nationalities"];
  if ("formerResidences" in named) named["formerResidences"] ??= [];
  if (further === undefined) return named;
  return { ...named, nationalities: further ?? [] };
}

export interface GuardianKnown {
  name: string;
  relation: string;
  verifiedBy: string;
  phone?: string | null;
}

const GUARDIAN = ["guardianName", "guardianRelation", "guardianVerifiedBy", "guardianPhone"];
const besides = (name: string) => GUARDIAN.filter((other) => other !== name);

/** Who answers for a child: all of it, or nothing. */
export const guardianFields = (codes: Codes, known?: GuardianKnown | null): Field[] => [
  { kind: "text", name: "guardianName", initial: known?.name ?? "", requiredBeside: besides("guardianName") },
  { kind: "choice", name: "guardianRelation", options: codes.options("guardianRelation"), initial: known?.relation ?? "", requiredBeside: besides("guardianRelation") },
  { kind: "choice", name: "guardianVerifiedBy", options: codes.options("guardianCheck"), help: "guardianVerifiedBy", initial: known?.verifiedBy ?? "", requiredBeside: besides("guardianVerifiedBy") },
  { kind: "text", name: "guardianPhone", initial: known?.phone ?? "" },
];

/** As the service reads it; nothing where nobody is named. */
export const guardianOf = ({ guardianName, guardianRelation, guardianVerifiedBy, guardianPhone }: Answers) =>
  guardianName ? { name: guardianName, relation: guardianRelation, verifiedBy: guardianVerifiedBy, phone: guardianPhone } : undefined;

export const personFields = (codes: Codes): Field[] => [
  { kind: "text", name: "givenName", required: true },
  { kind: "text", name: "familyName" },
  { kind: "choice", name: "sex", options: codes.options("sex"), required: true, initial: "UNKNOWN" },
  { kind: "date", name: "bornOn" },
  { kind: "number", name: "bornYear", min: FIRST_YEAR, max: LAST_YEAR, initial: null },
  { kind: "age", name: "age", help: "age" },
  ...originFields(codes),
  { kind: "choice", name: "relationship", options: codes.options("relationship"), required: true, initial: "HEAD" },
  { kind: "text", name: "phone" },
  { kind: "text", name: "email" },
  { kind: "place", name: "region", help: "region" },
  { kind: "choice", name: "documentKind", options: codes.options("document"), requiredBeside: ["documentNumber", "issuingCountry"] },
  { kind: "text", name: "documentNumber", requiredBeside: ["documentKind", "issuingCountry"] },
  { kind: "country", name: "issuingCountry" },
  ...guardianFields(codes).map((field): Field => ({ ...field, when: { field: "age", is: "child" } })),
  { kind: "prose", name: "location" },
  { kind: "prose", name: "notes" },
];

/** Everything that was said of a birth goes as it was said; where two things disagree the service says which. */
export function birthDateOf({ bornOn, bornYear, age }: Answers): object | undefined {
  const stated = {
    ...(bornOn ? { on: bornOn } : {}),
    ...(bornYear ? { year: readWhole(String(bornYear)) } : {}),
    ...(age === undefined ? {} : readAge(String(age))),
  };
  return Object.keys(stated).length > 0 ? stated : undefined;
}

/** How many a first search finds, and how many the one that a refusal asks for. */
export const SEARCH_LIMIT = 20;
export const ALIKE_LIMIT = 100;

export const searchInput = ({ crisisId, givenName, familyName, phone, documentNumber, ...birth }: Answers) => ({
  crisisId,
  givenName,
  familyName,
  phone,
  documentNumber,
  birthDate: birthDateOf(birth),
  limit: SEARCH_LIMIT,
});

/** The same terms by which the service looks for somebody alike when it registers them. */
export const searchOfPerson = (answers: Answers) => {
  const { givenName, familyName, phone, sex, documentKind, documentNumber } = answers;
  const documentNumbers = documentKind && documentNumber ? [documentNumber] : [];
  return { givenName, familyName, phone, sex, documentNumbers, birthDate: birthDateOf(answers), limit: ALIKE_LIMIT };
};

/** Which search was looked at, and what was made of whom it showed. */
export interface LookedAt {
  searchId: string;
  judgement: string;
}

export function personInput(answers: Answers, household: { crisisId: string; householdId: string }, lookedAt?: LookedAt) {
  const { documentKind, documentNumber, issuingCountry, location, notes, sex, relationship, region } = answers;
  const documents = documentKind && documentNumber ? [{ kind: documentKind, number: documentNumber, issuingCountry }] : [];
  const { givenName, familyName, phone, email } = answers;
  return {
    ...household,
    sex,
    relationship,
    region,
    profile: { givenName, familyName, ...originOf(answers), phone, email, birthDate: birthDateOf(answers), documents, guardian: guardianOf(answers) },
    circumstances: location || notes ? { location, notes } : undefined,
    lookedAt,
  };
}
