/** A report is a table of three dimensions with all its margins; `total` marks a margin. */
export interface Cell {
  country: string;
  sex: string;
  ageBand: string;
  returnees?: number | null;
  paidMinor?: number | null;
  hidden?: string | null;
}

export const TOTAL = "total";

/** Age bands as reports write them, and as codes. */
export const bands: Record<string, string> = {
  "0-4": "UNDER_5",
  "5-11": "FROM_5",
  "12-17": "FROM_12",
  "18-59": "FROM_18",
  "60+": "FROM_60",
  unknown: "UNKNOWN",
};

export const isMargin = (cell: Cell): boolean => [cell.country, cell.sex, cell.ageBand].includes(TOTAL);

export const grandTotal = (cells: readonly Cell[]): Cell | undefined =>
  cells.find((cell) => cell.country === TOTAL && cell.sex === TOTAL && cell.ageBand === TOTAL);

/** One row per country over all ages, split by sex, for the chart; hidden cells have no bar and are said to be hidden. */
export function byCountry(cells: readonly Cell[]): { country: string; hidden: number; [sex: string]: string | number | null }[] {
  const countries = [...new Set(cells.map((cell) => cell.country))].filter((country) => country !== TOTAL);
  return countries.map((country) => {
    const own = cells.filter((cell) => cell.country === country && cell.ageBand === TOTAL && cell.sex !== TOTAL);
    const bars = Object.fromEntries(own.map((cell) => [cell.sex, cell.hidden ? null : (cell.returnees ?? 0)]));
    return { country, hidden: own.filter((cell) => cell.hidden).length, ...bars };
  });
}

export const dimensions = ["country", "sex", "ageBand"] as const;
export type Dimension = (typeof dimensions)[number];

/** Whether the report crosses country and sex; one over few people has each dimension by itself only. */
export const isCrossed = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => cell.country !== TOTAL && cell.sex !== TOTAL && cell.ageBand === TOTAL);

/** The figures of one dimension over all others; null where hidden. */
export function along(cells: readonly Cell[], dimension: Dimension): { value: string; returnees: number | null }[] {
  const others = dimensions.filter((other) => other !== dimension);
  return cells
    .filter((cell) => cell[dimension] !== TOTAL && others.every((other) => cell[other] === TOTAL))
    .map((cell) => ({ value: cell[dimension], returnees: cell.hidden ? null : (cell.returnees ?? 0) }));
}

const order = (value: string, known: readonly string[]) => (value === TOTAL ? known.length : known.indexOf(value));
const ages = ["0-4", "5-11", "12-17", "18-59", "60+", "unknown"];
const sexes = ["female", "male", "other", "unknown"];

/** Countries by name, margins after what they sum. */
export function sorted(cells: readonly Cell[], countryName: (code: string) => string): Cell[] {
  const name = (code: string) => (code === TOTAL ? "\uffff" : countryName(code));
  return [...cells].sort(
    (one, other) =>
      name(one.country).localeCompare(name(other.country)) ||
      order(one.sex, sexes) - order(other.sex, sexes) ||
      order(one.ageBand, ages) - order(other.ageBand, ages),
  );
}
