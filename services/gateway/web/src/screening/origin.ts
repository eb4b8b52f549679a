import codeLists from "@/i18n/codeLists.json";
import { isListedCountry } from "@/i18n/countries";
import type { PersonScreeningFragment } from "@/generated/graphql";

type Origin = NonNullable<PersonScreeningFragment["profile"]>;

/** Papers that a State gives to others than its own, too. */
const OF_NO_NATIONALITY: readonly string[] = codeLists.documents_of_no_nationality;
const tells = (how: string): boolean => how === "STATED" || how === "PAPER";

/** Whether a country that is the person's own may still be missing. For the reader only: the services decide by what they know. */
export function isOriginOpen(of: Origin, isStateless = false): boolean {
  const papers = of.documents.filter(({ kind }) => !OF_NO_NATIONALITY.includes(kind));
  const own = [...(of.nationality ? [{ country: of.nationality, knownBy: of.nationalityKnownBy }] : []), ...of.nationalities];
  const countries = [...own.map(({ country }) => country), ...papers.map(({ issuingCountry }) => issuingCountry), ...of.formerResidences];
  if (!countries.every((country) => country && isListedCountry(country))) return true;
  if (of.nationalityAnswer === "STATELESS") return !of.formerResidencesComplete || of.formerResidences.length === 0;
  const isNamed = own.some(({ knownBy }) => tells(knownBy)) || papers.length > 0;
  return isStateless || of.nationalityAnswer !== "NO_OTHER" || !isNamed;
}
