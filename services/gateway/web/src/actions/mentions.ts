import type { Option } from "./fields";
import { TOKEN } from "./mentioned";

const SPECIAL = /[.*+?^${}()|[\]\\]/g;
const MOST_LETTERS = 40;

/** A text with names in the place of ids; of whom no name is known the id stays. */
export const named = (text: string, colleagues: readonly Option[]): string =>
  text.replace(TOKEN, (token, id) => {
    const known = colleagues.find(({ value }) => value === id);
    return known ? `@${known.label}` : token;
  });

/** The same back again: a whole name behind `@` is whoever has it, the longest first. */
export const unnamed = (text: string, colleagues: readonly Option[]): string =>
  [...colleagues]
    .sort((one, other) => other.label.length - one.label.length)
    .reduce((before, { value, label }) => before.replace(new RegExp(`(?<![\\p{L}\\p{N}])@${label.replace(SPECIAL, "\\$&")}(?![\\p{L}\\p{N}])`, "gu"), `@{${value}}`), text);

/** Who has a name that another has too is told apart by their role. */
export const distinct = (accounts: readonly { id: string; name: string; role: string }[]): Option[] =>
  accounts.map(({ id, name, role }) => ({ value: id, label: accounts.filter((one) => one.name === name).length > 1 ? `${name} (${role})` : name }));

/** What is typed of a name, from an `@` that begins a word up to the caret. */
export function begun(text: string, caret: number): { from: number; letters: string } | null {
  const from = text.lastIndexOf("@", caret - 1);
  if (caret < 1 || from < 0 || caret - from > MOST_LETTERS || /[\p{L}\p{N}]/u.test(text[from - 1] ?? "")) return null;
  const letters = text.slice(from + 1, caret);
  return /[\n@]/.test(letters) ? null : { from, letters };
}

export const matching = (colleagues: readonly Option[], letters: string): Option[] => {
  const words = (text: string) => text.toLocaleLowerCase().split(/\s+/);
  const typed = letters.toLocaleLowerCase().trim();
  return colleagues.filter(({ label }) => label.toLocaleLowerCase().startsWith(typed) || words(label).some((word) => word.startsWith(typed)));
};

/** A text in parts: words, and whoever is mentioned between them. */
export const partsOf = (text: string): { words?: string; id?: string }[] =>
  text.split(/(@\{[0-9a-f-]{36}\})/).map((part) => (part.startsWith("@{") ? { id: part.slice(2, -1) } : { words: part }));
