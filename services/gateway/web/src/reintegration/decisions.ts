import type { Tone } from "@/elements/Chip";

const tones: Record<string, Tone> = { APPROVED: "moss", REJECTED: "brick", MORE_INFORMATION: "amber" };

export const decisionTone = (decision: string): Tone => tones[decision] ?? "plain";
