import type { Tone } from "@/elements/Chip";

const tones: Record<string, Tone> = {
  HELD: "amber",
  CONFIRMED: "brand",
  BOARDED: "sky",
  ARRIVED: "moss",
  HANDED_OVER: "moss",
  NO_SHOW: "brick",
  RELEASED: "plain",
};

export const movementTone = (status: string): Tone => tones[status] ?? "plain";

export interface GateState {
  gate: string;
  outcome?: string | null;
  validUntil?: string | null;
}

export type Opening = "open" | "closed" | "unchecked" | "lapsed";

/** A passed check that has run out is as good as none. Afterwards, with no time of its own, it stays as it was. */
export function openingOf(gate: GateState, now: number | null): Opening {
  if (!gate.outcome) return "unchecked";
  if (gate.outcome === "FAILED") return "closed";
  return now !== null && gate.validUntil && Date.parse(gate.validUntil) < now ? "lapsed" : "open";
}

/** A child's no is heard whoever decides: shown at the gates, and before anybody is seated, brought on board or handed over. */
export const objects = ({ person }: { person: { viewOfTravel?: string | null } }): boolean => person.viewOfTravel === "OBJECTS";

const SEATED = ["HELD", "CONFIRMED", "BOARDED"];
const GONE = ["BOARDED", "ARRIVED", "HANDED_OVER"];

const OVER = ["ARRIVED", "HANDED_OVER", "NO_SHOW", "RELEASED"];

/** Nobody boards by these gates any more: they are shown as they stood, and no check of theirs runs out. */
export const isOver = ({ status }: { status: string }): boolean => OVER.includes(status);

/** The seat somebody has now, on whichever leg. */
export const seatOf = <Seat extends { status: string }>(movements: readonly Seat[]): Seat | undefined => movements.find(({ status }) => SEATED.includes(status));

/** Whether somebody has left, or is on board to leave. */
export const hasGone = (movements: readonly { status: string }[]): boolean => movements.some(({ status }) => GONE.includes(status));

/** Whether a gate was checked before: that is replaced one by one, beside what it replaces. */
export const wasChecked = (gates: readonly { gate: string; checkedAt?: string | null }[], gate: unknown): boolean =>
  gates.some((one) => one.gate === gate && one.checkedAt !== null);
