type Listener = () => void;

/** Something that happens now and then, and whoever wants to know of it. `listen` returns how to stop listening. */
export function signal() {
  const listeners = new Set<Listener>();
  const emit = (): void => listeners.forEach((listener) => listener());
  const listen = (listener: Listener) => {
    listeners.add(listener);
    return (): void => void listeners.delete(listener);
  };
  return { emit, listen };
}
