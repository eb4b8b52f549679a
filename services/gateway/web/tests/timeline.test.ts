import { describe, expect, it } from "vitest";
import { folded, isShort } from "@/timeline/folded";

const entries = (...kinds: string[]) => kinds.map((kind, index) => ({ id: index, kind }));
const MISSED: string[] = Array.from({ length: 54 }, () => "AssistanceEscalated");

describe("what happened", () => {
  it("says in one line how often deadlines were missed one after the other, the latest first", () => {
    const lines = folded(entries(...MISSED, "AssistanceOpened", "RequestMade", "PersonRegistered"));
    expect(lines.map(({ entry, times }) => [entry.id, entry.kind, times])).toEqual([
      [0, "AssistanceEscalated", 54],
      [54, "AssistanceOpened", 1],
      [55, "RequestMade", 1],
      [56, "PersonRegistered", 1],
    ]);
  });

  it("keeps apart what lies between them, and everything else", () => {
    const lines = folded(entries("AssistanceEscalated", "CaseNoteAdded", "CaseNoteAdded", "AssistanceEscalated"));
    expect(lines.map(({ times }) => times)).toEqual([1, 1, 1, 1]);
  });

  it("wants older entries until its lines are full and every figure is whole", () => {
    expect(isShort(folded(entries(...MISSED)), 6)).toBe(true);
    expect(isShort(folded(entries("a", "b")), 2)).toBe(false);
    expect(isShort(folded(entries("a", ...MISSED)), 2)).toBe(true);
    expect(isShort(folded(entries("a", ...MISSED, "b", "c")), 2)).toBe(false);
  });
});
