import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RowClock, ServiceClockProvider, useServiceTime } from "@/connection/clock";
import { exerciseTime, isPlaying } from "@/connection/exerciseTime";
import { presetOf } from "@/actions/crisisOptions";
import { realFirst } from "@/elements/realFirst";
import { formats, DAY, HOUR, MINUTE } from "@/i18n/formats";
import { readAge } from "@/i18n/numbers";

const REAL = Date.parse("2026-11-22T02:00:00Z");
const ENDS = "2026-11-22T03:00:00+00:00";
/** A thousand times as fast, an hour before the end: forty-two days behind. */
const TAG = `${ENDS}/1000`;

const Probe = () => createElement("i", null, new Date(useServiceTime()).toISOString().slice(0, 10));
const timeOf = (exercise: string | null) =>
  renderToString(
    createElement(
      ServiceClockProvider,
      { clock: { said: REAL, receivedAt: Date.now() }, children: createElement(RowClock, { exercise, children: createElement(Probe) }) },
    ),
  );

describe("the clock of a row", () => {
  it("is the real one for what is real, whatever is played beside it", () => {
    expect(timeOf(null)).toContain("2026-11-22");
  });

  it("is the one of its own exercise for what is made up", () => {
    expect(timeOf(TAG)).toContain("2026-10-11");
  });

  it("is real for an exercise that is over, and for a tag nobody can read", () => {
    expect(exerciseTime(TAG, Date.parse(ENDS) + 5)).toBe(Date.parse(ENDS) + 5);
    expect(exerciseTime("nonsense", REAL)).toBe(REAL);
    expect([isPlaying(TAG, REAL), isPlaying(TAG, Date.parse(ENDS)), isPlaying("nonsense", REAL)]).toEqual([true, false, false]);
  });

  it("reads a tag as the services do", () => {
    expect(exerciseTime(TAG, REAL)).toBe(Date.parse(ENDS) - 1000 * HOUR);
    const turning = `${ENDS}/1000/2026-11-22T02:30:00+00:00/10`;
    expect(exerciseTime(turning, REAL)).toBe(Date.parse(ENDS) - 1000 * 30 * MINUTE - 10 * 30 * MINUTE);
    expect(exerciseTime(turning, REAL + 45 * MINUTE)).toBe(Date.parse(ENDS) - 1000 * 15 * MINUTE);
  });
});

describe("how long it is", () => {
  it.each([
    [40 * MINUTE, "40 minutes"],
    [89 * MINUTE, "89 minutes"],
    [3 * HOUR, "3 hours"],
    [14 * DAY, "14 days"],
    [90 * DAY, "3 months"],
  ])("%i", (milliseconds, words) => {
    expect(formats("en").duration(milliseconds)).toBe(words);
    expect(formats("en").relative(milliseconds)).toBe(`in ${words}`);
  });

  it("is in the reader's words", () => {
    expect(formats("fr").duration(14 * DAY)).toBe("14\u00a0jours");
    expect(formats("ar").duration(14 * DAY)).toContain("14");
    expect(formats("pt").duration(3 * HOUR)).toBe("3 horas");
  });
});

it("what is real comes first, in its order", () => {
  const rows = [{ n: 1, made: true }, { n: 2, made: false }, { n: 3, made: true }, { n: 4, made: false }];
  expect(realFirst(rows, ({ made }) => made).map(({ n }) => n)).toEqual([2, 4, 1, 3]);
});

it.each([
  ["7 م", { ageMonths: 7 }],
  ["٧ ش", { ageMonths: 7 }],
  ["٧م", { ageMonths: 7 }],
  ["12 س", { age: 12 }],
  ["8 a", { age: 8 }],
  ["7 km", null],
])("an age of %s", (typed, read) => expect(readAge(typed)).toEqual(read));

it.each([
  ["the only real one", [{ value: "a", label: "A", exercise: false }, { value: "b", label: "B", exercise: true }], "a"],
  ["none where an exercise is all there is", [{ value: "b", label: "B", exercise: true }], ""],
  ["none of two real ones", [{ value: "a", label: "A", exercise: false }, { value: "c", label: "C", exercise: false }], ""],
])("a form begins with %s", (_, crises, chosen) => expect(presetOf(crises)).toBe(chosen));
