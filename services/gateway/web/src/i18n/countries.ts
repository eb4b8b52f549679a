import lists from "./codeLists.json";

/** The contracts' list of countries; the names come from Intl in the reader's language. */
export function countryOptions(name: (code: string) => string): { value: string; label: string }[] {
  return lists.countries
    .map((value) => ({ value, label: name(value) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
