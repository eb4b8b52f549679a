import { describe, expect, it } from "vitest";
import { formats } from "@/i18n/formats";
import { choosing, instantIn, instantsIn, readingsOf, zonesOf } from "@/i18n/zones";
import { correctOperationAction } from "@/evacuation/actions";
import { visibleFields, problemsOf, collected, type Field } from "@/actions/fields";
import { inputOf } from "@/actions/action";

describe("moments of a place", () => {
  it("are typed by its clocks", () => {
    expect(instantIn("2026-03-02T01:00", "Asia/Manila")).toBe("2026-03-01T17:00:00.000Z");
    expect(instantIn("2026-07-01T12:00", "Europe/Lisbon")).toBe("2026-07-01T11:00:00.000Z");
    expect(instantIn("2026-03-02T01:00", "Asia/Kathmandu")).toBe("2026-03-01T19:15:00.000Z");
  });

  it("are refused where the clocks leave them out", () => {
    expect(instantsIn("2026-03-29T01:30", "Europe/Lisbon")).toEqual([]);
    expect(instantIn("2026-03-29T01:30", "Europe/Lisbon")).toBeNull();
    expect(instantIn("tomorrow", "Europe/Lisbon")).toBeNull();
  });

  it("are asked for, and not guessed, where they come twice", () => {
    const twice = "2026-10-25T01:30";
    expect(instantsIn(twice, "Europe/Lisbon")).toEqual(["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"]);
    expect(instantIn(twice, "Europe/Lisbon")).toBeNull();
    expect(instantIn(choosing(twice, "0"), "Europe/Lisbon")).toBe("2026-10-25T00:30:00.000Z");
    expect(instantIn(choosing(twice, "1"), "Europe/Lisbon")).toBe("2026-10-25T01:30:00.000Z");
    // Half an hour only, on Lord Howe Island.
    expect(instantsIn("2026-04-05T01:45", "Australia/Lord_Howe")).toHaveLength(2);
    const field: Field = { kind: "moment", name: "departsAt", country: "origin", required: true };
    expect(problemsOf([field], { origin: "FR", departsAt: "2026-10-25T02:30" })).toEqual({ departsAt: { key: "momentTwice" } });
    expect(problemsOf([field], { origin: "FR", departsAt: choosing("2026-10-25T02:30", "1") })).toEqual({});
  });

  it("follow the zone that was chosen where a country has several, which is asked", () => {
    const fields: Field[] = [
      { kind: "zone", name: "zone", country: "origin", required: true },
      { kind: "moment", name: "departsAt", country: "origin", zone: "zone", required: true },
    ];
    const typed = "2026-03-02T01:00";
    expect(problemsOf(fields, { origin: "ID", zone: "", departsAt: typed })).toEqual({ zone: { key: "required" } });
    // A zone of the country that was chosen before is none of this one's.
    expect(problemsOf(fields, { origin: "ID", zone: "Europe/Lisbon", departsAt: typed })).toEqual({ zone: { key: "required" } });
    expect(collected(fields, { origin: "ID", zone: "Asia/Jayapura", departsAt: typed })).toEqual({
      zone: "Asia/Jayapura",
      departsAt: "2026-03-01T16:00:00.000Z",
    });
    expect(collected(fields, { origin: "PH", zone: "", departsAt: typed })).toEqual({ departsAt: "2026-03-01T17:00:00.000Z" });
  });

  it.each([
    ["Europe/Lisbon", "2026-03-29", [1]],
    ["Europe/Lisbon", "2026-10-25", [1]],
    ["America/St_Johns", "2026-03-08", [2]],
    ["Asia/Kathmandu", "2026-10-25", []],
  ])("of %s on %s are not once where its clocks are changed", (zone, day, changed) => {
    const hours = Array.from({ length: 24 }, (_, hour) => hour);
    const odd = hours.filter((hour) => instantsIn(`${day}T${String(hour).padStart(2, "0")}:30`, zone).length !== 1);
    expect(odd).toEqual(changed);
  });

  it("follow the country where it has one clock, and are the reader's own where it has several", () => {
    const fields: Field[] = [{ kind: "moment", name: "departsAt", country: "originCountry" }];
    const typed = "2026-03-02T01:00";
    expect(collected(fields, { originCountry: "PH", departsAt: typed }).departsAt).toBe("2026-03-01T17:00:00.000Z");
    expect(zonesOf("ID").length).toBeGreaterThan(1);
    expect(problemsOf(fields, { originCountry: "FR", departsAt: "2026-03-29T02:30" })).toEqual({ departsAt: { key: "noSuchTime" } });
  });

  it("are shown by its clocks with the reader's own beside them", () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const shown = formats("en").momentIn("2026-03-01T17:00:00Z", "PH");
    expect(shown).toMatch(/01:00/);
    if (own === "UTC") expect(shown).toMatch(/17:00/);
    expect(formats("en").momentIn("2026-03-01T17:00:00Z", "ID", "Asia/Jayapura")).toMatch(/02:00/);
    expect(formats("en").dayIn("2026-03-01T17:00:00Z", "ID", "Asia/Jayapura")).toBe("Mar 2, 2026");
    expect(formats("en").momentIn("2026-03-01T17:00:00Z", "ID")).not.toMatch(/\(/);
  });
});

