type Listener = () => void;

const listeners = new Set<Listener>();
let live = false;

/** Whether changes are pushed; while they are not, whoever shows something asks from time to time. */
export const isLive = (): boolean => live;

/** The socket is open: what changed before, nobody was told of. */
export function liveBegan(): void {
  live = true;
  listeners.forEach((listener) => listener());
}

export const liveEnded = (): void => void (live = false);

export function onLive(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
