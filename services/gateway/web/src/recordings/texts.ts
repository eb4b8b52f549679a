import type { Part, PeopleTexts } from "@/connection/peopleTexts";
import type { Recording } from "./documents";

export const PARTS = ["CONSENT", "CARD", "NOTICE", "SURVEY"] as const satisfies readonly Recording["part"][];

/** As `fr-3`. */
export const versionOf = ({ language, version }: Pick<PeopleTexts, "language" | "version">): string => `${language}-${version}`;

/** Of this version alone: a text that changed is not what was read aloud. */
export const recordingOf = (recordings: readonly Recording[], texts: PeopleTexts, part: Part | Recording["part"]): Recording | undefined =>
  recordings.find((one) => one.textVersion === versionOf(texts) && one.part === part.toUpperCase());

/** Of versions that are read to nobody any more. */
export const outdated = (recordings: readonly Recording[], written: readonly PeopleTexts[]): Recording[] =>
  recordings.filter(({ textVersion }) => !written.some((texts) => versionOf(texts) === textVersion));

/** Language and version of `fr-3`. */
export const partsOfVersion = (textVersion: string): { language: string; version: number } => {
  const end = textVersion.lastIndexOf("-");
  return { language: textVersion.slice(0, end), version: Number(textVersion.slice(end + 1)) };
};
