import type { PeopleFilter } from "@/generated/graphql";

/** What the list is narrowed to. Kept in memory only, so that a name that was searched for is never stored. */
export interface Narrowing {
  search: string;
  crisisId: string;
  phase: string;
  caseStatus: string;
  urgency: string;
  assignedToMe: boolean;
  overdue: boolean;
}

export const everything: Narrowing = {
  search: "",
  crisisId: "",
  phase: "",
  caseStatus: "",
  urgency: "",
  assignedToMe: false,
  overdue: false,
};

let remembered = everything;

export const recall = (): Narrowing => remembered;

export const remember = (narrowing: Narrowing): void => {
  remembered = narrowing;
};

export const isNarrowed = (narrowing: Narrowing): boolean =>
  Object.values(narrowing).some((value) => value !== "" && value !== false);

/** The gateway's filter: what is not asked for is left out. */
export function toFilter(narrowing: Narrowing): PeopleFilter {
  const set = Object.entries(narrowing).filter(([, value]) => value !== "" && value !== false);
  return Object.fromEntries(set.map(([name, value]) => [name, typeof value === "string" ? value.trim() : value]));
}
