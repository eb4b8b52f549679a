import { describe, expect, it } from "vitest";
import { action } from "@/actions/action";
import { nextFirst } from "@/actions/nextCommand";
import { ahead } from "@/person/ahead";

const step = (kind: string, command: string) => ({ __typename: "Step", id: kind, kind, dueAt: null, overdue: false, command }) as never;
const next = (kind: string) => ({ __typename: "NextStep", kind, dueAt: null, overdue: true }) as never;
const SEE = step("SEE_SPECIALIST", "AssessProtection");

describe("what is ahead of a person", () => {
  it("is first what the viewer has to do, then what waits for others", () => {
    expect(ahead([SEE], next("HOLD_SEAT"))).toMatchObject({ first: { kind: "SEE_SPECIALIST" }, command: "AssessProtection", others: { kind: "HOLD_SEAT" } });
  });

  it("is said once where both are the same, and where nothing is the viewer's", () => {
    expect(ahead([SEE], next("SEE_SPECIALIST")).others).toBeNull();
    expect(ahead([SEE, step("HOLD_SEAT", "HoldSeat")], next("HOLD_SEAT"))).toMatchObject({ first: { kind: "SEE_SPECIALIST" }, others: null });
    expect(ahead([], next("HOLD_SEAT"))).toEqual({ first: next("HOLD_SEAT"), others: null });
    expect(ahead([], null)).toEqual({ first: null, others: null });
  });

  it("puts its command before the others", () => {
    const actions = [action("RecordNeed", { input: {} as never }), action("AssessProtection", { input: {} as never })];
    expect(nextFirst(actions, "AssessProtection").map(({ command }) => command)).toEqual(["AssessProtection", "RecordNeed"]);
    expect(nextFirst(actions, undefined)).toEqual(actions);
  });
});
