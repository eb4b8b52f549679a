import { describe, expect, it } from "vitest";
import { dayOf, kindOf, viewOf } from "@/overview/calendar/address";
import { aroundDays, daysShown, firstDayOf, moved, weekOf, weeksOf } from "@/overview/calendar/days";
import { entriesOf, isCut } from "@/overview/calendar/entries";
import type { CalendarQuery } from "@/generated/graphql";

const MONDAY = 1;
const SATURDAY = 6;
const SUNDAY = 7;

describe("days", () => {
  it("begin the week where the reader's country does", () => {
    expect(weekOf("2026-11-29", MONDAY)).toBe("2026-11-23");
    expect(weekOf("2026-11-29", SUNDAY)).toBe("2026-11-29");
    expect(weekOf("2026-11-29", SATURDAY)).toBe("2026-11-28");
    expect(firstDayOf("en", ["en-GB", "en-US"])).toBe(MONDAY);
    expect(firstDayOf("en", ["fr-FR", "en-US"])).toBe(SUNDAY);
    expect(firstDayOf("ar", ["ar-EG"])).toBe(SATURDAY);
    expect(firstDayOf("fr", [])).toBe(MONDAY);
  });

  it.each(["2026-02-10", "2026-12-31", "2027-02-01", "2028-02-29"])("of the month of %s are all its weeks, whole", (day) => {
    for (const first of [MONDAY, SATURDAY, SUNDAY]) {
      const days = daysShown("MONTH", day, first);
      expect(days.length % 7).toBe(0);
      expect(days).toContain(`${day.slice(0, 7)}-01`);
      expect(days).toContain(day);
      expect(new Set(days).size).toBe(days.length);
      expect(days.filter((one) => one.startsWith(day.slice(0, 7)))).toHaveLength(new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0).getDate());
      expect(weeksOf(days).flat()).toEqual(days);
    }
  });

  it("go on and back by what is shown", () => {
    expect(moved("DAY", "2026-12-31", 1)).toBe("2027-01-01");
    expect(moved("WEEK", "2026-03-01", -1)).toBe("2026-02-22");
    expect(moved("MONTH", "2026-01-31", 1)).toBe("2026-02-01");
    expect(moved("MONTH", "2026-01-31", -1)).toBe("2025-12-01");
    expect(weeksOf(daysShown("DAY", "2026-01-31", MONDAY))).toEqual([["2026-01-31"]]);
  });

  it("are asked for as they are anywhere on earth", () => {
    expect(aroundDays(["2026-11-29"])).toEqual({ from: "2026-11-28T10:00:00.000Z", before: "2026-11-30T12:00:00.000Z" });
  });
});

describe("the address", () => {
  it("has codes and a day; what is none is left out", () => {
    expect([viewOf({ view: "MONTH" }), viewOf({ view: "year" }), viewOf({})]).toEqual(["MONTH", "WEEK", "WEEK"]);
    expect([kindOf({ what: "COURSE" }), kindOf({ what: "x" })]).toEqual(["COURSE", undefined]);
    expect(["2026-02-28", "2026-02-30", "12026-01-01", "today", undefined].map((day) => dayOf({ day }, "T"))).toEqual(["2026-02-28", "T", "T", "T", "T"]);
  });
});

const page = <Node>(nodes: Node[], hasNextPage = false) => ({ edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage } });
const leg = { id: "o", name: "Airlift", status: "PLANNED", originCountry: "ID", destinationCountry: "GH", departsAt: "2026-11-29T20:00:00Z", originTimeZone: "Asia/Jayapura", crisis: null };
const visit = { id: "f", dueAt: "2026-11-30T09:00:00Z", person: { id: "p", reference: "HW-1", exercise: true, profile: null } };
const course = { id: "c", title: "Sewing", country: "GH", startsOn: "2026-11-30", sessions: 3, exercise: false };
const found = (part: object) => part as CalendarQuery;

describe("what happens", () => {
  it("is on the day of the place it departs from", () => {
    const [entry] = entriesOf(found({ operations: page([leg]) }), undefined);
    expect([entry?.day, entry?.zone]).toEqual(["2026-11-30", "Asia/Jayapura"]);
  });

  it("stands by its hour, what has none first, and leads to the thing", () => {
    const all = found({ operations: page([leg]), toDo: page([visit]), courses: [course] });
    expect(entriesOf(all, undefined).map(({ id }) => id)).toEqual(["c", "o", "f"]);
    expect(entriesOf(all, "FOLLOW_UP").map(({ way, exercise }) => [way.to, exercise])).toEqual([["/people/$personId", true]]);
  });

  it("is said to be cut where there is more, and left out where it was not asked for", () => {
    expect(isCut(found({ operations: page([]), toDo: page([visit], true) }))).toBe(true);
    expect(isCut(found({}))).toBe(false);
    expect(entriesOf(found({}), undefined)).toEqual([]);
  });
});
