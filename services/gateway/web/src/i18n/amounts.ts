import { latinDigits } from "./numbers";
import currencies from "./currencies.json";

const UNITS: Record<string, number> = currencies.minor_units;
const USUAL = 2;
const THOUSANDS = 3;
const GROUPED = /^(\d{1,3})(([ '.,٬])\d{3}(?:\3\d{3})*)(?:([.,٫])(\d+))?$/;
const PLAIN = /^(\d+)(?:([.,٫])(\d*))?$/;
/** How a language writes thousands and fractions; Arabic writes either in its own signs, or as the neighbours do. */
const WRITTEN: Record<string, { group: string; decimal: string }> = {
  en: { group: ",", decimal: "." },
  fr: { group: " ", decimal: ",." },
  pt: { group: ".", decimal: "," },
  ar: { group: "٬", decimal: "٫." },
};

/** Decimal places of the minor unit by ISO 4217 (AFN 2, JPY 0, KWD 3), never what a browser likes to show. */
export const minorDigits = (currency: string): number => UNITS[currency] ?? USUAL;

export type Amount = { minor: number } | "ambiguous" | null;

/** Reads a typed amount into whole minor units. "1,500" is one thousand five hundred or nothing, never 1.5: what only
 * the reader's habit could decide is refused as ambiguous. */
export function readAmount(typed: string, currency: string, language: string): Amount {
  const text = latinDigits(typed.trim()).replace(/[\u00a0\u202f\u2009]/g, " ").replaceAll("’", "'");
  const digits = minorDigits(currency);
  const grouped = GROUPED.exec(text);
  if (grouped && (grouped[4] === undefined || grouped[4] !== grouped[3])) return readGrouped(grouped, digits, language);
  const plain = PLAIN.exec(text);
  return plain ? inMinor(plain[1] ?? "", plain[3] ?? "", digits) : null;
}

function readGrouped([, head = "", rest = "", sign = "", decimal, fraction = ""]: RegExpExecArray, digits: number, language: string): Amount {
  const whole = head + rest.replace(/\D/g, "");
  const once = rest.length === THOUSANDS + 1;
  const { group, decimal: point } = WRITTEN[language] ?? { group: ",", decimal: "." };
  if (decimal !== undefined || !once || !".,".includes(sign) || group === sign) return inMinor(whole, fraction, digits);
  const isFraction = head.startsWith("0") || (sign !== "," && point.includes(sign) && digits >= THOUSANDS);
  return isFraction ? inMinor(head, rest.slice(1), digits) : "ambiguous";
}

function inMinor(whole: string, fraction: string, digits: number): Amount {
  if (fraction.length > digits) return null;
  const minor = Number(`${whole}${fraction.padEnd(digits, "0")}`);
  return Number.isSafeInteger(minor) ? { minor } : null;
}

/** An amount of minor units as decimal text, without a detour over floating point. */
export function decimalText(minor: number, currency: string): `${number}` {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, "0");
  const value = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return `${minor < 0 ? "-" : ""}${value}` as `${number}`;
}

/** As the reader's language writes it, with the decimal places of the currency. */
export function money(tag: string, { amountMinor, currency }: { amountMinor: number; currency: string }): string {
  const digits = minorDigits(currency);
  const style = { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(tag, style).format(decimalText(amountMinor, currency));
}
