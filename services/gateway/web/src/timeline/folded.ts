interface Line<Entry> {
  entry: Entry;
  /** How often the same happened, one after the other; the entry is the latest of them. */
  times: number;
}

/** Of deadlines missed one after the other one line is enough: what happened before them stays in sight. */
export function folded<Entry extends { kind: string }>(entries: readonly Entry[]): Line<Entry>[] {
  const lines: Line<Entry>[] = [];
  for (const entry of entries) {
    const latest = lines.at(-1);
    if (isMissed(entry) && latest && isMissed(latest.entry)) latest.times += 1;
    else lines.push({ entry, times: 1 });
  }
  return lines;
}

/** Whether older entries are needed to fill this many lines, or to say how often the last of them happened. */
export function isShort<Entry extends { kind: string }>(lines: readonly Line<Entry>[], wanted: number): boolean {
  const oldest = lines.at(-1);
  return lines.length < wanted || (oldest !== undefined && isMissed(oldest.entry));
}

const isMissed = ({ kind }: { kind: string }) => kind === "AssistanceEscalated";
