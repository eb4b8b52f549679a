import type { DocketFilter, ReviewSubject } from "@/generated/graphql";
import { lists } from "@/i18n/codes";

/** Which part of the docket is looked at, as it stands in the address: codes only. */
export interface Address {
  state?: string;
  subject?: string;
  due?: string;
}

const DAYS = { OVERDUE: 0, WEEK: 7 } as const;

export type Due = keyof typeof DAYS;

export const dueOf = ({ due }: Address): Due | undefined => (due !== undefined && Object.hasOwn(DAYS, due) ? (due as Due) : undefined);

export const isDecided = ({ state }: Address): boolean => state === "DECIDED";

export const subjectOf = ({ subject }: Address): ReviewSubject | undefined => lists.reviewSubject.find((one) => one === subject) as ReviewSubject | undefined;

/** What has been decided is due no more. */
export function filterOf(address: Address): DocketFilter {
  const [subject, due, decided] = [subjectOf(address), dueOf(address), isDecided(address)];
  return { decided, ...(subject && { subject }), ...(due && !decided && { dueWithinDays: DAYS[due] }) };
}
