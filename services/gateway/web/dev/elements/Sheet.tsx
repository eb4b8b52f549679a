import type { ReactNode } from "react";
import classes from "./sheets.module.css";

/** What is photographed together: at most one part of it is hovered (`data-hover`), and one has the focus (`data-focus`). */
export const Sheet = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className={classes.sheet} data-sheet={name} aria-label={name}>
    <h2>{name}</h2>
    {children}
  </section>
);

/** One element in some of its states. */
export const Specimen = ({ of, children }: { of: string; children: ReactNode }) => (
  <div className={classes.specimen}>
    <small>{of}</small>
    {children}
  </div>
);

export const Whole = ({ children }: { children: ReactNode }) => <div className={classes.whole}>{children}</div>;
