import type { KeyboardEvent, ReactNode, SyntheticEvent } from "react";

/** What every kind of question is shown with. */
export interface Shared {
  label: ReactNode;
  description: ReactNode;
  required: boolean | undefined;
  withAsterisk: boolean | undefined;
  error: string | null;
  name: string;
}

/** Looks whether the browser could read what was typed into its own kind of field. */
export type Watched = Record<"onBlur" | "onInput" | "onKeyUp", (event: SyntheticEvent<HTMLInputElement>) => void>;

/** Enter takes what the typed letters mean, and never sends the form; what they mean is taken on leaving, too. */
export const SEARCHED = {
  searchable: true,
  openOnFocus: false,
  selectFirstOptionOnChange: true,
  autoSelectOnBlur: true,
  allowDeselect: false,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key === "Enter") event.preventDefault();
  },
} as const;
