import type { ReactNode, SyntheticEvent } from "react";

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
