/** Who was chosen in one part of the queue: in another nobody is, so that nobody acts for whom they do not see. */
export interface Chosen {
  address: string;
  people: ReadonlySet<string>;
}

export const nobodyIn = (address: string): Chosen => ({ address, people: new Set() });

export const chosenIn = (chosen: Chosen, address: string): Chosen => (chosen.address === address ? chosen : nobodyIn(address));

export const withPeople = ({ address, people }: Chosen, ids: readonly string[], taken: boolean): Chosen => ({
  address,
  people: new Set(taken ? [...people, ...ids] : [...people].filter((id) => !ids.includes(id))),
});
