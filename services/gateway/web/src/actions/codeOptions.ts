import type { Option } from "./fields";
import type { Codes } from "./useCodes";

/** A list that one room alone offers: it comes with the room, and is in nobody's first screen (`i18n/codes`). */
export const codeOptions = ({ label }: Codes, list: string, values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: label(list, value) }));
