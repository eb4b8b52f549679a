import { describe, expect, it } from "vitest";
import { byTitle, changedBy, narrow, type CodeList } from "@/lists/narrow";

const words = (en: string, fr: string, ar = "", pt = "") => ({ __typename: "Wording" as const, en, fr, ar, pt });
const code = (name: string, label: ReturnType<typeof words> | null, replacedBy: string[] = []) => ({ __typename: "ListedCode" as const, code: name, label, value: null, replacedBy });
const list = (name: string, title: ReturnType<typeof words>, codes: CodeList["codes"], file = "shared/contracts/code_lists.json"): CodeList => ({
  __typename: "CodeList", name, title, codes, file, source: null, version: "1", verified: false, size: codes.length,
});

const needs = list("needs", words("Specific needs", "Besoins spécifiques"), [
  code("SP-PT", words("Single parent", "Parent seul", "والد وحيد", "Progenitor só")),
  code("DS-PM", words("Physical disability, moderate", "Handicap physique modéré"), ["DS-L"]),
]);
const deadline = list("deadline", words("Deadlines", "Délais"), [code("first_answer_high", words("First answer", "Première réponse"))]);
const found = (typed: string) => narrow([needs, deadline], typed).flatMap(({ codes }) => codes.map((one) => one.code));

describe("a code is found", () => {
  it.each([
    ["progenitor so", ["SP-PT"]],
    ["والد", ["SP-PT"]],
    ["sp-pt", ["SP-PT"]],
    ["ds-l", ["DS-PM"]],
    ["answer", ["first_answer_high"]],
    ["besoins", ["SP-PT", "DS-PM"]],
    ["volcano", []],
  ])("in any language, by its parts and by its list: %s", (typed, codes) => expect(found(typed)).toEqual(codes));

  it("among all of them where nothing is typed", () => expect(narrow([needs, deadline], "  ")).toEqual([needs, deadline]));
});

it("puts lists in the order of the reader's language", () => {
  expect(byTitle([needs, deadline], "en").map(({ name }) => name)).toEqual(["deadline", "needs"]);
  expect(byTitle([deadline, needs], "fr").map(({ name }) => name)).toEqual(["needs", "deadline"]);
});

it("says of each list where it is changed", () => {
  const of = (name: string, file: string) => changedBy(list(name, words("", ""), [], file));
  expect(of("deadline", "shared/contracts/deadlines.yaml")).toBe("deadlines");
  expect(of("places", "services/intake/crises/gazetteer.py")).toBe("places");
  expect(of("peopleTexts_fr", "fr.yaml")).toBe("peopleTexts");
  expect(of("tranches", "services/reintegration/grants/tranches.yaml")).toBe("file");
  expect(of("needs", "services/intake/screening/needs.yaml")).toBe("release");
  expect(of("urgency", "shared/contracts/intake/v1/values.py")).toBe("release");
});
