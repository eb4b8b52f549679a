import { useEffect, useRef } from "react";
import { isForScreen } from "@/elements/pageKeys";
import type { ReviewDecision } from "@/generated/graphql";

const DECISIONS: Record<string, ReviewDecision> = { a: "APPROVED", r: "REJECTED", m: "MORE_INFORMATION" };

export type Pressed = { decision: ReviewDecision } | { reason: number };

/** Which decision a key chooses, or which reason by its place; none records anything. */
export function pressedBy(key: string): Pressed | null {
  const decision = Object.hasOwn(DECISIONS, key) ? DECISIONS[key] : undefined;
  if (decision) return { decision };
  return /^[1-9]$/.test(key) ? { reason: Number(key) - 1 } : null;
}

/** The keys of the decision that is looked at: Enter in its form records it. */
export function useDecisionKeys(press: (pressed: Pressed) => void): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const pressed = event.repeat || !isForScreen(event) ? null : pressedBy(event.key);
      if (!pressed) return;
      event.preventDefault();
      latest.current(pressed);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
