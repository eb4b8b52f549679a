import { languageOptions } from "@/i18n/languageOptions";
import { textsIn, writtenTexts } from "@/connection/peopleTexts";
import tags from "@/i18n/languageTags.json";
import type { Field } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";

/** `child` is left out where the age is not known yet: then it is asked, and the service says whether it must be said. */
export const basisFields = (codes: Codes, language: string, child?: boolean): Field[] => [
  { kind: "choice", name: "legalBasis", options: codes.options("legalBasis"), required: true },
  {
    kind: "choice",
    name: "form",
    label: "consentForm",
    help: "consentForm",
    options: codes.options("consentForm"),
    required: true,
    when: { field: "legalBasis", is: ["CONSENT"] },
  },
  { kind: "choice", name: "ownView", help: "ownView", options: codes.options("ownView"), required: child },
  { kind: "choice", name: "language", options: languageOptions(language), required: true },
  ...interpretationFields(codes),
  { kind: "date", name: "validUntil" },
  ...textRead(language),
];

/** One of those that are here, whatever language was spoken: an interpreter may have read out another. */
function textRead(language: string): Field[] {
  const named = new Intl.DisplayNames([language], { type: "language" });
  const options = writtenTexts().map((one) => ({ value: `${one.language}-${one.version}`, label: `${named.of(one.language) ?? one.language} · ${one.version}` }));
  return options.length === 0 ? [] : [{ kind: "choice", name: "textRead", help: "textRead", options }];
}

const INTERPRETED = ["INTERPRETER", "REMOTE_INTERPRETER", "COLLEAGUE", "COMMUNITY", "RELATIVE"];

/** Who put it into the person's language: to be said where there is no text in it that could have been read out. */
function interpretationFields(codes: Codes): Field[] {
  const question = { kind: "choice", name: "interpretation", options: codes.options("interpretation") } as const;
  const written = tags.filter((tag) => textsIn(tag));
  const unwritten = tags.filter((tag) => !textsIn(tag));
  return [
    { ...question, help: "interpretation", when: { field: "language", is: written } },
    { ...question, help: "interpretationNeeded", required: true, when: { field: "language", is: unwritten } },
    { kind: "text", name: "interpreter", help: "interpreter", when: { field: "interpretation", is: INTERPRETED } },
  ];
}
