import type { ReactNode } from "react";
import classes from "./elements.module.css";

export type Tone = "plain" | "brand" | "amber" | "brick" | "moss" | "sky" | "plum";

/** A short state in words; the tone supports the words and never replaces them. */
export function Chip({ tone = "plain", mark, children }: { tone?: Tone; mark?: ReactNode; children: ReactNode }) {
  return (
    <span className={classes.chip} data-tone={tone}>
      {mark}
      {children}
    </span>
  );
}
