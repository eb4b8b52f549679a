import type { Action } from "@/actions/action";
import { isPossible, offered, type Item } from "@/actions/bulk";
import type { Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { consentActions, isAdult } from "@/consent";
import type { Command } from "@/connection/commands";
import { nameOf } from "@/elements/PersonName";
import { checkActions, hasGone, movementActions, seatActions, seatOf, wasChecked, type LegOption } from "@/evacuation";
import { requestActions } from "@/requests";
import { needActions } from "@/screening";
import type { Member } from "./documents";

/** What may be done for a household as one, in the order in which it comes. */
export const TOGETHER = [
  "GiveConsent", "MakeRequest", "RecordNeed", "HoldSeat", "CheckGate", "ConfirmSeat", "BoardPerson", "HandOverPerson",
] as const satisfies readonly Command[];

export type TogetherCommand = (typeof TOGETHER)[number];

/** What the forms offer to choose from, and how the page says things. */
export interface Context {
  codes: Codes;
  legs: LegOption[];
  /** The one that it is about, where seats are looked at leg by leg: a seat on another is none here. */
  leg?: LegOption | undefined;
  agencies: Option[];
  needs: Option[];
  moment: (at: string) => string;
  reason: (key: Reason, values?: Record<string, string>) => string;
}

export type Reason = "erased" | "gone" | "hasSeat" | "noCase" | "noSeat" | "notAsked" | "notPermitted" | "status";

export const calledBy = (member: Member): string => nameOf(member) ?? member.reference;

const openCase = ({ cases }: Member) => cases.find(({ status }) => status !== "CLOSED");

const asksToMove = ({ requests }: Member): boolean => requests.some(({ kind, withdrawnAt }) => kind === "EVACUATION" && !withdrawnAt);

const placeOf = ({ movements }: Member) => seatOf(movements) ?? movements.find(({ status }) => status === "ARRIVED");

const isElsewhere = (place: ReturnType<typeof placeOf>, leg: LegOption | undefined): boolean => leg !== undefined && place !== undefined && place.operation.id !== leg.value;

function actionsOf(member: Member, command: TogetherCommand, { codes, legs, leg, agencies, needs, moment }: Context): Action[] {
  const place = placeOf(member);
  const movement = isElsewhere(place, leg) ? undefined : place;
  const file = openCase(member);
  switch (command) {
    case "GiveConsent":
      return consentActions(member, codes, "en");
    case "MakeRequest":
      return requestActions(member, codes);
    case "RecordNeed":
      return needActions(member, codes, needs);
    case "HoldSeat":
      return file && !seatOf(member.movements) && asksToMove(member) ? seatActions(file, legs, leg) : [];
    case "CheckGate":
      return movement ? checkActions(movement, codes) : [];
    default:
      return movement ? movementActions(movement, codes, agencies, moment, movement.operation.name) : [];
  }
}

const OF_THE_PERSON = new Set<TogetherCommand>(["GiveConsent", "MakeRequest", "RecordNeed"]);

/** Why not, as far as the page can tell; else that the gateway does not allow it. */
function reasonOf(member: Member, command: TogetherCommand, { codes, leg, reason }: Context): string {
  if (member.erasedAt) return reason("erased");
  const seat = seatOf(member.movements);
  if (seat && (command === "HoldSeat" || isElsewhere(seat, leg))) return reason("hasSeat", { leg: seat.operation.name });
  if (command === "HoldSeat") {
    if (hasGone(member.movements)) return reason("gone");
    if (!asksToMove(member)) return reason("notAsked");
    return reason(openCase(member) ? "notPermitted" : "noCase");
  }
  if (OF_THE_PERSON.has(command)) return reason("notPermitted");
  const last = seat ?? member.movements[0];
  return last ? reason("status", { status: codes.label("movement", last.status) }) : reason("noSeat");
}

export const itemsOf = (members: readonly Member[], command: TogetherCommand, context: Context): Item[] =>
  members.map((member) => {
    const action = offered(actionsOf(member, command, context), command);
    const seat = seatOf(member.movements);
    return {
      id: member.id,
      name: calledBy(member),
      action,
      note: action && command !== "HoldSeat" ? seat?.operation.name : undefined,
      reason: action ? undefined : reasonOf(member, command, context),
    };
  });

/** What somebody may do for at least one of them. */
export const commandsFor = (members: readonly Member[], context: Context): TogetherCommand[] =>
  TOGETHER.filter((command) => itemsOf(members, command, context).some(isPossible));

/** Whether nobody among them is known to be grown up. */
export const areChildrenAlone = (members: readonly Member[]): boolean => {
  const present = members.filter(({ erasedAt }) => !erasedAt);
  return present.length > 0 && !present.some(isAdult);
};

export const wasCheckedBefore = (members: readonly Member[], { id }: Item, { gate }: Record<string, unknown>): boolean =>
  wasChecked(seatOf(members.find((one) => one.id === id)?.movements ?? [])?.gates ?? [], gate);

export const legOf = ({ movements }: Member): string | undefined => seatOf(movements)?.operation.id;

/** The legs on which they have seats, with whom; and who has none while others have. Nothing where they are together. */
export function legsOf(members: readonly Member[]): { leg: string | null; names: string[] }[] {
  const waiting = members.filter((one) => !one.erasedAt && (legOf(one) !== undefined || !hasGone(one.movements)));
  const legs = [...new Set(waiting.map(legOf))];
  if (legs.length < 2) return [];
  return legs.map((leg) => {
    const theirs = waiting.filter((one) => legOf(one) === leg);
    return { leg: seatOf(theirs[0]?.movements ?? [])?.operation.name ?? null, names: theirs.map(calledBy) };
  });
}
