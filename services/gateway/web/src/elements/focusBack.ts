import { useEffect, useState } from "react";

const FOCUSABLE = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled";
/** Parts of a screen that say what they are: of such a one its heading is meant, not what can be pressed first in it. */
const TITLED = "section, article, main, [role=dialog]";

/** What opened something: out of a menu, which closes, what opened the menu. */
function openerOf(active: Element | null): Element | null {
  const menu = active?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  return menu ? document.getElementById(menu) : active;
}

/** What opened something, then what stands nearest to it: its neighbours, what holds them, its neighbours. */
function placesAround(opener: Element | null): Element[] {
  const places: Element[] = [];
  for (let place = opener; place && place !== document.body; place = place.parentElement)
    places.push(...[place, place.nextElementSibling, place.previousElementSibling].filter((one) => one !== null));
  return places;
}

function within(place: Element): HTMLElement | null {
  if (!place.isConnected || !place.checkVisibility()) return null;
  if (place.matches(FOCUSABLE)) return place as HTMLElement;
  return place.querySelector<HTMLElement>(place.matches(TITLED) ? "h1, h2" : FOCUSABLE);
}

function nearest(places: Element[]): HTMLElement | null {
  for (const place of places) {
    const target = within(place);
    if (target) return target;
  }
  return document.querySelector<HTMLElement>("main h1");
}

/** Gives the focus to what stands nearest; again whenever that is drawn away, until somebody takes the focus elsewhere. */
function giveBack(places: Element[]): void {
  let holder: HTMLElement | null = null;
  const give = () => {
    holder = nearest(places);
    if (holder && !holder.matches(FOCUSABLE)) holder.tabIndex = -1;
    holder?.focus({ preventScroll: true });
  };
  const drawn = new MutationObserver(() => !holder?.isConnected && give());
  const end = (event: Event) => {
    if (event.target === holder) return;
    drawn.disconnect();
    for (const kind of ["focusin", "pointerdown"]) document.removeEventListener(kind, end);
  };
  give();
  drawn.observe(document.body, { childList: true, subtree: true });
  for (const kind of ["focusin", "pointerdown"]) document.addEventListener(kind, end);
}

/** When what took the focus is gone, it goes back to what opened it, or to what is still there nearest to that. */
export function useFocusBack(): void {
  const [places] = useState(() => placesAround(openerOf(document.activeElement)));
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost) giveBack(places);
    },
    [places],
  );
}
