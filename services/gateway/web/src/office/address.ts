import type { OfficeSubject, OfficeTasksQueryVariables } from "@/generated/graphql";

/** Which tasks are looked at, as it stands in the address: codes only. */
export interface Address {
  about?: string | undefined;
  late?: boolean | undefined;
}

export const SUBJECTS: readonly OfficeSubject[] = ["AGREEMENT", "ORGANISATION"];

/** Where what a task is about is read and dealt with. */
export const pathOf: Record<OfficeSubject, (id: string) => string> = {
  AGREEMENT: (id) => `/agreements/${id}`,
  ORGANISATION: (id) => `/directory/${id}`,
};

export const narrowedBy = ({ about, late }: Address): Omit<OfficeTasksQueryVariables, "first" | "after"> => {
  const subject = SUBJECTS.find((one) => one === about);
  return { ...(subject && { subject }), ...(late === true && { overdue: true }) };
};
