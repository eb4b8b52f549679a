import type { Option } from "./fields";

export interface CrisisOption extends Option {
  exercise: boolean;
}

/** The one real crisis where there is only one; an exercise is chosen by somebody, never by a form. */
export function presetOf(crises: readonly CrisisOption[]): string {
  const [only, ...others] = crises.filter(({ exercise }) => !exercise);
  return only && others.length === 0 ? only.value : "";
}
