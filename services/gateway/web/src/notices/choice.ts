import type { MailCadence, MailChoiceQuery, Language } from "@/generated/graphql";

export type Chosen = MailChoiceQuery["mailChoice"];

/** What stands in the form. */
export interface Choice {
  cadence: MailCadence;
  address: string;
  language: Language;
}

/** What was chosen; whoever chose nothing yet begins with the language of their page. */
export const choiceIn = ({ cadence, address, language }: Chosen, spoken: string): Choice => ({
  cadence,
  address: address ?? "",
  language: language ?? (spoken.toUpperCase() as Language),
});

/** Whether what stands in the form is not what holds. Of no e-mail there is nothing else to save. */
export function isUnsaved(chosen: Chosen, { cadence, address, language }: Choice): boolean {
  if (cadence !== chosen.cadence) return true;
  return cadence !== "OFF" && (address.trim() !== chosen.address || language !== chosen.language);
}
