import lists from "./codeLists.json";

const LISTED = new Set(lists.countries);
const WITHDRAWN: Record<string, string[]> = lists.withdrawn_countries;

/** The contracts' list of countries; the names come from Intl in the reader's language. */
export function countryOptions(name: (code: string) => string): { value: string; label: string }[] {
  return lists.countries
    .map((value) => ({ value, label: name(value) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

export const isListedCountry = (code: string): boolean => LISTED.has(code);

/** What a code of a country that is none any more has become. */
export const countriesOfToday = (code: string): string[] => WITHDRAWN[code] ?? [];

/** The code a service's words refuse, and the countries of today it names in its place. */
export function countriesIn(words: string, shown: { country: (code: string) => string; list: (parts: string[]) => string }) {
  const codes = [...words.matchAll(/\b[A-Z]{2}\b/g)].map(([code]) => code);
  return { code: codes.find((code) => !isListedCountry(code)) ?? "", now: shown.list(codes.filter(isListedCountry).map(shown.country)) };
}
