import { isForScreen } from "@/elements/pageKeys";

/** Whose row was the latest in hand, and where it stood then: rows move whenever somebody comes or goes. */
export interface InHand {
  id: string | null;
  row: number;
}

/** The row to go to from there; from somebody who has gone, to whoever stands in their place, or above it. */
export function rowFrom(people: readonly string[], inHand: InHand, by: 1 | -1): number {
  const row = inHand.id === null ? -1 : people.indexOf(inHand.id);
  const next = row >= 0 ? row + by : by === 1 ? inHand.row : inHand.row - 1;
  return Math.min(people.length - 1, Math.max(0, next));
}

/** For whom a key acts: whose row gets the focus or has it, wherever it stands by now. A key that is held down acts once. */
export function personOfKey(event: KeyboardEvent, next: string | null = null): string | null {
  if (event.repeat || !isForScreen(event)) return null;
  return next ?? document.activeElement?.closest<HTMLElement>("[data-person]")?.dataset["person"] ?? null;
}
