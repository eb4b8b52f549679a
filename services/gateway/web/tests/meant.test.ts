import { describe, expect, it } from "vitest";
import { meant } from "@/elements/meant";

const COUNTRIES = [
  { value: "GQ", label: "Equatorial Guinea" },
  { value: "ER", label: "Eritrea" },
  { value: "GN", label: "Guinea" },
  { value: "CI", label: "Côte d’Ivoire" },
];

describe("typed letters", () => {
  it("mean the choice itself, the first that begins so, or the only one that has them", () => {
    expect(meant(COUNTRIES, "Eritrea")).toBe("ER");
    expect(meant(COUNTRIES, " eri")).toBe("ER");
    expect(meant(COUNTRIES, "guinea")).toBe("GN");
    expect(meant(COUNTRIES, "cote")).toBe("CI");
    expect(meant(COUNTRIES, "quatorial")).toBe("GQ");
  });

  it("mean nothing where nothing or several could be meant", () => {
    for (const typed of ["", "  ", "Erithrea", "uine"]) expect(meant(COUNTRIES, typed)).toBeNull();
  });
});
