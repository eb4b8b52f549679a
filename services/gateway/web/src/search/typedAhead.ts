const isLetter = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key.length === 1 && !ctrlKey && !metaKey;

/** A key of the keyboard to what was typed so far; null where the key is nobody's but the browser's. */
function typed(before: string, event: KeyboardEvent): string | null {
  if (event.isComposing) return null;
  if (isLetter(event)) return before + event.key;
  if (event.key === "Backspace") return [...before].slice(0, -1).join("");
  return event.key === "Enter" ? before : null;
}

/** Keeps what is typed before the field is there and has the focus, out of reach of the screen's own keys; Escape gives up. */
export function typeAhead(page: EventTarget, giveUp: () => void): () => string {
  let text = "";
  const stop = () => {
    page.removeEventListener("keydown", pressed, { capture: true });
    page.removeEventListener("focusin", stop);
  };
  const pressed = (event: Event) => {
    const next = typed(text, event as KeyboardEvent);
    if ((event as KeyboardEvent).key === "Escape") {
      stop();
      giveUp();
    } else if (next === null) return;
    else text = next;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener("keydown", pressed, { capture: true });
  page.addEventListener("focusin", stop);
  return () => {
    const kept = text;
    text = "";
    stop();
    return kept;
  };
}
