import type { Action, Consequence } from "@/actions/action";
import { consequencesOf, isPossible, offered, type Item } from "@/actions/bulk";
import type { Option, Values } from "@/actions/fields";
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
  agencies: Option[];
  needs: Option[];
  moment: (at: string) => string;
  reason: (key: Reason, values?: Record<string, string>) => string;
}

export type Reason = "erased" | "gone" | "hasSeat" | "noCase" | "noSeat" | "notAsked" | "notPermitted" | "status";

export const calledBy = (member: Member): string => nameOf(member) ?? member.reference;

const openCase = ({ cases }: Member) => cases.find(({ status }) => status !== "CLOSED");

const asksToMove = ({ requests }: Member): boolean => requests.some(({ kind, withdrawnAt }) => kind === "EVACUATION" && !withdrawnAt);

function actionsOf(member: Member, command: TogetherCommand, { codes, legs, agencies, needs, moment }: Context): Action[] {
  const movement = seatOf(member.movements) ?? member.movements.find(({ status }) => status === "ARRIVED");
  const file = openCase(member);
  switch (command) {
    case "GiveConsent":
      return consentActions(member, codes, "en");
    case "MakeRequest":
      return requestActions(member, codes);
    case "RecordNeed":
      return needActions(member, codes, needs);
    case "HoldSeat":
      return file && !seatOf(member.movements) && asksToMove(member) ? seatActions(file, legs) : [];
    case "CheckGate":
      return movement ? checkActions(movement, codes) : [];
    default:
      return movement ? movementActions(movement, codes, agencies, moment, movement.operation.name) : [];
  }
}

const OF_THE_PERSON = new Set<TogetherCommand>(["GiveConsent", "MakeRequest", "RecordNeed"]);

/** Why not, as far as the page can tell; else that the gateway does not allow it. */
function reasonOf(member: Member, command: TogetherCommand, { codes, reason }: Context): string {
  if (member.erasedAt) return reason("erased");
  const seat = seatOf(member.movements);
  if (command === "HoldSeat") {
    if (seat) return reason("hasSeat", { leg: seat.operation.name });
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

const listed = (key: string, members: readonly Member[], agree: boolean): Consequence[] =>
  members.length > 0 ? [{ key, people: members.map(calledBy), agree }] : [];

const pick = (members: readonly Member[], items: readonly Item[]): Member[] => members.filter(({ id }) => items.some((item) => item.id === id));

/** What it does to the household that only some of them are chosen: who stays behind, and who is on another leg. */
export function separationOf(
  members: readonly Member[],
  command: TogetherCommand,
  { chosen, others, values, legs }: { chosen: readonly Item[]; others: readonly Item[]; values: Values; legs: readonly LegOption[] },
): Consequence[] {
  const left = pick(members, others).filter((one) => !one.erasedAt && !hasGone(one.movements));
  const going = pick(members, chosen);
  if (command === "HoldSeat") return heldApart(going, left, legs.find(({ value }) => value === values["operationId"]));
  if (command === "BoardPerson") return boardedApart(chosen, going, left);
  if (command === "ConfirmSeat" || command === "HandOverPerson") return [...ofEach(chosen), ...listed("householdWaits", onLegsOf(going, pick(members, others)), false)];
  return [];
}

/** Of the actions themselves, without what each says of the others: here they are all in view. */
const OF_OTHERS = ["kinNotOnBoard", "kinStaysAtBoarding"];
const ofEach = (items: readonly Item[]): Consequence[] => consequencesOf(items).filter(({ key }) => !OF_OTHERS.includes(key));

function heldApart(going: readonly Member[], left: readonly Member[], leg: LegOption | undefined): Consequence[] {
  if (!leg || going.length === 0) return [];
  const elsewhere = left.filter(({ movements }) => seatOf(movements)?.operation.id !== leg.value);
  return [...listed("householdApart", elsewhere, true), ...(leg.free < going.length ? listed("seatsTooFew", going, true) : [])];
}

const legOf = ({ movements }: Member) => seatOf(movements)?.operation.id;

const onLegsOf = (going: readonly Member[], others: readonly Member[]): Member[] => {
  const legs = new Set(going.map(legOf));
  return others.filter((one) => legOf(one) !== undefined && legs.has(legOf(one)) && !hasGone(one.movements));
};

/** Whoever stays without a seat is a separation even where the page does not see who it is. */
function boardedApart(chosen: readonly Item[], going: readonly Member[], left: readonly Member[]): Consequence[] {
  const waits = onLegsOf(going, left);
  const apart = left.filter((one) => !waits.includes(one));
  const staysUnseen = going.some(({ movements }) => seatOf(movements)?.kinStays);
  const stays = staysUnseen || apart.length > 0 ? [{ key: "householdApart", people: apart.map(calledBy), agree: true }] : [];
  const legs = new Set(going.map(legOf));
  return [...ofEach(chosen), ...stays, ...(legs.size > 1 ? listed("differentLegs", going, true) : []), ...listed("householdWaits", waits, false)];
}

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
