/** How far a list was read and scrolled, kept with its entry in the browser's history: a reload and the way back find it.
 * Two figures, and nothing of whom it shows. */
export interface Place {
  pages: number;
  top: number;
}

const KEY = "homewardList";
const START: Place = { pages: 1, top: 0 };
const remembered = new Map<string, Place>();

/** By its address, for links that lead back; by the entry of the history for what the browser itself goes back to. */
export function recallPlace(address: string): Place {
  const kept = (window.history.state as Record<string, { address: string; place: Place }> | null)?.[KEY];
  return kept?.address === address ? kept.place : (remembered.get(address) ?? START);
}

/** The router listens to the window's own `replaceState`; nothing of what it knows changes here. */
export function rememberPlace(address: string, place: Place): void {
  remembered.set(address, place);
  const state = { ...(window.history.state as object | null), [KEY]: { address, place } };
  History.prototype.replaceState.call(window.history, state, "");
}

export const forgetPlaces = (): void => remembered.clear();
