import type { AuditTrailFilter } from "@/generated/graphql";
import actions from "./auditActions.json";

/** Which part of the trail is looked at, as it stands in the address: ids, codes and days, never what somebody typed. */
export interface Address {
  personId?: string;
  actorId?: string;
  action?: string;
  outcome?: string;
  service?: string;
  from?: string;
  to?: string;
}

export type Part = keyof Address;

export const outcomes = ["ALLOWED", "DENIED", "REFUSED"] as const;
export const services = ["GATEWAY", "INTAKE", "CASES", "REINTEGRATION"] as const;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const among = (codes: readonly string[]) => (value: string) => codes.includes(value);
/** Where a day of any place is a moment that can be said everywhere. */
export const isDay = (value: string): boolean => DAY.test(value) && value > "1970-01-01" && value < "9999-12-30" && !Number.isNaN(Date.parse(value));

const PARTS: Record<Part, (value: string) => boolean> = {
  personId: (value) => ID.test(value),
  actorId: (value) => ID.test(value),
  action: among(actions),
  outcome: among(outcomes),
  service: among(services),
  from: isDay,
  to: isDay,
};

/** What of an address is one of the trail: anything else is left out. */
export function readAddress(raw: Record<string, unknown>): Address {
  const read = Object.entries(PARTS).filter(([part, fits]) => fits(String(raw[part] ?? "")));
  return Object.fromEntries(read.map(([part]) => [part, String(raw[part])]));
}

/** A day begins and ends by the reader's clocks. */
function startOf(day: string, later = 0): Date {
  const start = new Date(`${day}T00:00:00`);
  start.setDate(start.getDate() + later);
  return start;
}

export function filterOf({ from, to, ...codes }: Address): AuditTrailFilter {
  const days = { ...(from && { since: startOf(from).toISOString() }), ...(to && { until: startOf(to, 1).toISOString() }) };
  return { ...codes, ...days } as AuditTrailFilter;
}

export const endsBeforeItBegins = ({ from, to }: Address): boolean => from !== undefined && to !== undefined && to < from;

export const isNarrowed = (address: Address): boolean => Object.values(address).some(Boolean);
