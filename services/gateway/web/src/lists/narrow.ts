import { isMeant } from "@/elements/isMeant";
import type { CodeListsQuery } from "@/generated/graphql";
import type { Language } from "@/i18n/languages";

export type CodeList = CodeListsQuery["codeLists"][number];
export type ListedCode = CodeList["codes"][number];

const worded = (words: ListedCode["label"]): string[] => (words ? [words.en, words.fr, words.ar, words.pt] : []);

/** A code is found by each of its parts too: `first_answer`, `DS-V`. */
const parted = (code: string): string => `${code} ${code.replace(/[^\p{L}\p{N}]+/gu, " ")}`;

const isCodeMeant = (typed: string, { code, label, value, replacedBy }: ListedCode): boolean =>
  isMeant(typed, [parted(code), value, ...replacedBy, ...worded(label)].filter(Boolean).join(" "));

/** Of each list the codes that are meant, in any language; the whole of a list whose own name is. */
export function narrow(lists: readonly CodeList[], typed: string): CodeList[] {
  if (!typed.trim()) return [...lists];
  return lists.flatMap((list) => {
    if (isMeant(typed, [list.name, ...worded(list.title)].join(" "))) return [list];
    const codes = list.codes.filter((code) => isCodeMeant(typed, code));
    return codes.length > 0 ? [{ ...list, codes }] : [];
  });
}

export const byTitle = (lists: readonly CodeList[], language: Language): CodeList[] =>
  lists.toSorted((one, other) => one.title[language].localeCompare(other.title[language], language));

/** Where an operator changes a list: on a screen, by an import, in a file; or only with another release. */
export type Changed = "deadlines" | "peopleTexts" | "places" | "file" | "release";

/** What a programme sets its own figures and reasons in. */
const SET_BY_PROGRAMMES = /\/(reminders|rules|tranches|rounds|pass|detail|docket)\.yaml$/;

export function changedBy({ name, file }: CodeList): Changed {
  if (name === "deadline") return "deadlines";
  if (name === "places") return "places";
  if (name.startsWith("peopleTexts_")) return "peopleTexts";
  return SET_BY_PROGRAMMES.test(file) ? "file" : "release";
}
