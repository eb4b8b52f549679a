import type { Role } from "@/generated/graphql";

interface Viewer {
  role: Role;
  permittedActions: readonly string[];
}

const parts = ["parked", "accounts", "agencies", "donors", "deadlines", "lists", "recordings", "overrides"] as const;

export type Part = (typeof parts)[number];

const readsConfiguration = ({ role }: Viewer): boolean => ["ADMINISTRATOR", "DATA_PROTECTION_OFFICER"].includes(role);

const seen: Record<Part, (viewer: Viewer) => boolean> = {
  parked: ({ permittedActions }) => permittedActions.includes("RetryParkedEvent"),
  accounts: ({ permittedActions }) => permittedActions.includes("ChangeRoles"),
  agencies: () => true,
  donors: ({ permittedActions }) => permittedActions.includes("CorrectDonor"),
  recordings: ({ permittedActions }) => permittedActions.includes("AddTextRecording"),
  deadlines: readsConfiguration,
  lists: readsConfiguration,
  overrides: ({ role }) => role === "DATA_PROTECTION_OFFICER",
};

/** What somebody sees of the records, in order. */
export const partsOf = (viewer: Viewer): Part[] => parts.filter((part) => seen[part](viewer));

/** Where something waits for somebody. */
const work: readonly Part[] = ["parked", "overrides"];

/** What the address asks for, where it is seen; else where the role's work is. */
export const partOf = (asked: string | undefined, of: readonly Part[]): Part =>
  of.find((part) => part === asked) ?? of.find((part) => work.includes(part)) ?? "agencies";
