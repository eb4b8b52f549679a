import { localeOf } from "./formats";
import tags from "./languageTags.json";

/** Languages somebody may be asked in; their names come from Intl in the reader's language. */
export function languageOptions(reader: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([localeOf(reader)], { type: "language", fallback: "none" });
  return tags
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((one, other) => one.label.localeCompare(other.label, reader));
}
