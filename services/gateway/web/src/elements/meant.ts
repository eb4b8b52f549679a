export interface Choice {
  value: string;
  label: string;
}

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** Codes that ISO 3166-1 keeps free because people write them for another. */
const WRITTEN_FOR: Record<string, string> = { uk: "gb", el: "gr" };

const isCode = ({ value }: Choice, sought: string): boolean => folded(value) === (WRITTEN_FOR[sought] ?? sought);

/** What typed letters could mean, best first: the label itself, a code, what begins so, what has them in it. */
export function choicesFor<One extends Choice>(choices: readonly One[], typed: string): One[] {
  const sought = folded(typed);
  const rank = (one: One): number => {
    const label = folded(one.label);
    if (label === sought) return 0;
    if (isCode(one, sought)) return 1;
    return label.startsWith(sought) ? 2 : label.includes(sought) ? 3 : 4;
  };
  const ranked = choices.map((one) => ({ one, rank: rank(one) })).filter((each) => each.rank < 4);
  return ranked.sort((one, other) => one.rank - other.rank).map(({ one }) => one);
}

/** The choice that typed letters mean: the label itself, else the only one they could be the beginning or the code of, else
 * the only one that has them in it. Of several none is guessed. */
export function meant(choices: readonly Choice[], typed: string): string | null {
  const sought = folded(typed);
  if (!sought) return null;
  const matching = choicesFor(choices, typed);
  const same = matching.filter(({ label }) => folded(label) === sought);
  const begun = matching.filter((one) => isCode(one, sought) || folded(one.label).startsWith(sought));
  const [first, second] = same.length > 0 ? same : begun.length > 0 ? begun : matching;
  return second === undefined ? (first?.value ?? null) : null;
}
