import { isolated } from "@/elements/PersonName";
import { useFormats } from "@/i18n/useFormats";
import type { End } from "./legs";

/** A place by its name, or its code where the list has no name for it, and the country it is in. */
export function useEndName(): (end: End) => string {
  const { country, commas } = useFormats();
  return (end) => (end.code ? commas([isolated(end.name ?? end.code), country(end.country)]) : country(end.country));
}
