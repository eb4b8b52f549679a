import { isTyping } from "./isTyping";

export const isDialogOpen = (): boolean => document.querySelector("[role=dialog]") !== null;

/** Whether a key belongs to the screen: alone, while nobody is typing and no form stands open before it. */
export const isForScreen = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && !isDialogOpen();
