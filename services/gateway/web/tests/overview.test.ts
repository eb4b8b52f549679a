import { describe, expect, it } from "vitest";
import type { OverviewQuery } from "@/generated/graphql";
import { dueOf, filterOf, isDecided } from "@/docket/address";
import { alarmsOf } from "@/overview/alarms";
import { inLane, isQuiet, ofAll, stepsIn, summed } from "@/overview/figures";
import { drawnFigure, monthsOf } from "@/overview/followUps/months";
import { weeksOf } from "@/overview/weeks";

type Steps = NonNullable<OverviewQuery["steps"]>;
type Loads = NonNullable<OverviewQuery["workload"]>;

const found = (part: object) => part as OverviewQuery;

describe("what is wrong", () => {
  it("leads to the list it is counted from", () => {
    const alarms = alarmsOf(
      found({
        lanes: [{ lane: "OVERDUE", count: 4, madeUp: 1 }, { lane: "TODAY", count: 9, madeUp: 0 }],
        lifeSaving: [{ lane: "OVERDUE", count: 1, madeUp: 0 }],
        lateReviews: [{ subject: "GRANT", count: 2, madeUp: 0 }, { subject: "CLOSURE", count: 1, madeUp: 0 }],
      }),
    );
    expect(alarms.map(({ name, figure }) => [name, figure.count, figure.madeUp])).toEqual([["lifeSaving", 1, 0], ["overdue", 4, 1], ["lateReviews", 3, 0]]);
    expect(alarms.map(({ way }) => [way.to, way.search])).toEqual([
      ["/todo", { lane: "OVERDUE", urgency: "LIFE_SAVING" }],
      ["/todo", { lane: "OVERDUE" }],
      ["/docket", { due: "OVERDUE" }],
    ]);
  });

  it("is no alarm where there is none of it, nor where it is not asked for", () => {
    expect(alarmsOf(found({ lanes: [{ lane: "TODAY", count: 3, madeUp: 0 }], unassigned: [] }))).toEqual([]);
    expect(alarmsOf(found({}))).toEqual([]);
  });

  it("is there where it is an exercise's only", () => {
    expect(alarmsOf(found({ lateOperations: [{ status: "PLANNED", count: 0, madeUp: 2 }] }))).toHaveLength(1);
  });
});

describe("figures", () => {
  it("have the steps of one lane, most people first", () => {
    const steps = [
      { kind: "FOLLOW_UP", lane: "TODAY", count: 1, madeUp: 0 },
      { kind: "BOARD", lane: "TODAY", count: 5, madeUp: 0 },
      { kind: "HOLD_SEAT", lane: "OVERDUE", count: 9, madeUp: 0 },
      { kind: "CHECK_GATES", lane: "TODAY", count: 1, madeUp: 3 },
    ] as Steps;
    expect(stepsIn("TODAY", steps).map(({ kind }) => kind)).toEqual(["BOARD", "CHECK_GATES", "FOLLOW_UP"]);
    expect(stepsIn("LATER", steps)).toEqual([]);
    expect(stepsIn("LATER", undefined)).toEqual([]);
  });

  it("are nought of what was not asked for", () => {
    expect(summed(undefined)).toEqual({ count: 0, madeUp: 0 });
    expect(inLane("OVERDUE", undefined)).toEqual({ count: 0, madeUp: 0 });
  });

  it("count what is made up apart", () => {
    const load = { id: "1", openedWeekBefore: 0, closedThisWeek: 0, closedWeekBefore: 0 };
    expect(ofAll([{ ...load, exercise: false, openedThisWeek: 2 }, { ...load, exercise: true, openedThisWeek: 7 }] as Loads, "openedThisWeek")).toEqual({ count: 2, madeUp: 7 });
  });

  it("are quiet where nobody waits, and never where something is published", () => {
    expect(isQuiet(found({ lanes: [], reviews: [] }))).toBe(true);
    expect(isQuiet(found({ lanes: [{ lane: "LATER", count: 0, madeUp: 1 }] }))).toBe(false);
    expect(isQuiet(found({ reports: { edges: [] } }))).toBe(false);
  });
});

describe("weeks", () => {
  it("are eight, the oldest first, with nought where nothing happened", () => {
    const weeks = weeksOf([{ weeksAgo: 0, count: 2, madeUp: 1 }, { weeksAgo: 7, count: 4, madeUp: 0 }], [{ weeksAgo: 1, count: 3, madeUp: 0 }]);
    expect(weeks.map(({ weeksAgo }) => weeksAgo)).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
    expect(weeks.map(({ opened, closed }) => [opened.count, closed.count])).toEqual([[4, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 3], [2, 0]]);
  });
});

describe("the address of the docket", () => {
  it("narrows by codes, and by nothing that is none", () => {
    expect(filterOf({ due: "OVERDUE", subject: "GRANT" })).toEqual({ decided: false, subject: "GRANT", dueWithinDays: 0 });
    expect(filterOf({ due: "WEEK" })).toEqual({ decided: false, dueWithinDays: 7 });
    expect(filterOf({ due: "toString", subject: "x", state: "y" })).toEqual({ decided: false });
  });

  it("asks of what is decided not when it is due", () => {
    expect(isDecided({ state: "DECIDED" })).toBe(true);
    expect(filterOf({ state: "DECIDED", due: "OVERDUE" })).toEqual({ decided: true });
    expect(dueOf({ due: "WEEK" })).toBe("WEEK");
  });
});

describe("follow-ups by month", () => {
  const count = (monthsAhead: number, status: string, overdue: boolean, count: number, madeUp = 0) => ({ monthsAhead, status, overdue, count, madeUp }) as never;

  it("has every month, and each follow-up where it stands", () => {
    const months = monthsOf([count(-2, "RECORDED", false, 4), count(-2, "MISSED", false, 1), count(-2, "UNREACHABLE", false, 2), count(-1, "SCHEDULED", true, 3), count(2, "SCHEDULED", false, 5)], "count");
    expect(months.map(({ monthsAhead, all }) => [monthsAhead, all])).toEqual([[-5, 0], [-4, 0], [-3, 0], [-2, 7], [-1, 3], [0, 0], [1, 0], [2, 5], [3, 0]]);
    expect(months[3]?.figures).toEqual({ done: 4, missed: 3, overdue: 0, due: 0 });
    expect(months[4]?.figures.overdue).toBe(3);
  });

  it("never mixes an exercise with the real", () => {
    const both = [count(0, "SCHEDULED", false, 1, 9)];
    expect(drawnFigure(both)).toBe("count");
    expect(monthsOf(both, "count").find(({ monthsAhead }) => monthsAhead === 0)?.all).toBe(1);
    expect(drawnFigure([count(0, "SCHEDULED", false, 0, 9)])).toBe("madeUp");
  });
});
