import { describe, expect, it } from "vitest";
import { begun, consequencesOf, isPossible, newSendingIds } from "@/actions/bulk";
import type { OperationFile } from "@/evacuation/documents";
import { commandsForMany, passengersFor, wasCheckedOn, type Context } from "@/evacuation/together";
import { codes } from "./codes";

type Movement = OperationFile["movements"][number];

const context: Context = { codes, agencies: [], moment: String };

const seated = (id: string, more: object = {}): Movement =>
  ({
    id, version: 3, status: "CONFIRMED", permittedActions: ["BoardPerson", "CheckGate"], separatedByRelease: false, separatedByCorrection: false, kinStays: false, kinNotOnBoard: false,
    gates: [], person: { id: `person ${id}`, reference: `HW-${id}`, ageBand: "FROM_18", viewOfTravel: null }, ...more,
  }) as unknown as Movement;

describe("what is done for many on a leg at once", () => {
  it("is offered where it may be done for more than one of them", () => {
    expect(commandsForMany([seated("a"), seated("b"), seated("c", { permittedActions: ["ConfirmSeat"] })], context)).toEqual(["CheckGate", "BoardPerson"]);
    expect(commandsForMany([seated("a")], context)).toEqual([]);
  });

  it("names by their status those for whom it cannot be done", () => {
    const items = passengersFor([seated("a"), seated("b", { status: "BOARDED", permittedActions: [] })], "BoardPerson", context);
    expect(items.map((item) => [item.id, isPossible(item), item.reason])).toEqual([["a", true, undefined], ["b", false, "BOARDED"]]);
  });

  it("asks a yes, by name, for whom the household stays without a seat and who does not want to travel", () => {
    const items = passengersFor([seated("a", { kinStays: true }), seated("b", { person: { id: "p", reference: "HW-b", ageBand: "FROM_5", viewOfTravel: "OBJECTS" } }), seated("c")], "BoardPerson", context);
    expect(consequencesOf(items).map(({ key, people, agree }) => [key, people.length, agree])).toEqual([["kinStaysAtBoarding", 1, true], ["childObjects", 1, true]]);
    expect(begun(items, {}, newSendingIds()).map(({ input }) => [input["movementId"], input["separated"]])).toEqual([["a", ["a"]], ["b", []], ["c", []]]);
  });

  it("leaves out whose gate was checked before", () => {
    const movements = [seated("a", { gates: [{ gate: "FIT_TO_TRAVEL", checkedAt: "2026-01-01" }] }), seated("b")];
    const items = passengersFor(movements, "CheckGate", context);
    expect(items.map((item) => wasCheckedOn(movements, item, { gate: "FIT_TO_TRAVEL" }))).toEqual([true, false]);
    expect(items.map((item) => wasCheckedOn(movements, item, { gate: "TRAVEL_DOCUMENT" }))).toEqual([false, false]);
  });
});
