interface Unread {
  count: number;
  madeUp: number;
}

const sum = (figures: number[]): number => figures.reduce((all, one) => all + one, 0);

/** What is unread about real people; of an exercise's only where there is none, so that neither hides in the other. */
export const unreadOf = (kinds: readonly Unread[] = []): number => sum(kinds.map(({ count }) => count)) || sum(kinds.map(({ madeUp }) => madeUp));
