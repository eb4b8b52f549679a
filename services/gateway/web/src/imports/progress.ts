import type { Tone } from "@/elements/Chip";

const tones: Record<string, Tone> = { RECEIVED: "sky", STAGED: "amber", COMPLETED: "moss", REFUSED: "brick" };

export const importTone = (status: string): Tone => tones[status] ?? "plain";

interface Counted {
  status: string;
  rows?: number | null;
  good?: number | null;
  registered: number;
  unchanged: number;
}

/** Part of the good rows that are done, 0 to 100; nothing is known before the workbook is read. */
export function progressOf(sent: Counted): number {
  if (sent.status === "COMPLETED") return 100;
  if (!sent.good) return 0;
  return Math.min(100, Math.round((100 * (sent.registered + sent.unchanged)) / sent.good));
}
