/** A row of a list, with the line of the file on which it begins. */
export interface CsvRow {
  line: number;
  cells: string[];
}

export type CsvProblem = "tooLarge" | "notText" | "quoteOpen";

const LARGEST = 10_000_000;
const SEPARATORS = [",", ";", "\t"] as const;

/** UTF-8, or UTF-16 that says so; anything else is refused rather than read wrongly. */
export function textOf(bytes: Uint8Array): string | CsvProblem {
  if (bytes.length > LARGEST) return "tooLarge";
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  try {
    const text = new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? "notText" : text;
  } catch {
    return "notText";
  }
}

/** Which mark stands between the cells: the one of which the first line has most, outside of quotes. */
function separatorOf(text: string): string {
  const first = (text.split(/\r?\n/, 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const count = (mark: string) => first.split(mark).length;
  return SEPARATORS.reduce((best, mark) => (count(mark) > count(best) ? mark : best), SEPARATORS[0] as string);
}

/** RFC 4180: quoted cells may hold separators, line ends and doubled quotes. Rows without a letter are left out. */
export function readCsv(text: string): CsvRow[] | CsvProblem {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let [cells, cell, quoted, line, begins]: [string[], string, boolean, number, number] = [[], "", false, 1, 1];
  const endRow = () => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== "")) rows.push({ line: begins, cells });
    [cells, cell] = [[], ""];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    if (letter === "\n") line += 1;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else quoted = false;
    } else if (letter === '"' && cell.trim() === "") [quoted, cell] = [true, ""];
    else if (letter === separator) {
      cells.push(cell);
      cell = "";
    } else if (letter === "\n") {
      endRow();
      begins = line;
    } else if (letter !== "\r") cell += letter;
  }
  if (quoted) return "quoteOpen";
  endRow();
  return rows;
}
