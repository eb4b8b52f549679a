import { describe, expect, it } from "vitest";
import { pressedBy } from "@/docket/useDecisionKeys";

describe("a key of the docket", () => {
  it("chooses one decision, or a reason by its place, and records nothing", () => {
    expect(pressedBy("a")).toEqual({ decision: "APPROVED" });
    expect(pressedBy("r")).toEqual({ decision: "REJECTED" });
    expect(pressedBy("m")).toEqual({ decision: "MORE_INFORMATION" });
    expect(pressedBy("9")).toEqual({ reason: 8 });
  });

  it("is none where it says something else", () => {
    for (const key of ["A", "0", "Enter", "constructor", "j"]) expect(pressedBy(key)).toBeNull();
  });
});
