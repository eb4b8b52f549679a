/** The lists a person is opened from. */
export type List = "/people" | "/todo";

/** Where a list was left, in memory only: which part of it, whom it showed in which order, and who was opened last. */
interface Left {
  list: List;
  search: Record<string, string | undefined>;
  people: readonly string[];
}

let latest: Left = { list: "/people", search: {}, people: [] };
let opened: string | null = null;

/** Remembers the list that was looked at last, so that the way back from a person leads to it. */
export const rememberList = (list: List, people: readonly string[] = [], search: Left["search"] = {}): void => {
  latest = { list, people, search };
};

export const lastList = (): List => latest.list;

/** What of it was shown, as it stands in the address. */
export const lastSearch = (): Left["search"] => latest.search;

export const rememberOpened = (person: string): void => {
  opened = person;
};

export const lastOpened = (): string | null => opened;

export interface Neighbours {
  before: string | undefined;
  after: string | undefined;
  place: number;
  of: number;
}

/** Who stands before and after somebody in that list; nobody where they are not in it. */
export function neighboursOf(person: string): Neighbours | null {
  const at = latest.people.indexOf(person);
  if (at < 0) return null;
  return { before: latest.people[at - 1], after: latest.people[at + 1], place: at + 1, of: latest.people.length };
}
