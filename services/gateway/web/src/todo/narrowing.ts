import { narrowing } from "@/elements/narrowing";
import type { ToDoFilter } from "@/generated/graphql";

export interface Narrowing {
  crisisId: string;
  assignedToMe: boolean;
  overdue: boolean;
}

export const everything: Narrowing = { crisisId: "", assignedToMe: false, overdue: false };

export const { recall, remember, isNarrowed, toFilter } = narrowing<Narrowing, ToDoFilter>(everything);
