/** A box that is ticked takes no letters. */
const TICKED = ["checkbox", "radio"];

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && TICKED.includes(target.type));
