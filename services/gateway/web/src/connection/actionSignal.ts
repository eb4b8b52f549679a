import { signal } from "./signal";

const completed = signal();

/** An action was answered: whatever is on the screen asks again. */
export const announceAction = completed.emit;
export const onAction = completed.listen;
