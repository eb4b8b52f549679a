/** What the directory is narrowed to, as codes in the address. */
export interface Address {
  service?: string;
  area?: string;
  language?: string;
  nationality?: string;
  category?: string;
  search?: string;
  due?: boolean;
}

const NARROWING = ["service", "area", "language", "nationality", "category", "search"] as const;

/** Of what stands in an address only what can be meant. */
export const readAddress = (raw: object): Address => {
  const said = raw as Record<string, unknown>;
  const texts = NARROWING.flatMap((name) => (typeof said[name] === "string" && said[name] ? [[name, said[name]] as const] : []));
  return { ...Object.fromEntries(texts), ...(said.due === true && { due: true }) };
};

const CODE = /^(?:[A-Z]{2,3}|[A-Z]{2,3}(?=[A-Z]*\d)[A-Z0-9]{1,17})$/;

/** The P-code that is meant by what was typed: a place's own or the one place's of that name; a country's or one of digits as it stands. */
export function areaMeant(typed: string, places: readonly { code: string; name: string }[]): string | undefined {
  const text = typed.trim();
  const named = places.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (named.length === 1) return named[0]?.code;
  return CODE.test(text.toUpperCase()) ? text.toUpperCase() : undefined;
}
