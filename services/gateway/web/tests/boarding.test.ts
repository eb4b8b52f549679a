import { describe, expect, it } from "vitest";
import { movementActions, operationActions } from "@/evacuation/actions";
import type { Codes } from "@/actions/useCodes";

const codes = { options: () => [], label: (_: string, code: string) => code } as unknown as Codes;
const person = { reference: "HW-1", ageBand: "FROM_18", profile: null, viewOfTravel: null };
const seat = (kin: { kinStays: boolean; kinNotOnBoard: boolean }) => ({
  ...kin, id: "m", status: "CONFIRMED", version: 1, gates: [], separatedByRelease: false, separatedByCorrection: false, permittedActions: ["BoardPerson"], person,
});

const boarding = (kinStays: boolean, kinNotOnBoard: boolean) => {
  const [board] = movementActions(seat({ kinStays, kinNotOnBoard }), codes, [], String, "L");
  return { consequences: (board?.consequences ?? []).map(({ key, agree }) => [key, Boolean(agree)]), separated: board?.input["separated"] };
};

describe("bringing one person on board", () => {
  it("says nothing where nobody of the household is left", () => {
    expect(boarding(false, false)).toEqual({ consequences: [], separated: [] });
  });

  it("shows who is not on board yet, without a second yes", () => {
    expect(boarding(false, true)).toEqual({ consequences: [["kinNotOnBoard", false]], separated: [] });
  });

  it("needs a second yes where somebody of the household stays without a seat", () => {
    expect(boarding(true, false)).toEqual({ consequences: [["kinStaysAtBoarding", true]], separated: ["m"] });
  });
});

describe("departing", () => {
  const leg = (kinStays: boolean) => ({
    id: "o", version: 1, name: "Boat", departsAt: "2026-05-06T08:00:00Z", permittedActions: ["DepartOperation"],
    movements: [{ ...seat({ kinStays, kinNotOnBoard: false }), status: "BOARDED", losesSeat: false, checkInDoubt: false, separatedByFreeze: false, separatedByDeparture: false }],
  }) as unknown as Parameters<typeof operationActions>[0];

  it.each([[true, ["m"], ["kinStay", "travel"]], [false, [], ["travel"]]])("names those on board whose kin stays: %s", (stays, separated, keys) => {
    const [depart] = operationActions(leg(stays), codes, Date.parse("2026-05-06T08:00:00Z"));
    expect(depart?.input["separated"]).toEqual(separated);
    expect(depart?.consequences?.map(({ key }) => key)).toEqual(keys);
  });
});
