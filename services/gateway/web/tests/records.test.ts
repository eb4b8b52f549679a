import { expect, it } from "vitest";
import { partOf, partsOf } from "@/records/parts";

const administrator = partsOf({ role: "ADMINISTRATOR", permittedActions: ["RetryParkedEvent", "ChangeRoles", "CorrectDonor", "ChangeIntakeDeadline", "AddTextRecording"] });
const officer = partsOf({ role: "DATA_PROTECTION_OFFICER", permittedActions: [] });
const supervisor = partsOf({ role: "SUPERVISOR", permittedActions: ["RegisterAgency"] });

it("shows each role the parts in which it has work", () => {
  expect([administrator, officer, supervisor]).toEqual([["parked", "accounts", "agencies", "donors", "deadlines", "lists", "recordings"], ["agencies", "deadlines", "lists", "overrides"], ["agencies"]]);
});

it("begins where the role's work is, and goes where the address says and the role may", () => {
  expect([administrator, officer, supervisor].map((parts) => partOf(undefined, parts))).toEqual(["parked", "overrides", "agencies"]);
  expect(partOf("deadlines", administrator)).toBe("deadlines");
  expect(partOf("deadlines", supervisor)).toBe("agencies");
  expect(partOf("lists", officer)).toBe("lists");
  expect(partOf("nothing", supervisor)).toBe("agencies");
});
