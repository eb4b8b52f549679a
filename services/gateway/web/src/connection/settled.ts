type Listener = () => void;

const listeners = new Set<Listener>();

/** A wish was answered: whatever is on the screen asks again. */
export const tellSettled = (): void => listeners.forEach((listener) => listener());

export function onSettled(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
