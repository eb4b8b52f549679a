import type { Fund } from "./documents";

/** In the order in which a bar is built up: what is out, what is bound, what is free. */
export const PARTS = ["paid", "committed", "left"] as const;
export type Part = (typeof PARTS)[number];

/** In minor units; null is not known, and not nothing. */
export interface Standing {
  amount: number | null;
  paid: number | null;
  committed: number | null;
  returned: number | null;
}

export interface Month extends Standing {
  /** Its first day. */
  month: string;
}

const NOT_KNOWN: Standing = { amount: null, paid: null, committed: null, returned: null };
const SHOWN = 12;

export const standingOf = ({ amount, paid, committed, returned }: Fund): Standing => ({
  amount: amount.amountMinor,
  paid: paid.amountMinor,
  committed: committed.amountMinor,
  returned: returned?.amountMinor ?? null,
});

export const leftOf = ({ amount, paid, committed }: Standing): number | null => (amount === null || paid === null || committed === null ? null : amount - paid - committed);

/** What a bar is long for: more may be taken than there is. */
export const wholeOf = ({ amount, paid, committed }: Standing): number => Math.max(amount ?? 0, (paid ?? 0) + (committed ?? 0));

/** How long each part is, in percent of the whole; nothing is drawn of what is not known. */
export function lengthsOf(standing: Standing, whole: number): Record<Part, number> {
  const left = leftOf(standing);
  const length = (part: number | null) => (left === null || whole === 0 ? 0 : (100 * Math.max(0, part ?? 0)) / whole);
  return { paid: length(standing.paid), committed: length(standing.committed), left: length(left) };
}

/** The last twelve months up to the newest that is known, none left out: what did not change stands as it stood before. */
export function monthsOf(known: Fund["months"]): Month[] {
  const months: Month[] = [];
  let before = NOT_KNOWN;
  for (const month of known) {
    for (let between = nextOf(months.at(-1)?.month); between && between < month.month; between = nextOf(between)) months.push({ ...before, month: between });
    before = {
      amount: month.amountMinor ?? before.amount,
      paid: month.paidMinor ?? before.paid,
      committed: month.committedMinor ?? before.committed,
      returned: month.returnedMinor ?? before.returned,
    };
    months.push({ ...before, month: month.month });
  }
  return months.slice(-SHOWN);
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

function nextOf(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const [year = 0, month = 0] = day.split("-").map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${twoDigits(month + 1)}-01`;
}
