import type { PersonQuery } from "@/generated/graphql";
import { birthDateOf, FIRST_YEAR, LAST_YEAR, originFields, originOf } from "@/registration/fields";
import { CorrectPersonDocument } from "../documents/registration";
import { changes, type Field } from "../fields";
import type { Codes } from "../useCodes";
import { permitted, type Wish } from "../wish";

type Person = NonNullable<PersonQuery["person"]>;
type Profile = NonNullable<Person["profile"]>;

/** As somebody would type it; the unit is a word every language of the page reads. */
const stated = (age?: number | null, months?: number | null): string => (months != null ? `${months} m` : (age?.toString() ?? ""));

const lacksIssuer = ({ issuingCountry }: { issuingCountry?: string | null }): boolean => !issuingCountry;

/** The papers on record, the first without an issuer with the one that was answered. */
function papersOf(profile: Profile, issuingCountry: unknown) {
  const first = profile.documents.findIndex(lacksIssuer);
  return profile.documents.map(({ kind, number, expiresOn, confiscated, ...paper }, index) => ({
    kind, number, expiresOn, confiscated, issuingCountry: index === first ? issuingCountry : paper.issuingCountry,
  }));
}

function fieldsOf(person: Person, profile: Profile, codes: Codes): Field[] {
  const birth = profile.birthDate;
  return [
    { kind: "text", name: "givenName", required: true, initial: profile.givenName },
    { kind: "text", name: "familyName", initial: profile.familyName ?? "" },
    { kind: "choice", name: "sex", options: codes.options("sex"), required: true, initial: person.sex },
    { kind: "date", name: "bornOn", initial: birth?.on ?? "" },
    { kind: "number", name: "bornYear", min: FIRST_YEAR, max: LAST_YEAR, initial: birth?.year ?? null },
    { kind: "age", name: "age", help: "age", initial: stated(birth?.age, birth?.ageMonths) },
    ...originFields(codes, profile),
    ...(profile.documents.some(lacksIssuer) ? [{ kind: "country", name: "issuingCountry", help: "missingIssuer" } as const] : []),
    { kind: "text", name: "phone", initial: profile.phone ?? "" },
    { kind: "text", name: "email", initial: profile.email ?? "" },
    { kind: "text", name: "region", help: "region", initial: person.region ?? person.circumstances?.region ?? "" },
  ];
}

const BIRTH = ["bornOn", "bornYear", "age"];
const ORIGIN = ["nationality", "nationalities", "nationalityAnswer", "formerResidences", "formerResidencesComplete"];

/** Only what was changed is sent; of a birth everything that is now said of it, since its statements must agree. */
const shapeOf =
  (fields: Field[], profile: Profile): NonNullable<Wish["shape"]> =>
  (answers) => {
    const { sex, region, issuingCountry, ...changed } = changes(fields, answers);
    const own = Object.fromEntries(Object.entries(changed).filter(([name]) => ![...BIRTH, ...ORIGIN].includes(name)));
    const birth = BIRTH.some((name) => name in changed) ? { birthDate: birthDateOf(answers) ?? {} } : {};
    const papers = issuingCountry ? { documents: papersOf(profile, issuingCountry) } : {};
    const parts = { ...own, ...originOf(changed), ...birth, ...papers };
    const named = Object.keys(changed).length > 0 || issuingCountry ? { profile: { givenName: profile.givenName, ...parts } } : {};
    return { ...(sex ? { sex } : {}), ...(region === undefined ? {} : { region }), ...named };
  };

/** Only for who sees the profile: nobody corrects what they cannot read. */
export function correctionWish(person: Person, codes: Codes): Wish[] {
  const { profile } = person;
  if (!profile) return [];
  const fields = fieldsOf(person, profile, codes);
  const wish: Wish = {
    command: "CorrectPerson",
    document: CorrectPersonDocument,
    fields,
    given: { personId: person.id, version: person.version },
    shape: shapeOf(fields, profile),
  };
  return permitted([wish], person.permittedActions);
}
