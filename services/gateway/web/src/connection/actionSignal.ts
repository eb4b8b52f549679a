import { signal } from "./signal";

const completed = signal();

/** An action was answered: whatever is on the screen asks again. */
export const announceAction = completed.tell;
export const onAction = completed.listen;
