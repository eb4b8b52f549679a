import { describe, expect, it } from "vitest";
import { filterOf, isNarrowed, readAddress } from "@/audit/address";
import { runsOf } from "@/audit/runs";
import type { AuditEntryFragment } from "@/generated/graphql";

const PERSON = "018f0000-0000-7000-8000-000000000001";

const line = (id: number, part: Partial<AuditEntryFragment> = {}): AuditEntryFragment => ({
  __typename: "AuditLine",
  id: String(id),
  service: "GATEWAY",
  at: new Date(Date.UTC(2026, 4, 4, 8, 0, 60 - id)).toISOString(),
  action: "Person",
  outcome: "ALLOWED",
  reason: null,
  classes: ["IDENTITY"],
  exercise: false,
  moreSubjects: 0,
  actor: { __typename: "AuditActor", id: "a", name: "Clara Weiss", role: "CASEWORKER", system: false },
  subjects: [{ __typename: "AuditSubject", id: PERSON, kind: "PERSON", name: "HW-4K7Q-9TZX-C" }],
  ...part,
});

describe("the address of the audit trail", () => {
  it("keeps ids, codes and days, and nothing else", () => {
    const address = { personId: PERSON, actorId: PERSON, action: "HoldSeat", outcome: "DENIED", service: "CASES", from: "2026-05-01", to: "2026-05-04" };
    expect(readAddress({ ...address, name: "Amina" })).toEqual(address);
    expect(isNarrowed(readAddress({ name: "Amina" }))).toBe(false);
  });

  it.each([
    ["personId", "Amina"],
    ["actorId", `${PERSON}\0`],
    ["action", "Amina"],
    ["outcome", "denied"],
    ["service", "ALL"],
    ["from", "0000-01-01"],
    ["from", "yesterday"],
    ["from", "2026-13-01"],
    ["to", "9999-12-31"],
    ["to", "99999-01-01"],
  ])("leaves out %s where it is %j", (part, value) => {
    expect(readAddress({ [part]: value })).toEqual({});
  });

  it("asks for whole days by the reader's clocks", () => {
    const { since, until } = filterOf({ from: "2026-05-04", to: "2026-05-04" });
    expect(Date.parse(String(until)) - Date.parse(String(since))).toBe(86_400_000);
    expect(new Date(String(since)).getHours()).toBe(0);
    expect(filterOf({ personId: PERSON })).toEqual({ personId: PERSON });
  });
});

describe("runs", () => {
  it("are the same done again with nothing else in between", () => {
    const runs = runsOf([line(1), line(2), line(3), line(4, { action: "People" }), line(5)]);
    expect(runs.map(({ latest, earliest, count }) => [latest.id, earliest.id, count])).toEqual([["1", "3", 3], ["4", "4", 1], ["5", "5", 1]]);
  });

  it.each([
    ["another outcome", { outcome: "DENIED" }],
    ["another reason", { reason: "no_seat_is_free" }],
    ["another person", { subjects: [] }],
    ["others besides", { moreSubjects: 1 }],
    ["the exercise", { exercise: true }],
    ["other kinds of data", { classes: ["IDENTITY", "SENSITIVE"] }],
  ] as [string, Partial<AuditEntryFragment>][])("do not hide %s", (_, part) => {
    expect(runsOf([line(1), line(2, part)])).toHaveLength(2);
  });

  it("name every part of the house it was done in", () => {
    const [run] = runsOf([line(1), line(2, { service: "CASES" }), line(3, { service: "CASES" })]);
    expect([run?.services, run?.count]).toEqual([["GATEWAY", "CASES"], 3]);
  });

  it("lose no line", () => {
    const lines = Array.from({ length: 50 }, (_, index) => line(index, { action: index % 7 < 4 ? "Person" : "People" }));
    expect(runsOf(lines).reduce((count, run) => count + run.count, 0)).toBe(50);
  });
});
