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
