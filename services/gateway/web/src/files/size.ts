import { localeOf } from "@/i18n/formats";

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** How large a file is, roughly, as the reader's language writes it. */
export function sizeIn(language: string, bytes: number): string {
  const isLarge = bytes >= MEGABYTE;
  const format = new Intl.NumberFormat(localeOf(language), { style: "unit", unit: isLarge ? "megabyte" : "kilobyte", maximumFractionDigits: isLarge ? 1 : 0 });
  return format.format(Math.max(1, bytes / (isLarge ? MEGABYTE : KILOBYTE)));
}
