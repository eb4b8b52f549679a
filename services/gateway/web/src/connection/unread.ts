import { signal } from "./signal";

const unread = new Set<() => void>();
const changed = signal();

export const onUnread = changed.listen;
export const howMuchUnread = (): number => unread.size;

/** Something could not be read, and whoever shows it does not say so; answers how to take that back. */
export function noteUnread(again: () => void): () => void {
  unread.add(again);
  changed.emit();
  return () => {
    unread.delete(again);
    changed.emit();
  };
}

export const readAgain = (): void => [...unread].forEach((again) => again());
