import type { ReactNode } from "react";
import type { Tone } from "./Chip";
import classes from "./elements.module.css";

/** Something that must be read before going on. */
export function Callout({ tone, title, children }: { tone: Tone; title?: string; children: ReactNode }) {
  return (
    <div className={classes.callout} data-tone={tone} role={tone === "brick" ? "alert" : "status"}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}
