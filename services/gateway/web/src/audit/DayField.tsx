import { TextInput, type TextInputProps } from "@mantine/core";
import { useEffect, useState } from "react";
import { isDay } from "./address";
import classes from "./audit.module.css";

interface Props extends Pick<TextInputProps, "label" | "error" | "min" | "max"> {
  day: string | undefined;
  change: (day: string | undefined) => void;
}

/** A day; while its year is typed it is one of the first thousand, and asked for only when it can be meant. */
export function DayField({ day, change, ...others }: Props) {
  const [typed, setTyped] = useState(day ?? "");
  useEffect(() => setTyped(day ?? ""), [day]);
  const type = (value: string) => {
    setTyped(value);
    if (value === "" || isDay(value)) change(value || undefined);
  };
  return <TextInput size="sm" type="date" className={classes.day} {...others} value={typed} onChange={(event) => type(event.currentTarget.value)} />;
}
