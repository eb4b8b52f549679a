import { describe, expect, it } from "vitest";
import { movementWishes } from "@/wishes/catalogue/evacuation";
import { lists } from "@/wishes/codes";
import type { Codes } from "@/wishes/useCodes";

const codes: Codes = { label: (_, code) => code, options: (list) => lists[list].map((value) => ({ value, label: value })) };
const permittedActions = ["CheckGate", "ConfirmSeat", "BoardPerson", "HandOverPerson", "ReleaseSeat"];
const movement = (viewOfTravel: string | null) => ({ id: "m", version: 1, gates: [], separatedByRelease: false, kinStays: false, kinNotOnBoard: false, permittedActions, person: { viewOfTravel } });

describe("a child that objects to travel", () => {
  it("is heard again before it is seated, brought on board and handed over", () => {
    const asked = movementWishes(movement("OBJECTS"), codes, [], (at) => at).filter(({ consequences }) => consequences?.some(({ key, agree }) => key === "childObjects" && agree));
    expect(asked.map(({ command }) => command).sort()).toEqual(["BoardPerson", "ConfirmSeat", "HandOverPerson"]);
  });
  it.each(["AGREES", "TOO_YOUNG", "NOT_ASKED", null])("%s is no objection", (view) => {
    expect(movementWishes(movement(view), codes, [], (at) => at).flatMap(({ consequences }) => consequences ?? [])).toEqual([]);
  });
});
