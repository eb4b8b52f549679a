import { signal } from "./signal";

const settled = signal();

/** A wish was answered: whatever is on the screen asks again. */
export const tellSettled = settled.tell;
export const onSettled = settled.listen;
