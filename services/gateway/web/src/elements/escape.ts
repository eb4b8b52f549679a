import { useEffect, useRef } from "react";

/** What stands open, the innermost last. */
const standing: (() => void)[] = [];
/** Lists and menus close by themselves. */
const OPEN_LIST = "[data-mantine-stop-propagation=true], [role=menu]";

function pressed(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.isComposing) return;
  if (event.target instanceof Element && event.target.closest(OPEN_LIST)) return;
  standing.at(-1)?.();
}

/** Escape closes what was opened last, and nothing beneath it. */
export function useEscape(close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const closing = () => latest.current();
    standing.push(closing);
    window.addEventListener("keydown", pressed, { capture: true });
    return () => {
      standing.splice(standing.indexOf(closing), 1);
      if (standing.length === 0) window.removeEventListener("keydown", pressed, { capture: true });
    };
  }, []);
}
