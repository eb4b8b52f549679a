import type { CrisesQuery, OperationResultFragment, PersonResultFragment } from "@/generated/graphql";
import type { IconName } from "@/elements/Icon";

type Crisis = CrisesQuery["crises"][number];

/** A place of the page, or something to begin there. */
export interface Screen {
  to: string;
  label: string;
  icon: IconName;
}

export type Entry = { key: string } & (
  | { kind: "person"; person: PersonResultFragment }
  | { kind: "operation"; operation: OperationResultFragment }
  | { kind: "crisis"; crisis: Crisis }
  | { kind: "screen" | "action"; screen: Screen }
);

export interface Matches {
  people: PersonResultFragment[];
  /** There are more than are shown. */
  more: boolean;
  operations: OperationResultFragment[];
}

export interface Group {
  name: "recent" | "people" | "operations" | "crises" | "actions" | "screens";
  entries: Entry[];
}

export interface Searched {
  text: string;
  matches: Matches;
  crises: readonly Crisis[];
  actions: readonly Screen[];
  screens: readonly Screen[];
  recent: readonly Entry[];
}

export const NO_MATCHES: Matches = { people: [], more: false, operations: [] };
export const FEWEST_LETTERS = 2;
/** The gateway answers one more where there are more. */
export const MOST_PEOPLE = 20;
const MOST_CRISES = 6;
const MOST_RECENT = 6;

const MARKS = /[\u0300-\u036f\u064b-\u065f\u0640]/g;
/** Without accents, vowel signs and capitals: as somebody types in a hurry. */
const folded = (words: string): string => words.normalize("NFKD").replace(MARKS, "").toLocaleLowerCase();
const wordsOf = (text: string): string[] => folded(text).split(/\s+/).filter(Boolean);

/** Whether each word that was typed begins a word of these. */
export function isMeant(text: string, label: string): boolean {
  const words = wordsOf(label);
  return wordsOf(text).every((typed) => words.some((word) => word.startsWith(typed)));
}

/** Whether this is one name and no more: people come up by the beginnings of two of their names. */
export const isOneName = (text: string): boolean => /^[\p{L}\p{M}]+$/u.test(text.trim());

const screenEntry = (kind: "screen" | "action") => (screen: Screen): Entry => ({ key: `${kind}/${screen.label}`, kind, screen });

/** What is listed, by kind and in this order; empty kinds are left out. The recent ones stand for a text that is empty. */
export function groupsOf({ text, matches, crises, actions, screens, recent }: Searched): Group[] {
  const isEmpty = text.trim() === "";
  const meant = (screen: Screen) => isMeant(text, screen.label);
  const named = isEmpty ? [] : crises.filter((crisis) => isMeant(text, crisis.name)).slice(0, MOST_CRISES);
  const groups: Group[] = [
    { name: "recent", entries: isEmpty ? [...recent] : [] },
    { name: "people", entries: matches.people.map((person) => ({ key: `person/${person.id}`, kind: "person", person })) },
    { name: "operations", entries: matches.operations.map((operation) => ({ key: `operation/${operation.id}`, kind: "operation", operation })) },
    { name: "crises", entries: named.map((crisis) => ({ key: `crisis/${crisis.id}`, kind: "crisis", crisis })) },
    { name: "actions", entries: actions.filter(meant).map(screenEntry("action")) },
    { name: "screens", entries: screens.filter(meant).map(screenEntry("screen")) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** With what was gone to last first; sections and actions are always listed and need no memory. */
export function remembered(entry: Entry, recent: readonly Entry[]): Entry[] {
  if (entry.kind === "screen" || entry.kind === "action") return [...recent];
  return [entry, ...recent.filter(({ key }) => key !== entry.key)].slice(0, MOST_RECENT);
}

/** The entry that so many steps lead to, round the ends; from none the first, or backwards the last. */
export function stepped(entries: readonly Entry[], active: string | undefined, by: 1 | -1): string | undefined {
  const at = entries.findIndex(({ key }) => key === active);
  const from = at < 0 && by < 0 ? 0 : at;
  return entries[(from + by + entries.length) % entries.length]?.key;
}
