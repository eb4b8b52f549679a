import { signal } from "./signal";

const connected = signal();
let live = false;

/** Whether changes are pushed; while they are not, whoever shows something asks from time to time. */
export const isLive = (): boolean => live;

/** The socket is open: what changed before, nobody heard of. */
export function liveStarted(): void {
  live = true;
  connected.emit();
}

export const liveEnded = (): void => void (live = false);

export const onLive = connected.listen;
