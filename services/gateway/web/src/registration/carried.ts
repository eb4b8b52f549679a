import type { Values } from "@/actions/fields";
import type { LookedAt } from "./fields";

/** Who is registered next: where, into which household, and which search was looked at before. */
export interface Begun {
  crisisId: string;
  household?: { householdId: string; of: string };
  lookedAt?: LookedAt | undefined;
  answers?: Values;
}

/** What members of a household mostly share: shown, and changed where it differs. Never an answer that only each can give:
 * no consent, no need, no "no other nationality", no relationship. */
const SHARED = ["familyName", "nationality", "nationalities", "formerResidences", "region", "location", "phone", "email"];
/** What the search asks of it. */
const SEARCHED = ["crisisId", "familyName", "phone"];

const picked = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));

export const carriedFrom = (crisisId: string, values: Values): Values => ({ crisisId, ...picked(values, SHARED) });

export const searchBegin = (carried: Values): Values => picked(carried, SEARCHED);

/** Who joins a household is asked how they are related to its head; nothing is said beforehand. */
export const personBegin = (carried: Values, searched: Values, joins: boolean): Values => ({
  ...picked(carried, SHARED),
  ...searched,
  ...(joins ? { relationship: "" } : {}),
});
