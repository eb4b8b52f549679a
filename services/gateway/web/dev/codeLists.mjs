// Lists of codes as the gateway has them, of the same files: one of each kind.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

const house = new URL("../../../../", import.meta.url);
const read = (file) => readFileSync(new URL(file, house), "utf8");
const LANGUAGES = { en: "en", fr: "fr", ar: "ar", pt: "pt-PT" };

const words = parse(read("services/gateway/code_lists/words.yaml"));
const named = (type, code) =>
  Object.fromEntries(Object.entries(LANGUAGES).map(([language, locale]) => [language, new Intl.DisplayNames([locale], { type }).of(code)]));
const codeOf = (code, label, more = {}) => ({ __typename: "ListedCode", code, label, value: null, replacedBy: [], ...more });
const listOf = (name, file, codes, more = {}) => {
  const { source = null, version = null, verified = false } = /(?:yaml|json)$/.test(file) ? parse(read(file)) : { version: "v1" };
  return { __typename: "CodeList", name, title: words[`title.${name}`], source, version: version && String(version), verified, file, size: codes.length, codes, ...more };
};

const CONTRACTED = "shared/contracts/code_lists.json";
const CURRENCIES = "shared/contracts/currencies.json";
const DEADLINES = "shared/contracts/deadlines.yaml";
const NEEDS = "services/intake/screening/needs.yaml";
const RULES = "services/intake/sharing_grants/rules.yaml";
const TEXTS = "services/gateway/people_texts/fr.yaml";

function needs() {
  return parse(read(NEEDS)).categories.flatMap((category) =>
    category.needs.map(({ code, label, restricted = category.restricted, superseded_by: replacedBy = [] }) =>
      codeOf(`${category.code}-${code}`, label, { value: restricted ? "C4" : null, replacedBy })));
}

function deadlines() {
  const labels = parse(read("services/gateway/web/src/deadlines/messages.yaml"));
  return parse(read(DEADLINES)).groups.flatMap(({ unit, deadlines: ofGroup }) =>
    Object.entries(ofGroup).map(([code, { usual, least, most }]) =>
      codeOf(code, labels[`codes:deadline.${code.toUpperCase()}`], { value: `${usual} ${unit[0]} (${least}–${most})` })));
}

function made() {
  const { countries, withdrawn_countries: withdrawn } = JSON.parse(read(CONTRACTED));
  const { minor_units: decimals } = JSON.parse(read(CURRENCIES));
  const rules = ["delete_within_days", "override_days", "override_answer_hours"];
  const { texts, translation, source, version } = parse(read(TEXTS));
  const titled = Object.fromEntries(Object.keys(LANGUAGES).map((language) => [language, `${words["title.peopleTexts"][language]}: ${named("language", "fr")[language]}`]));
  return [
    listOf("countries", CONTRACTED, countries.map((code) => codeOf(code, named("region", code)))),
    listOf("withdrawnCountries", CONTRACTED, Object.entries(withdrawn).map(([code, replacedBy]) => codeOf(code, null, { replacedBy }))),
    listOf("minorUnits", CURRENCIES, Object.entries(decimals).map(([code, value]) => codeOf(code, named("currency", code), { value: String(value) }))),
    listOf("needs", NEEDS, needs()),
    listOf("deadline", DEADLINES, deadlines(), { source: parse(read(DEADLINES)).groups[0].source }),
    listOf("sharingRules", RULES, rules.map((rule) => codeOf(rule, words[`figure.sharingRules.${rule}`], { value: String(parse(read(RULES))[rule]) }))),
    listOf("needStatus", "shared/contracts/intake/v1/screening.py", ["PRESENT", "ENDED"].map((code) => codeOf(code.toLowerCase(), words[`code.needStatus.${code}`]))),
    listOf("peopleTexts_fr", TEXTS, Object.keys(texts).map((key) => codeOf(key, null)), { title: titled, source, version: String(version), verified: translation === "verified" }),
    listOf("places", "services/intake/crises/gazetteer.py", [], { source: "OCHA Common Operational Datasets (P-codes), as this deployment imported them", version: null, size: 1 }),
  ];
}

let lists;
export const codeLists = () => (lists ??= made());
