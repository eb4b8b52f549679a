import type { Consequence } from "@/actions/action";
import { consequencesOf, type Item } from "@/actions/bulk";
import type { Values } from "@/actions/fields";
import { isAdult } from "@/consent";
import { hasGone, seatOf, type LegOption } from "@/evacuation";
import { calledBy, legOf, type TogetherCommand } from "./actions";
import type { Member } from "./documents";

interface Choice {
  chosen: readonly Item[];
  others: readonly Item[];
  values: Values;
  legs: readonly LegOption[];
}

/** What it does to the household that only some of them are chosen: who stays behind, who is on another leg, and who of them
 * should not be parted. */
export function separationOf(members: readonly Member[], command: TogetherCommand, { chosen, others, values, legs }: Choice): Consequence[] {
  const unchosen = pick(members, others).filter((one) => !one.erasedAt);
  const left = unchosen.filter((one) => !hasGone(one.movements));
  const going = pick(members, chosen);
  if (command === "HoldSeat") return heldApart(going, left, legs.find(({ value }) => value === values["operationId"]));
  if (command === "ConfirmSeat") return confirmedApart(chosen, going, left);
  if (command === "BoardPerson") return boardedApart(chosen, going, left);
  if (command === "HandOverPerson") return handedOverApart(chosen, going, unchosen);
  return [];
}

const listed = (key: string, members: readonly Member[], agree: boolean): Consequence[] =>
  members.length > 0 ? [{ key, people: members.map(calledBy), agree }] : [];

const pick = (members: readonly Member[], items: readonly Item[]): Member[] => members.filter(({ id }) => items.some((item) => item.id === id));

/** Of the actions themselves, without what each says of the others: here they are all in view. */
const OF_OTHERS = ["kinNotOnBoard", "kinStaysAtBoarding"];
const ofEach = (items: readonly Item[]): Consequence[] => consequencesOf(items).filter(({ key }) => !OF_OTHERS.includes(key));

function heldApart(going: readonly Member[], left: readonly Member[], leg: LegOption | undefined): Consequence[] {
  if (!leg || going.length === 0) return [];
  const elsewhere = left.filter((one) => legOf(one) !== leg.value);
  return [
    ...listed("householdApart", elsewhere, true),
    ...partedAmong(grouped([...going, ...left], (one) => (going.includes(one) ? leg.value : legOf(one)))),
    ...(leg.free < going.length ? listed("seatsTooFew", going, true) : []),
  ];
}

const onLegsOf = (going: readonly Member[], others: readonly Member[]): Member[] => {
  const legs = new Set(going.map(legOf));
  return others.filter((one) => legOf(one) !== undefined && legs.has(legOf(one)) && !hasGone(one.movements));
};

function confirmedApart(chosen: readonly Item[], going: readonly Member[], left: readonly Member[]): Consequence[] {
  if (going.length === 0) return [];
  const waits = onLegsOf(going, left);
  return [...ofEach(chosen), ...listed("householdApart", left.filter((one) => !waits.includes(one)), true), ...byLegs(going, left), ...listed("householdWaits", waits, false)];
}

/** Whoever stays without a seat is a separation even where the page does not see who it is. */
function boardedApart(chosen: readonly Item[], going: readonly Member[], left: readonly Member[]): Consequence[] {
  const waits = onLegsOf(going, left);
  const apart = left.filter((one) => !waits.includes(one));
  const staysUnseen = going.some(({ movements }) => seatOf(movements)?.kinStays);
  const stays = staysUnseen || apart.length > 0 ? [{ key: "householdApart", people: apart.map(calledBy), agree: true }] : [];
  return [...ofEach(chosen), ...stays, ...byLegs(going, left), ...listed("householdWaits", waits, false)];
}

/** That they go on different legs, and who is parted by that or by staying. */
const byLegs = (going: readonly Member[], left: readonly Member[]): Consequence[] => [
  ...(new Set(going.map(legOf)).size > 1 ? listed("differentLegs", going, true) : []),
  ...(going.length > 0 ? partedAmong(grouped([...going, ...left], legOf)) : []),
];

/** Whoever has arrived with them and is not handed over with them. */
function handedOverApart(chosen: readonly Item[], going: readonly Member[], unchosen: readonly Member[]): Consequence[] {
  if (going.length === 0) return [];
  const stays = unchosen.filter(({ movements }) => movements.some(({ status }) => status === "ARRIVED"));
  return [...ofEach(chosen), ...listed("notHandedOver", stays, true), ...partedAmong([going, stays])];
}

const grouped = (members: readonly Member[], leg: (member: Member) => string | undefined): Member[][] =>
  [...new Set(members.map(leg))].map((one) => members.filter((member) => leg(member) === one));

const isChild = (member: Member): boolean => !isAdult(member);
const isHead = ({ relationship }: Member): boolean => relationship === "HEAD";
const isSpouse = ({ relationship }: Member): boolean => relationship === "SPOUSE";

/** Disability, older people at risk, serious medical condition: categories of the UNHCR list of specific needs. */
const CARE = ["DS", "ER", "SM"];
const mayNeedCare = (member: Member): boolean =>
  isAdult(member) && (member.ageBand === "FROM_60" || member.needs.some(({ code, endedAt }) => !endedAt && CARE.includes((code ?? "").slice(0, 2))));
const mayCare = (member: Member): boolean => isAdult(member) && !mayNeedCare(member);

/** Who of one group is parted from whom of another. Whose age is not known may be a child; any adult may be who looks after it. */
function partedAmong(groups: readonly (readonly Member[])[]): Consequence[] {
  const parted = (who: (member: Member) => boolean, from: (member: Member) => boolean): Member[] =>
    groups.flatMap((group) => (groups.some((other) => other !== group && other.some(from)) ? group.filter(who) : []));
  return [
    ...listed("childParted", parted(isChild, isAdult), true),
    ...listed("spousesParted", [...parted(isHead, isSpouse), ...parted(isSpouse, isHead)], false),
    ...listed("carerParted", parted(mayNeedCare, mayCare), false),
  ];
}
