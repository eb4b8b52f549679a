import { languageOptions } from "@/i18n/languageOptions";
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
  { kind: "date", name: "validUntil" },
];
