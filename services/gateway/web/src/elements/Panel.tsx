import type { ReactNode } from "react";
import classes from "./elements.module.css";

interface Props {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  flush?: boolean;
}

/** A titled part of a screen. */
export function Panel({ title, aside, children, flush = false }: Props) {
  return (
    <section className={classes.panel} aria-label={title}>
      <header className={classes.panelHead}>
        <h2>{title}</h2>
        {aside}
      </header>
      <div className={flush ? undefined : classes.panelBody}>{children}</div>
    </section>
  );
}

export function Screen({ title, lead, aside, children }: { title: string; lead?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.screen}>
      <header className={classes.screenHead}>
        <div>
          <h1>{title}</h1>
          {lead && <p>{lead}</p>}
        </div>
        {aside && <div className={classes.screenAside}>{aside}</div>}
      </header>
      {children}
    </div>
  );
}

/** A list of what is known, label beside value; what is not known is not listed. */
export function Facts({ of }: { of: [label: string, value: ReactNode][] }) {
  const known = of.filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false);
  return (
    <dl className={classes.facts}>
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
