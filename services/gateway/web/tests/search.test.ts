import { afterEach, describe, expect, it, vi } from "vitest";
import type { CrisesQuery, PersonResultFragment } from "@/generated/graphql";
import { ageOf } from "@/search/age";
import { groupsOf, isOneName, NO_MATCHES, remembered, stepped, type Entry, type Screen, type Searched } from "@/search/entries";
import { isMeant } from "@/elements/isMeant";
import { askedFor } from "@/search/useSearch";

const NOW = Date.parse("2026-11-22T02:00:00Z");
const person = { id: "p1" } as PersonResultFragment;
const screen = (label: string): Screen => ({ to: "/people", label, icon: "people" });
const crisis = (name: string) => ({ id: name, name }) as CrisesQuery["crises"][number];
const entry = (key: string): Entry => ({ key, kind: "person", person });
const groups = (part: Partial<Searched>) =>
  groupsOf({ text: "", matches: NO_MATCHES, crises: [], places: [], imports: [], agencies: [], actions: [], screens: [], recent: [], ...part });
const names = (part: Partial<Searched>) => groups(part).map(({ name }) => name);

describe("what is asked", () => {
  const names = new Intl.DisplayNames("en", { type: "region" });
  const name = (code: string) => names.of(code) ?? code;

  it("is the legs of a country only where one, and one alone, is meant", () => {
    expect(askedFor("ghana", name)).toEqual({ text: "ghana", country: "GH", byCountry: true });
    expect(askedFor("lone child", name).byCountry).toBe(false);
    expect(askedFor("guinea", name).byCountry).toBe(false);
  });
});

describe("what is listed", () => {
  it("begins with what was opened before, and goes on with actions and sections, while nothing is typed", () => {
    const part = { recent: [entry("person/p1")], actions: [screen("Register a person")], screens: [screen("People")], crises: [crisis("Coast")] };
    expect(names(part)).toEqual(["recent", "actions", "screens"]);
  });

  it("is people first, and of crises, actions and sections only what is meant", () => {
    const part = { text: "coa", matches: { ...NO_MATCHES, people: [person] }, crises: [crisis("Coast"), crisis("North")], actions: [screen("Register a person")], recent: [entry("person/p1")] };
    expect(names(part)).toEqual(["people", "crises"]);
    expect(groups(part).at(-1)?.entries.map(({ key }) => key)).toEqual(["crisis/Coast"]);
  });

  it("is places as the gateway has found them, and imports and agencies by what they are called, a few of each", () => {
    const found = (label: string, detail: string): Screen => ({ ...screen(label), id: detail, detail });
    const part = { places: [found("Zawiya", "LY01"), found("Zawiya", "LY02")], imports: [found("Import of 12 May 2026", "Coast")], agencies: Array.from({ length: 9 }, (_, index) => found("May Relief", `${index}`)) };
    expect(names(part)).toEqual([]);
    expect(names({ ...part, text: "may 12" })).toEqual(["places", "imports"]);
    expect(names({ ...part, text: "coast imp" })).toEqual(["places", "imports"]);
    const listed = groups({ ...part, text: "may" });
    expect(listed.map(({ name, entries }) => [name, entries.length])).toEqual([["places", 2], ["imports", 1], ["agencies", 6]]);
    expect(listed[0]?.entries.map(({ key }) => key)).toEqual(["place/LY01", "place/LY02"]);
  });

  it("is meant by the beginning of each word, without accents, vowel signs and capitals", () => {
    expect(isMeant("evac", "Évacuation")).toBe(true);
    expect(isMeant("pers reg", "Register a person")).toBe(true);
    expect(isMeant("تسجيل", "تَسجيل شخص")).toBe(true);
    expect(isMeant("erson", "Register a person")).toBe(false);
    expect(isMeant("register nobody", "Register a person")).toBe(false);
  });
});

describe("one name alone", () => {
  it("is known from two names, from a number and from nothing", () => {
    expect(["Amina", " محمد ", "João"].map(isOneName)).toEqual([true, true, true]);
    expect(["Amina Diallo", "HW-25A4", "0620", ""].map(isOneName)).toEqual([false, false, false, false]);
  });
});

describe("the keys", () => {
  const three = ["a", "b", "c"].map(entry);
  it("step through all kinds and round the ends", () => {
    expect(stepped(three, "a", 1)).toBe("b");
    expect(stepped(three, "c", 1)).toBe("a");
    expect(stepped(three, "a", -1)).toBe("c");
    expect(stepped(three, undefined, 1)).toBe("a");
    expect(stepped(three, undefined, -1)).toBe("c");
    expect(stepped([], undefined, 1)).toBeUndefined();
  });
});

describe("what was opened before", () => {
  it("is listed once, the latest first, and no more than six", () => {
    const recent = ["a", "b", "c", "d", "e", "f"].map(entry);
    expect(remembered(entry("c"), recent).map(({ key }) => key)).toEqual(["c", "a", "b", "d", "e", "f"]);
    expect(remembered(entry("g"), recent)).toHaveLength(6);
  });

  it("is no section and no action: those are listed anyway", () => {
    expect(remembered({ key: "screen/People", kind: "screen", screen: screen("People") }, [])).toEqual([]);
  });
});

describe("an age that tells namesakes apart", () => {
  const SAID = "2024-11-20T00:00:00Z";
  const birth = { __typename: "BirthDate" as const, on: null, year: null, age: null, ageMonths: null };
  afterEach(() => vi.unstubAllEnvs());

  it.each([["Asia/Manila", 36], ["America/Bogota", 35]])("grows with the reader's day in %s, which is not that of Greenwich", (zone, years) => {
    vi.stubEnv("TZ", zone);
    const evening = Date.parse("2026-11-22T20:00:00Z");
    expect(ageOf({ ...birth, on: "1990-11-23" }, SAID, evening)).toEqual({ count: years, unit: "year", about: false });
  });

  it("is exact by a date, in months for the smallest", () => {
    expect(ageOf({ ...birth, on: "1990-11-23" }, SAID, NOW)).toEqual({ count: 35, unit: "year", about: false });
    expect(ageOf({ ...birth, on: "2025-12-01" }, SAID, NOW)).toEqual({ count: 11, unit: "month", about: false });
  });

  it("is a guess by a year, and what was said as an age has grown since", () => {
    expect(ageOf({ ...birth, year: 1990 }, SAID, NOW)).toEqual({ count: 36, unit: "year", about: true });
    expect(ageOf({ ...birth, age: 40 }, SAID, NOW)).toEqual({ count: 42, unit: "year", about: true });
    expect(ageOf({ ...birth, ageMonths: 3 }, SAID, NOW)).toEqual({ count: 2, unit: "year", about: true });
    expect(ageOf({ ...birth, age: 0 }, "2026-11-22T01:00:00Z", NOW)).toEqual({ count: 0, unit: "year", about: true });
    expect(ageOf(birth, SAID, NOW)).toBeNull();
  });
});
