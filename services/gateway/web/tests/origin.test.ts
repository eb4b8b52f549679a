import { describe, expect, it } from "vitest";
import { isOriginOpen } from "@/person/origin";

const NOTHING = { nationality: null, nationalityAnswer: null, nationalities: [], formerResidences: [], formerResidencesComplete: false, documents: [] };

describe("where somebody is from", () => {
  it.each([
    {}, { nationality: "ER" }, { nationality: "ER", nationalityAnswer: "UNKNOWN" }, { nationalityAnswer: "NO_OTHER" },
    { nationalityAnswer: "STATELESS" }, { nationalityAnswer: "STATELESS", formerResidences: ["SY"] }, { nationalityAnswer: "STATELESS", formerResidencesComplete: true },
  ])("is open until everything is answered: %j", (known) => {
    expect(isOriginOpen({ ...NOTHING, ...known } as never)).toBe(true);
  });

  it.each([
    { nationality: "ER", nationalityAnswer: "NO_OTHER" }, { documents: [{}], nationalityAnswer: "NO_OTHER" },
    { nationalityAnswer: "STATELESS", formerResidences: ["SY"], formerResidencesComplete: true },
  ])("is settled when it is: %j", (known) => {
    expect(isOriginOpen({ ...NOTHING, ...known } as never)).toBe(false);
  });
});
