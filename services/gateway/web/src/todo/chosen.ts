/** Who was chosen in one part of the queue: in another nobody is, so that nobody acts for whom they do not see. */
export interface Chosen {
  address: string;
  people: ReadonlySet<string>;
}

export const nobodyIn = (address: string): Chosen => ({ address, people: new Set() });

export const chosenIn = (chosen: Chosen, address: string): Chosen => (chosen.address === address ? chosen : nobodyIn(address));

/** Everybody from whoever was chosen last to this one, as they stand; this one alone where the other has gone from the list. */
export function spanOf(ids: readonly string[], from: string | null, to: string): string[] {
  const [latest, here] = [ids.indexOf(from ?? to), ids.indexOf(to)];
  return Math.min(latest, here) < 0 ? [to] : ids.slice(Math.min(latest, here), Math.max(latest, here) + 1);
}

export const withPeople = ({ address, people }: Chosen, ids: readonly string[], taken: boolean): Chosen => ({
  address,
  people: new Set(taken ? [...people, ...ids] : [...people].filter((id) => !ids.includes(id))),
});
