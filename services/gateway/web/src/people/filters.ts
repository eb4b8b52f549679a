import { narrowing } from "@/elements/narrowing";
import type { PeopleFilter } from "@/generated/graphql";

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

export const { recall, remember, narrowTo, onNarrowed, isNarrowed, toFilter } = narrowing<Narrowing, PeopleFilter>(everything);
