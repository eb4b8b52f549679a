export interface Choice {
  value: string;
  label: string;
}

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** The choice that typed letters mean: the label itself, else the first that begins so, else the only one that has them in it. */
export function meant(choices: readonly Choice[], typed: string): string | null {
  const sought = folded(typed);
  if (!sought) return null;
  const same = choices.find(({ label }) => folded(label) === sought) ?? choices.find(({ label }) => folded(label).startsWith(sought));
  const within = choices.filter(({ label }) => folded(label).includes(sought));
  return (same ?? (within.length === 1 ? within[0] : undefined))?.value ?? null;
}
