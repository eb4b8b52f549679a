import type { ReactNode } from "react";
import classes from "./elements.module.css";

/** What a list can be narrowed by, side by side; on a phone two beside each other, `data-wide` alone. */
export const FilterBar = ({ children }: { children: ReactNode }) => (
  <div className={classes.filters} role="search">
    {children}
  </div>
);
