import codeLists from "@/i18n/codeLists.json";

/** What money may be in. */
export const currencies = codeLists.currencies.map((value) => ({ value, label: value }));
