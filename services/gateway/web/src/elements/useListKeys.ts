import { useEffect, useRef } from "react";
import { isForScreen } from "./pageKeys";

/** j goes down a list and k up, unless somebody is typing or a form stands open. */
export function useListKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if ((event.key !== "j" && event.key !== "k") || !isForScreen(event)) return;
      event.preventDefault();
      latest.current(event.key === "j" ? 1 : -1);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
