import { useEffect } from "react";

/** What a paper is called as a file: while it is printed only, for the tab and the history say nothing of whom it is about. */
export function usePrintedName(name: string): void {
  useEffect(() => {
    let before = document.title;
    const begin = () => {
      before = document.title;
      document.title = name;
    };
    const end = () => {
      document.title = before;
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [name]);
}
