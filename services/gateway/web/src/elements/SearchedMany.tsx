import { MultiSelect, type MultiSelectProps } from "@mantine/core";
import { useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { meant, type Choice } from "./meant";

type Props = Omit<MultiSelectProps, "data" | "value" | "onChange" | "searchValue" | "onSearchChange"> & {
  data: Choice[];
  value: string[];
  onChange: (value: string[]) => void;
};

/** Several of a list, found by typing. Enter takes what the letters mean and never sends the form; so does leaving, and what
 * means nothing on the list is said instead of dropped. */
export function SearchedMany({ data, value, onChange, error, ...others }: Props) {
  const { t } = useTranslation("fields");
  const [typed, setTyped] = useState("");
  const [unknown, setUnknown] = useState<string | null>(null);
  const leave = () => {
    const found = meant(data, typed);
    setUnknown(typed.trim() && !found ? typed.trim() : null);
    if (found && !value.includes(found)) onChange([...value, found]);
    setTyped("");
  };
  return (
    <MultiSelect
      {...others}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      data={data}
      value={value}
      onChange={(next) => {
        setTyped("");
        onChange(next);
      }}
      searchValue={typed}
      onSearchChange={(next) => {
        if (next) setUnknown(null);
        setTyped(next);
      }}
      onBlurCapture={leave}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter") event.preventDefault();
      }}
      error={unknown ? t("notOnTheList", { typed: unknown }) : error}
    />
  );
}
