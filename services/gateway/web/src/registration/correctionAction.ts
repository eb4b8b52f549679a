import type { PersonProfileFragment } from "@/generated/graphql";
import { birthDateOf, FIRST_YEAR, LAST_YEAR, originFields, originOf } from "./fields";
import { isListedCountry } from "@/i18n/countries";
import { lists } from "@/i18n/codes";
import { changes, type Field } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";

type Person = PersonProfileFragment;
type Profile = NonNullable<Person["profile"]>;

/** As somebody would type it; the unit is a word every language of the page reads. */
const stated = (age?: number | null, months?: number | null): string => (months != null ? `${months} m` : (age?.toString() ?? ""));

const lacksIssuer = ({ issuingCountry }: { issuingCountry?: string | null }): boolean => !issuingCountry;

/** Fields of papers by the names under which the service refuses them. */
const kindOf = (place: number) => `profileDocuments${place}Kind`;
const issuerOf = (place: number) => `profileDocuments${place}IssuingCountry`;

/** What of the papers is on no list any more: asked for, each with the paper's number. */
const unlistedOf = (profile: Profile, codes: Codes): Field[] =>
  profile.documents.flatMap(({ kind, number, issuingCountry }, place) => [
    ...((lists.document as readonly string[]).includes(kind)
      ? []
      : [{ kind: "choice", name: kindOf(place), label: "documentKind", note: number, options: codes.options("document"), initial: kind } as const]),
    ...(!issuingCountry || isListedCountry(issuingCountry)
      ? []
      : [{ kind: "country", name: issuerOf(place), label: "issuingCountry", note: number, initial: issuingCountry } as const]),
  ]);

/** The papers on record with what was answered of them, the first without an issuer with the one that was named. */
function papersOf(profile: Profile, changed: Record<string, unknown>) {
  const first = profile.documents.findIndex(lacksIssuer);
  return profile.documents.map(({ kind, number, expiresOn, confiscated, ...paper }, place) => ({
    kind: changed[kindOf(place)] ?? kind,
    number, expiresOn, confiscated,
    issuingCountry: (place === first ? changed["issuingCountry"] : changed[issuerOf(place)]) ?? paper.issuingCountry,
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
    ...unlistedOf(profile, codes),
    { kind: "text", name: "phone", initial: profile.phone ?? "" },
    { kind: "text", name: "email", initial: profile.email ?? "" },
    { kind: "place", name: "region", help: "region", initial: person.region ?? person.circumstances?.region ?? "" },
  ];
}

const BIRTH = ["bornOn", "bornYear", "age"];
const ORIGIN = ["nationality", "nationalityKnownBy", "nationalities", "nationalityAnswer", "formerResidences", "formerResidencesComplete"];

/** Only what was changed is sent; of a birth everything that is now said of it, since its statements must agree. */
const shapeOf =
  (fields: Field[], profile: Profile): NonNullable<Action["shape"]> =>
  (answers) => {
    const paperFields = ["issuingCountry", ...profile.documents.flatMap((_, place) => [kindOf(place), issuerOf(place)])];
    const { sex, region, ...changed } = changes(fields, answers);
    const own = Object.fromEntries(Object.entries(changed).filter(([name]) => ![...BIRTH, ...ORIGIN, ...paperFields].includes(name)));
    const birth = BIRTH.some((name) => name in changed) ? { birthDate: birthDateOf(answers) ?? {} } : {};
    const papers = paperFields.some((name) => changed[name]) ? { documents: papersOf(profile, changed) } : {};
    const knownBy = changed["nationality"] ? { nationalityKnownBy: answers["nationalityKnownBy"] } : {};
    const parts = { ...own, ...originOf({ ...changed, ...knownBy }), ...birth, ...papers };
    const named = Object.keys(parts).length > 0 ? { profile: { givenName: profile.givenName, ...parts } } : {};
    return { ...(sex ? { sex } : {}), ...(region === undefined ? {} : { region }), ...named };
  };

/** Only for who sees the profile: nobody corrects what they cannot read. */
export function correctionAction(person: Person, codes: Codes): Action[] {
  const { profile } = person;
  if (!profile) return [];
  const fields = fieldsOf(person, profile, codes);
  const correctPerson = action("CorrectPerson", {
    fields,
    input: { personId: person.id, version: person.version },
    shape: shapeOf(fields, profile),
  });
  return permitted([correctPerson], person.permittedActions);
}