describe("a time that was typed by the wrong clocks", () => {
  const leg = {
    id: "o", version: 3, permittedActions: [], name: "Flight 1", originCountry: "CD", destinationCountry: "GH",
    departsAt: "2026-12-01T09:00:00+00:00", arrivesAt: "2026-12-01T15:00:00+00:00", originTimeZone: "Africa/Kinshasa", destinationTimeZone: "Africa/Accra",
  };
  const action = correctOperationAction(leg, { operationId: "o", version: 3 });
  const began = { originTimeZone: "Africa/Kinshasa", destinationTimeZone: "Africa/Accra" };
  const sent = (values: Record<string, string>) => inputOf(action, {}, collected(action.fields, values));

  it("is itself, or the same time on the right ones", () => {
    expect(readingsOf(leg.departsAt, "Africa/Kinshasa", "Africa/Lubumbashi")).toEqual(["2026-12-01T09:00:00.000Z", "2026-12-01T08:00:00.000Z"]);
    expect(readingsOf(leg.departsAt, "Africa/Kinshasa", "Africa/Lagos")).toEqual(["2026-12-01T09:00:00.000Z"]);
  });

  it("is asked about where the clocks differ, and neither is chosen beforehand", () => {
    expect(visibleFields(action.fields, began).map(({ name }) => name)).toEqual(["originTimeZone", "destinationTimeZone", "originPlace", "destinationPlace"]);
    expect(problemsOf(action.fields, { ...began, originTimeZone: "Africa/Lubumbashi" })).toEqual({ departsAt: { key: "required" } });
    // Of a zone that was chosen before.
    expect(problemsOf(action.fields, { ...began, originTimeZone: "Africa/Lubumbashi", departsAt: "2026-12-01T07:00:00.000Z" })).toEqual({ departsAt: { key: "required" } });
  });

  it("is sent where it is another moment, and nothing that stays", () => {
    const input = { operationId: "o", version: 3 };
    const moved = { ...began, originTimeZone: "Africa/Lubumbashi" };
    expect(sent({ ...moved, departsAt: "2026-12-01T08:00:00.000Z" })).toEqual({ ...input, originTimeZone: "Africa/Lubumbashi", departsAt: "2026-12-01T08:00:00.000Z" });
    expect(sent({ ...moved, departsAt: "2026-12-01T09:00:00.000Z" })).toEqual({ ...input, originTimeZone: "Africa/Lubumbashi" });
    expect(sent(began)).toEqual(input);
    expect(sent({ ...began, originPlace: "LY0215", destinationPlace: "" })).toEqual({ ...input, originPlace: "LY0215" });
  });
});
