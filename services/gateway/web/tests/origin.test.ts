import { describe, expect, it } from "vitest";
import { isOriginOpen } from "@/screening/origin";

const NOTHING = { nationality: null, nationalityKnownBy: "STATED", nationalityAnswer: null, nationalities: [], formerResidences: [], formerResidencesComplete: false, documents: [] };

describe("where somebody is from", () => {
  it.each([
    {}, { nationality: "ER" }, { nationality: "ER", nationalityAnswer: "UNKNOWN" }, { nationalityAnswer: "NO_OTHER" },
    { nationalityAnswer: "STATELESS" }, { nationalityAnswer: "STATELESS", formerResidences: ["SY"] }, { nationalityAnswer: "STATELESS", formerResidencesComplete: true },
  ])("is open until everything is answered: %j", (known) => {
    expect(isOriginOpen({ ...NOTHING, ...known } as never)).toBe(true);
  });

  it.each([
    { nationality: "ER", nationalityAnswer: "NO_OTHER" }, { documents: [{ kind: "passport", issuingCountry: "ER" }], nationalityAnswer: "NO_OTHER" },
    { nationalities: [{ country: "ER", knownBy: "PAPER" }], nationalityAnswer: "NO_OTHER" },
    { nationalityAnswer: "STATELESS", formerResidences: ["SY"], formerResidencesComplete: true },
  ])("is settled when it is: %j", (known) => {
    expect(isOriginOpen({ ...NOTHING, ...known } as never)).toBe(false);
  });

  it.each([
    { nationality: "ER", nationalityKnownBy: "OTHER" }, { nationality: "ER", nationalityKnownBy: "UNKNOWN" },
    { nationalities: [{ country: "ER", knownBy: "UNKNOWN" }] }, { documents: [{ kind: "driving_licence", issuingCountry: "ER" }] },
    { nationality: "ER", documents: [{ kind: "passport", issuingCountry: null }] }, { nationality: "AN" },
  ])("is open where the services bar every State all the same: %j", (known) => {
    expect(isOriginOpen({ ...NOTHING, nationalityAnswer: "NO_OTHER", ...known } as never)).toBe(true);
  });

  it("is open where a specialist says stateless and the profile does not", () => {
    const answered = { ...NOTHING, nationality: "ER", nationalityAnswer: "NO_OTHER" };
    expect([isOriginOpen(answered as never), isOriginOpen(answered as never, true)]).toEqual([false, true]);
  });
});
