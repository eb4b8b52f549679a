import { useSyncExternalStore } from "react";
import { address } from "@/session/session";

export type Part = "consent" | "card" | "notice" | "survey";

/** What is read out or handed to people themselves, in one language. */
export interface PeopleTexts {
  language: string;
  direction: "ltr" | "rtl";
  version: number;
  translation: "source" | "unverified" | "verified";
  texts: Record<string, string>;
  /** Names of recordings, by the part they read out. */
  audio: Partial<Record<Part, string>>;
}

let known: readonly PeopleTexts[] = [];
const watching = new Set<() => void>();

/** They are data of the gateway's, any number of languages; until they are here, none is. */
export async function loadPeopleTexts(): Promise<void> {
  const response = await fetch(address("people-texts"), { credentials: "same-origin" }).catch((error: unknown) => {
    if (error instanceof TypeError) return null;
    throw error;
  });
  if (!response?.ok) return;
  keepPeopleTexts((await response.json()) as PeopleTexts[]);
}

export function keepPeopleTexts(texts: readonly PeopleTexts[]): void {
  known = texts;
  watching.forEach((tell) => tell());
}

/** The texts in a language, or in the one it is a variety of. */
export const textsIn = (tag: string): PeopleTexts | undefined =>
  known.find(({ language }) => language === tag) ?? known.find(({ language }) => language === tag.split("-")[0]);

export const writtenTexts = (): readonly PeopleTexts[] => known;

const watch = (tell: () => void) => {
  watching.add(tell);
  return () => void watching.delete(tell);
};

export const usePeopleTexts = (): readonly PeopleTexts[] => useSyncExternalStore(watch, () => known);

export const recordingAddress = (texts: PeopleTexts, part: Part): string | null => {
  const name = texts.audio[part];
  return name ? address(`people-texts/${texts.language}/${name}`) : null;
};
