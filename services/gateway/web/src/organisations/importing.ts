import { asCommand } from "./actions";
import { KINDS } from "./codes";
import type { CsvRow } from "./csv";

/** The columns of a list, and what the command calls them. */
export const COLUMNS = {
  code: "code", name: "name", kind: "kind", country: "country", states: "states", areas: "areas", languages: "languages", hours: "hours",
  time_zone: "timeZone", telephones: "telephones", emails: "emails", websites: "websites",
} as const;

type Column = keyof typeof COLUMNS;
const NEEDED: readonly Column[] = ["code", "name", "kind", "country"];

export interface Entry {
  line: number;
  code: string;
  input: Record<string, unknown>;
}

/** Why a row is not sent: which field of it, and the key of the sentence. */
export interface RowProblem {
  line: number;
  field: string;
  key: "missing" | "unlisted" | "twice" | "unnamed";
}

export interface Staged {
  entries: Entry[];
  problems: RowProblem[];
  /** Columns of the file that nothing here is called by, and the second of a name: they are not read. */
  unread: string[];
  missing: Column[];
}

const isColumn = (name: string): name is Column => Object.hasOwn(COLUMNS, name);
const column = (heading: string): string => heading.trim().toLowerCase().replace(/[\s-]+/g, "_");

/** What the rows of a list would register; nothing is sent yet. */
export function stage([head, ...rows]: readonly CsvRow[]): Staged {
  const written = (head?.cells ?? []).map(column);
  const isSecond = (name: string, place: number) => written.indexOf(name) < place;
  const headings = written.map((name, place) => (isSecond(name, place) ? "" : name));
  const missing = NEEDED.filter((one) => !headings.includes(one));
  const unread = [...new Set(written.filter((one, place) => one !== "" && (!isColumn(one) || isSecond(one, place))))];
  const staged: Staged = { entries: [], problems: [], unread, missing };
  if (missing.length > 0) return staged;
  const seen = new Set<string>();
  for (const row of rows) {
    const said = Object.fromEntries(headings.flatMap((name, place) => (isColumn(name) ? [[name, (row.cells[place] ?? "").trim()] as const] : [])));
    const problem = unnamedIn(written, row) ?? problemOf(said, seen);
    if (problem) staged.problems.push({ line: row.line, ...problem });
    else staged.entries.push(entryOf(row.line, said));
    seen.add(said.code ?? "");
  }
  return staged;
}

/** A cell below no heading belongs to a neighbour that should have been quoted, or to nobody knows what. */
function unnamedIn(headings: readonly string[], { cells }: CsvRow): Omit<RowProblem, "line"> | null {
  const cell = cells.find((one, place) => one.trim() !== "" && !headings[place]);
  return cell === undefined ? null : { field: cell.trim(), key: "unnamed" };
}

/** Which real organisation a list calls by this code: exercises have codes of their own, and a list is of what is real. */
export const knownBy = <One extends { code?: string | null; exercise: boolean }>(organisations: readonly One[], code: string): One | undefined =>
  organisations.find((one) => one.code === code && !one.exercise);

const kindIn = (typed: string | undefined): string | undefined => KINDS.find((kind) => kind === column(typed ?? "").toUpperCase());

function problemOf(said: Record<string, string>, seen: ReadonlySet<string>): Omit<RowProblem, "line"> | null {
  const missing = NEEDED.find((name) => !said[name]);
  if (missing) return { field: missing, key: "missing" };
  if (!kindIn(said.kind)) return { field: "kind", key: "unlisted" };
  return seen.has(said.code ?? "") ? { field: "code", key: "twice" } : null;
}

function entryOf(line: number, said: Record<string, string>): Entry {
  const { hours, ...others } = said;
  const named = Object.entries(others).filter(([name, value]) => isColumn(name) && value !== "");
  const listed = named.map(([name, value]) => [COLUMNS[name as Column], ["states", "languages"].includes(name) ? value.split(/[,;\s]+/).filter(Boolean) : value]);
  const answers = { ...Object.fromEntries(listed), kind: kindIn(said.kind), country: said.country?.toUpperCase(), ...opening(hours) };
  return { line, code: said.code ?? "", input: asCommand(answers) };
}

/** Without hours nobody knows when it is open. */
function opening(hours: string | undefined): object {
  if (!hours) return {};
  return hours === "24/7" ? { opening: "ALWAYS", hours: null } : { opening: "WEEKLY", hours };
}
