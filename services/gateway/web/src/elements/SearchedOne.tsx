import { Select, type SelectProps } from "@mantine/core";
import type { FocusEvent, KeyboardEvent } from "react";
import type { Choice } from "./meant";
import { filtered, useLeaving } from "./useLeaving";

type Props = Omit<SelectProps, "data" | "value" | "onChange"> & {
  data: Choice[];
  value: string | null;
  onChange: (value: string | null) => void;
  read?: (readable: boolean) => void;
};

/** One of a list, found by typing; as `SearchedMany` in everything else. */
export function SearchedOne({ data, value, onChange, read = () => undefined, error, ...others }: Props) {
  const leaving = useLeaving(data, onChange, read);
  const shown = data.find((one) => one.value === value)?.label ?? "";
  const leave = ({ target }: FocusEvent) => {
    if (target instanceof HTMLInputElement && target.value !== shown) leaving.leave(target.value);
    else leaving.again();
  };
  return (
    <Select
      {...others}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      filter={filtered}
      // The first letter lights a choice only in a list that is there already.
      comboboxProps={{ keepMounted: true }}
      data={data}
      value={value}
      onChange={(next) => {
        leaving.again();
        onChange(next);
      }}
      onInput={leaving.again}
      onBlurCapture={leave}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter") event.preventDefault();
      }}
      error={leaving.error ?? error}
    />
  );
}
