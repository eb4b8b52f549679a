import units from "./ageUnits.json";

const DECIMAL = /\p{Nd}/u;
const SCRIPT = 10;
const MOST_YEARS = 130;
const MOST_MONTHS = 119;

/** The value of a decimal digit of any script: every script's ten digits follow one another, and start a run of them. */
function digitOf(letter: string): string {
  if (!DECIMAL.test(letter)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  let before = 0;
  while (DECIMAL.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % SCRIPT);
}

/** The same text with the digits of every script as 0 to 9. */
export const latinDigits = (typed: string): string => [...typed].map(digitOf).join("");

/** A whole number in the digits of any script; null when the text is anything else. */
export function readWhole(typed: string): number | null {
  const digits = latinDigits(typed.trim());
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : null;
}

export type Age = { age: number } | { ageMonths: number };

const words = new Map(
  Object.entries(units).flatMap(([unit, of]) => of.map((word) => [word.normalize("NFKC").toLowerCase(), unit] as const)),
);

/** An age in years, months, weeks or days as people write it; null when it cannot be read. */
export function readAge(typed: string): Age | null {
  const match = /^(\d{1,4})\s*(\D*)$/.exec(latinDigits(typed.normalize("NFKC").trim().toLowerCase()));
  const word = match?.[2]?.trim().replace(/\.+$/, "") ?? "";
  const unit = word === "" ? "years" : words.get(word);
  if (!match || !unit) return null;
  const count = Number(match[1]);
  if (unit === "years") return count <= MOST_YEARS ? { age: count } : null;
  const months = unit === "months" ? count : Math.floor((count * 12 * (unit === "weeks" ? 7 : 1)) / 365);
  return months <= MOST_MONTHS ? { ageMonths: months } : null;
}
