import type { CrisesQuery, OperationResultFragment, PersonResultFragment } from "@/generated/graphql";
import type { IconName } from "@/elements/Icon";
import { isMeant } from "@/elements/isMeant";

type Crisis = CrisesQuery["crises"][number];

/** A place of the page, or something to begin there. */
export interface Screen {
  to: string;
  label: string;
  icon: IconName;
  /** What tells it from others of its label. */
  detail?: string | undefined;
  /** Of what it is one among many, where its label may be another's too. */
  id?: string;
  params?: Record<string, string>;
  search?: Record<string, string>;
}

export interface Place {
  code: string;
  name: string;
}

export type Entry = { key: string } & (
  | { kind: "person"; person: PersonResultFragment }
  | { kind: "operation"; operation: OperationResultFragment }
  | { kind: "crisis"; crisis: Crisis }
  | { kind: "screen" | "action" | "place" | "import" | "agency"; screen: Screen }
);

export interface Matches {
  people: PersonResultFragment[];
  /** There are more than are shown. */
  more: boolean;
  operations: OperationResultFragment[];
  places: readonly Place[];
}

export interface Group {
  name: "recent" | "people" | "operations" | "crises" | "places" | "imports" | "agencies" | "actions" | "screens";
  entries: Entry[];
}

export interface Searched {
  text: string;
  matches: Matches;
  crises: readonly Crisis[];
  places: readonly Screen[];
  imports: readonly Screen[];
  agencies: readonly Screen[];
  actions: readonly Screen[];
  screens: readonly Screen[];
  recent: readonly Entry[];
}

export const NO_MATCHES: Matches = { people: [], more: false, operations: [], places: [] };
export const FEWEST_LETTERS = 2;
/** The gateway answers one more where there are more. */
export const MOST_PEOPLE = 20;
/** Of each kind that is not people. */
const MOST_OTHERS = 6;
const MOST_RECENT = 6;

/** Whether this is one name and no more: people come up by one that is whole, or by the beginnings of two. */
export const isOneName = (text: string): boolean => /^[\p{L}\p{M}]+$/u.test(text.trim());

const screenEntry =
  (kind: "screen" | "action" | "place" | "import" | "agency") =>
  (screen: Screen): Entry => ({ key: `${kind}/${screen.id ?? screen.label}`, kind, screen });

/** What is listed, by kind and in this order; empty kinds are left out. The recent ones stand for a text that is empty. */
export function groupsOf({ text, matches, crises, places, imports, agencies, actions, screens, recent }: Searched): Group[] {
  const isEmpty = text.trim() === "";
  const meant = ({ label, detail = "" }: Screen) => isMeant(text, `${label} ${detail}`);
  const few = (list: readonly Screen[]) => (isEmpty ? [] : list.slice(0, MOST_OTHERS));
  const named = isEmpty ? [] : crises.filter((crisis) => isMeant(text, crisis.name)).slice(0, MOST_OTHERS);
  const groups: Group[] = [
    { name: "recent", entries: isEmpty ? [...recent] : [] },
    { name: "people", entries: matches.people.map((person) => ({ key: `person/${person.id}`, kind: "person", person })) },
    { name: "operations", entries: matches.operations.map((operation) => ({ key: `operation/${operation.id}`, kind: "operation", operation })) },
    { name: "crises", entries: named.map((crisis) => ({ key: `crisis/${crisis.id}`, kind: "crisis", crisis })) },
    // The gateway has found the places, by letters in the middle of a name as well.
    { name: "places", entries: few(places).map(screenEntry("place")) },
    { name: "imports", entries: few(imports.filter(meant)).map(screenEntry("import")) },
    { name: "agencies", entries: few(agencies.filter(meant)).map(screenEntry("agency")) },
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
