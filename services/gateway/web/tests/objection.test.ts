import { describe, expect, it } from "vitest";
import { movementActions } from "@/evacuation/actions";
import { codes } from "./codes";

const permittedActions = ["CheckGate", "ConfirmSeat", "BoardPerson", "HandOverPerson", "ReleaseSeat"];
const movement = (viewOfTravel: string | null) => ({ id: "m", version: 1, status: "HELD", gates: [], separatedByRelease: false, separatedByCorrection: false, kinStays: false, kinNotOnBoard: false, permittedActions, person: { viewOfTravel } });

describe("a child that objects to travel", () => {
  it("is heard again before it is seated, brought on board and handed over", () => {
    const objected = movementActions(movement("OBJECTS"), codes, [], (at) => at, "L").filter(({ consequences }) => consequences?.some(({ key, agree }) => key === "childObjects" && agree));
    expect(objected.map(({ command }) => command).sort()).toEqual(["BoardPerson", "ConfirmSeat", "HandOverPerson"]);
  });
  it.each(["AGREES", "TOO_YOUNG", "NOT_ASKED", null])("%s is no objection", (view) => {
    expect(movementActions(movement(view), codes, [], (at) => at, "L").flatMap(({ consequences }) => consequences ?? [])).toEqual([]);
  });
});
