import { lists } from "@/i18n/codes";
import type { QueueFilter, QueueOrder } from "@/generated/graphql";

/** Which part of the queue is looked at, as it stands in the address: codes and ids of crises and agencies, never what
 * somebody typed, so that it may be kept and handed on. */
export interface Address {
  lane?: string;
  kind?: string;
  assignment?: string;
  caseworkerId?: string;
  crisisId?: string;
  agencyId?: string;
  region?: string;
  need?: string;
  ageBand?: string;
  sex?: string;
  phase?: string;
  urgency?: string;
  sort?: string;
  order?: string;
  group?: string;
}

export type Part = keyof Address;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CODE = /^[A-Z0-9][A-Z0-9-]{0,19}$/;

const ORDERS: readonly QueueOrder[] = ["DUE", "URGENCY", "PHASE", "AGE", "CASEWORKER", "REGISTERED"];

const among = (codes: readonly string[]) => (value: string) => codes.includes(value);
const matching = (form: RegExp) => (value: string) => form.test(value);

/** In the order in which they are said and written. */
const PARTS: Record<Part, (value: string) => boolean> = {
  lane: among(lists.lane),
  kind: among(lists.step),
  assignment: among(lists.assignment),
  caseworkerId: matching(ID),
  crisisId: matching(ID),
  agencyId: matching(ID),
  region: matching(CODE),
  need: matching(CODE),
  ageBand: among(lists.ageBand),
  sex: among(lists.sex),
  phase: among(lists.phase),
  urgency: among(lists.urgency),
  sort: among(ORDERS),
  order: among(["down"]),
  group: among(["household"]),
};

/** What of an address is one of the queue: anything else is left out. */
export function readAddress(raw: Record<string, unknown>): Address {
  const read = Object.entries(PARTS).filter(([part, isCode]) => isCode(String(raw[part] ?? "")));
  return Object.fromEntries(read.map(([part]) => [part, String(raw[part])]));
}

/** What of an address was not read, as it stands there: it narrows nothing. */
export function unreadParts(raw: Record<string, unknown>): string[] {
  const read = readAddress(raw);
  return Object.entries(raw)
    .filter(([part, value]) => value !== undefined && !(part in read))
    .map(([part, value]) => `${part}=${typeof value === "string" ? value : JSON.stringify(value)}`);
}

const NOT_FILTERS: readonly Part[] = ["sort", "order", "group"];

export const filterOf = (address: Address): QueueFilter =>
  Object.fromEntries(Object.entries(address).filter(([part]) => !NOT_FILTERS.includes(part as Part))) as QueueFilter;

/** How far east of UTC the reader's clock is: by it a day ends. */
export const utcOffset = (now: Date = new Date()): number => -now.getTimezoneOffset();

export const variablesOf = (address: Address) => ({
  first: 50,
  filter: filterOf(address),
  sort: (address.sort ?? "DUE") as QueueOrder,
  descending: address.order === "down",
  byHousehold: address.group === "household",
  utcOffsetMinutes: utcOffset(),
});

/** The same as a file, whole; or of those who were chosen. */
export const ofFile = (address: Address, people?: readonly string[]) => {
  const { first: _, filter, ...order } = variablesOf(address);
  return { ...order, filter: { ...filter, ...(people && { people }) } };
};

/** By what is narrowed, beside the lane, which has its own tabs. */
export const narrowedParts = (address: Address): Part[] =>
  (Object.keys(PARTS) as Part[]).filter((part) => part !== "lane" && !NOT_FILTERS.includes(part) && address[part]);

/** Everybody in every lane, in the same order. */
export const wholeQueue = ({ sort, order, group }: Address): Address => ({ sort, order, group });

export const wordOf = (address: Address): string => new URLSearchParams(address as Record<string, string>).toString();
