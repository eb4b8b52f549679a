import { useEffect } from "react";

/** What the tab and the browser's history say of a screen: its kind, never whom or what it shows. */
export function useTitle(words: string): void {
  useEffect(() => {
    document.title = `${words} – Homeward`;
  }, [words]);
}
