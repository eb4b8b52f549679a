import { createContext, useContext, useEffect, useState, type ReactNode } from "react";

/** What the services' clock said at a moment of ours, and how fast it runs: an exercise plays months in minutes. */
export interface ServiceClock {
  said: number;
  heardAt: number;
  pace: number;
}

const Context = createContext<ServiceClock>({ said: 0, heardAt: 0, pace: 1 });

export const serviceTime = (clock: ServiceClock, here: number): number =>
  clock.said === 0 ? here : clock.said + (here - clock.heardAt) * clock.pace;

export function ServiceClockProvider({ clock, children }: { clock: ServiceClock; children: ReactNode }) {
  return <Context value={clock}>{children}</Context>;
}

/** The services' time, ticking; slower when nothing on the screen counts down. */
export function useServiceTime(every = 15_000): number {
  const clock = useContext(Context);
  const [here, setHere] = useState(() => Date.now());
  const interval = clock.pace > 1 ? 1_000 : every;
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), interval);
    return () => clearInterval(timer);
  }, [interval]);
  return serviceTime(clock, here);
}
