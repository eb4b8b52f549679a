import type { ToDoFilter } from "@/generated/graphql";

/** What the list is narrowed to; kept in memory while the page is open. */
export interface Narrowing {
  crisisId: string;
  assignedToMe: boolean;
  overdue: boolean;
}

export const everything: Narrowing = { crisisId: "", assignedToMe: false, overdue: false };

let remembered = everything;

export const recall = (): Narrowing => remembered;

export const remember = (narrowing: Narrowing): void => {
  remembered = narrowing;
};

export const isNarrowed = (narrowing: Narrowing): boolean => Object.values(narrowing).some(Boolean);

/** The gateway's filter: what is not asked for is left out. */
export const toFilter = (narrowing: Narrowing): ToDoFilter =>
  Object.fromEntries(Object.entries(narrowing).filter(([, value]) => Boolean(value)));
