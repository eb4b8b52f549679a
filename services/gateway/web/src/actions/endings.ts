import { isolated } from "@/elements/PersonName";
import type { Consequence } from "./action";

interface Shared {
  agency?: { name: string } | null;
}

interface Seat {
  seat?: number | null;
  operation: { name: string };
}

/** What ends with a command, line by line; nothing where nothing does. */
export const ending = (key: string, lines: readonly string[], agree = false): Consequence[] =>
  lines.length > 0 ? [{ key, people: [...lines], agree }] : [];

/** Agencies by name; one that has several grants of sharing stands there once. */
export const agenciesOf = (grants: readonly Shared[]): string[] => [...new Set(grants.flatMap(({ agency }) => (agency ? [isolated(agency.name)] : [])))];

export const seatEnds = (seat: Seat | null | undefined): Consequence[] =>
  ending("seatGivenBack", seat ? [[isolated(seat.operation.name), seat.seat].filter(Boolean).join(" · ")] : [], true);
