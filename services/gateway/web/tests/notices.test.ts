import { expect, it } from "vitest";
import { choiceIn, isUnsaved, type Chosen } from "@/notices/choice";
import { unreadOf } from "@/notices/unread";

it("counts what is unread about real people, and of an exercise's only where there is none", () => {
  expect(unreadOf(undefined)).toBe(0);
  expect(unreadOf([{ count: 2, madeUp: 40 }, { count: 1, madeUp: 0 }])).toBe(3);
  expect(unreadOf([{ count: 0, madeUp: 40 }, { count: 0, madeUp: 2 }])).toBe(42);
});

const nothing: Chosen = { __typename: "MailChoice", cadence: "OFF", address: null, language: null, failure: null, domains: ["example.org"] };
const daily: Chosen = { ...nothing, cadence: "DAILY", address: "d.asante@example.org", language: "FR" };

it("begins with no e-mail, no address and the language of the page, and afterwards with what was chosen", () => {
  expect(choiceIn(nothing, "ar")).toEqual({ cadence: "OFF", address: "", language: "AR" });
  expect(choiceIn(daily, "ar")).toEqual({ cadence: "DAILY", address: "d.asante@example.org", language: "FR" });
});

it("says of a choice that it is not saved, and of no e-mail only whether that is", () => {
  expect(isUnsaved(nothing, { cadence: "OFF", address: "typed before", language: "EN" })).toBe(false);
  expect(isUnsaved(nothing, { cadence: "DAILY", address: "", language: "EN" })).toBe(true);
  expect(isUnsaved(daily, { cadence: "OFF", address: "d.asante@example.org", language: "FR" })).toBe(true);
  expect(isUnsaved(daily, { cadence: "DAILY", address: " d.asante@example.org ", language: "FR" })).toBe(false);
  expect(isUnsaved(daily, { cadence: "DAILY", address: "d.asante@example.org", language: "AR" })).toBe(true);
});
