import { useSyncExternalStore } from "react";
import { wholeDraft, type Draft } from "./drafts";

/** The same form, filled in differently: in another tab that is open, or in one that was closed. */
export interface OtherDraft {
  id: string;
  owner: string;
  place: string;
  /** The tab it was typed in, and those that went on with what stood there. */
  tab: string;
  draft: Draft;
  /** Another tab has it: it is copied, and stays there. */
  elsewhere: boolean;
}

interface Handling {
  take: (other: OtherDraft) => Promise<void>;
  pass: (other: OtherDraft) => Promise<void>;
}

let shown: readonly OtherDraft[] = [];
let handling: Handling | null = null;
const listeners = new Set<() => void>();

/** The newest first. */
export function showOthers(others: readonly OtherDraft[], by: Handling | null): void {
  shown = others;
  handling = by;
  listeners.forEach((listener) => listener());
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const otherOf = (place: string): OtherDraft | null =>
  shown.find((other) => other.place === place && !alike(other.draft.value, wholeDraft(place)?.value)) ?? null;

export const takeOther = async (other: OtherDraft): Promise<void> => handling?.take(other);

/** Not wanted: it is dropped, or left to the tab that has it. */
export const passOther = async (other: OtherDraft): Promise<void> => handling?.pass(other);

export const useOtherDraft = (place: string | null): OtherDraft | null =>
  useSyncExternalStore(listen, () => (place === null ? null : otherOf(place)));
