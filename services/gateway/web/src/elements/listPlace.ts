/** How far a list was read and scrolled: two figures, and nothing of whom it shows. */
export interface Place {
  pages: number;
  top: number;
}

const KEY = "homewardList";
const START: Place = { pages: 1, top: 0 };
const remembered = new Map<string, Place>();

/** By its address, while the page is open; after a reload by its entry in the browser's history. */
export function recallPlace(address: string): Place {
  const entry = (window.history.state as Record<string, { address: string; place: Place }> | null)?.[KEY];
  return remembered.get(address) ?? (entry?.address === address ? entry.place : START);
}

export const rememberPlace = (address: string, place: Place): void => void remembered.set(address, place);

/** Into the entry of the list that is shown. The router listens to the window's own `replaceState`; nothing of what it knows changes here. */
export function writePlace(address: string): void {
  const state = { ...(window.history.state as object | null), [KEY]: { address, place: recallPlace(address) } };
  History.prototype.replaceState.call(window.history, state, "");
}
