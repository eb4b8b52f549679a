import { isMeant } from "@/elements/isMeant";
import { nameOf } from "@/elements/PersonName";
import { seatOf } from "@/evacuation";

/** Somebody before the seats of a leg. */
export interface Seated {
  id: string;
  reference: string;
  ageBand: string;
  erasedAt?: string | null;
  profile?: { givenName: string; familyName?: string | null } | null;
  movements: readonly { status: string; operation: { id: string; name: string } }[];
}

/** Whoever is seated together: a household, or somebody who belongs to none. */
export interface Family {
  id: string;
  /** By whom it is opened. */
  personId: string;
  members: readonly Seated[];
  /** How many of them asked to be moved and have no seat. */
  waiting: number;
}

interface Belonging {
  person: Seated & { household?: { id: string; members?: readonly Seated[] } | null };
}

const familyOf = ({ person }: Belonging): string => person.household?.id ?? person.id;

/** Those who wait for a seat first, as they were listed; then those who have one on this leg and wait for nobody. */
export function familiesOf(waiting: readonly Belonging[], seated: readonly Belonging[]): Family[] {
  const families = new Map<string, Family>();
  for (const one of [...waiting, ...seated]) {
    const { person } = one;
    const known = families.get(familyOf(one));
    const members = known?.members ?? person.household?.members?.filter(({ erasedAt }) => !erasedAt) ?? [person];
    families.set(familyOf(one), {
      id: familyOf(one),
      personId: known?.personId ?? person.id,
      members: members.some(({ id }) => id === person.id) ? members : [...members, person],
      waiting: (known?.waiting ?? 0) + (waiting.includes(one) ? 1 : 0),
    });
  }
  return [...families.values()];
}

export type Place = { kind: "here" | "none" } | { kind: "elsewhere"; leg: string };

/** Where somebody of them has a seat, seen from one leg. */
export function placeOn(operationId: string, { movements }: Seated): Place {
  const seat = seatOf(movements);
  if (!seat) return { kind: "none" };
  return seat.operation.id === operationId ? { kind: "here" } : { kind: "elsewhere", leg: seat.operation.name };
}

/** Whether they are not all on one leg, or all on none. */
export const isParted = (operationId: string, { members }: Family): boolean =>
  new Set(members.map((one) => JSON.stringify(placeOn(operationId, one)))).size > 1;

export const isNamed = (text: string, { members }: Family): boolean => members.some((one) => isMeant(text, `${nameOf(one) ?? ""} ${one.reference}`));
