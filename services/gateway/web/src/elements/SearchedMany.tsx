import { MultiSelect, type MultiSelectProps } from "@mantine/core";
import { useState, type KeyboardEvent } from "react";
import type { Choice } from "./meant";
import { filtered, useLeaving } from "./useLeaving";

type Props = Omit<MultiSelectProps, "data" | "value" | "onChange" | "searchValue" | "onSearchChange"> & {
  data: Choice[];
  value: string[];
  onChange: (value: string[]) => void;
  read?: (readable: boolean) => void;
};

/** Several of a list, found by typing. Enter takes what the letters mean and never sends the form; so does leaving, and what
 * means nothing on the list is said instead of dropped. */
export function SearchedMany({ data, value, onChange, read = () => undefined, error, ...others }: Props) {
  const [typed, setTyped] = useState("");
  const add = (choice: string) => !value.includes(choice) && onChange([...value, choice]);
  const leaving = useLeaving(data, add, read);
  return (
    <MultiSelect
      {...others}
      searchable
      selectFirstOptionOnChange
      filter={filtered}
      data={data}
      value={value}
      onChange={(next) => {
        setTyped("");
        leaving.again();
        onChange(next);
      }}
      searchValue={typed}
      onSearchChange={(next) => {
        if (next) leaving.again();
        setTyped(next);
      }}
      onBlurCapture={() => {
        leaving.leave(typed);
        setTyped("");
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter") event.preventDefault();
      }}
      error={leaving.error ?? error}
    />
  );
}
