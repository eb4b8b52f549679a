import type { Field } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";

export const requestFields = (codes: Codes): Field[] => [
  { kind: "choice", name: "kind", options: codes.options("requestKind"), required: true, initial: "ASSISTANCE" },
  { kind: "codes", name: "services", options: codes.options("service"), requiredWith: { field: "kind", is: ["ASSISTANCE"] } },
  { kind: "choice", name: "urgency", options: codes.options("urgency"), required: true },
  { kind: "country", name: "destinationCountry", label: "destination" },
  { kind: "prose", name: "location" },
  { kind: "prose", name: "notes" },
];

export function requestShape({ location, notes, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return location || notes ? { ...rest, details: { location, notes } } : rest;
}
