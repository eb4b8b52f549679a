const MARKS = /[\u0300-\u036f\u064b-\u065f\u0640]/g;
/** Without accents, vowel signs and capitals: as somebody types in a hurry. */
const folded = (words: string): string => words.normalize("NFKD").replace(MARKS, "").toLocaleLowerCase();
const wordsOf = (text: string): string[] => folded(text).split(/\s+/).filter(Boolean);

/** Whether each word that was typed begins a word of these. */
export function isMeant(text: string, label: string): boolean {
  const words = wordsOf(label);
  return wordsOf(text).every((typed) => words.some((word) => word.startsWith(typed)));
}
