import classes from "./registration.module.css";

/** Whom a step is about, as their name was typed: what is recorded in it is theirs alone. */
export function Whose({ called }: { called: string | undefined }) {
  return called ? (
    <p className={classes.whose}>
      <bdi>{called}</bdi>
    </p>
  ) : null;
}
