import { Button } from "@mantine/core";
import { useState } from "react";
import classes from "./files.module.css";
import { Sound } from "./Sound";

export interface Playing {
  id: string;
  /** On the button. */
  label: string;
  /** What is heard, where the label does not say it. */
  name?: string;
}

/** Plays sound where its button stood, once somebody wants to hear it. */
export function PlayHere({ id, label, name }: Playing) {
  const [open, setOpen] = useState(false);
  const said = name ? `${label}: ${name}` : label;
  if (open)
    return (
      <div className={classes.here}>
        <Sound id={id} name={said} playing />
      </div>
    );
  return (
    <Button size="xs" variant="default" onClick={() => setOpen(true)} aria-label={said}>
      {label}
    </Button>
  );
}
