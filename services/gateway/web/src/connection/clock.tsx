import { createContext, useContext, useEffect, useState, type ReactNode } from "react";
import { exerciseTime, isPlaying } from "./exerciseTime";

/** What the services' real clock said at a moment of ours. */
export interface ServiceClock {
  said: number;
  receivedAt: number;
}

const Context = createContext<ServiceClock>({ said: 0, receivedAt: 0 });
const Exercise = createContext<string | null>(null);

export const serviceTime = (clock: ServiceClock, here: number): number =>
  clock.said === 0 ? here : clock.said + (here - clock.receivedAt);

export function ServiceClockProvider({ clock, children }: { clock: ServiceClock; children: ReactNode }) {
  return <Context value={clock}>{children}</Context>;
}

/** Whatever is within is counted by the clock of its own exercise; by the real one where it belongs to none. */
export function RowClock({ exercise, children }: { exercise: string | null | undefined; children: ReactNode }) {
  return <Exercise value={exercise ?? null}>{children}</Exercise>;
}

/** The time of the row it is asked in, ticking; slower when nothing on the screen runs fast. `of` names another row. */
export function useServiceTime(of?: string | null): number {
  const clock = useContext(Context);
  const within = useContext(Exercise);
  const tag = of === undefined ? within : of;
  const [here, setHere] = useState(() => Date.now());
  const interval = tag && isPlaying(tag, serviceTime(clock, here)) ? 1_000 : 15_000;
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), interval);
    return () => clearInterval(timer);
  }, [interval]);
  const real = serviceTime(clock, here);
  return tag ? exerciseTime(tag, real) : real;
}
