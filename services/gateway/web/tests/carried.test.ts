import { describe, expect, it } from "vitest";
import { carriedFrom, personBegin, searchBegin } from "@/registration/carried";
import { basisFields } from "@/consent/fields";
import { personFields, searchFields } from "@/registration/fields";
import { requestFields } from "@/requests/fields";
import { initialValues, problemsOf } from "@/actions/fields";
import { codes } from "./codes";

const fields = personFields(codes);
const everything = Object.fromEntries(fields.map(({ name, kind }) => [name, kind === "countries" ? ["ER"] : kind === "yesno" ? true : `said ${name}`]));

describe("what is carried over to another of the household", () => {
  const carried = carriedFrom("a crisis", everything);
  it("is what they share, where it is asked again", () => {
    expect(Object.keys(carried).sort()).toEqual(
      ["crisisId", "email", "familyName", "formerResidences", "location", "nationalities", "nationality", "phone", "region"].sort(),
    );
    const names = new Set([...fields, ...searchFields([])].map(({ name }) => name));
    expect(Object.keys(carried).filter((name) => !names.has(name))).toEqual([]);
    expect(searchBegin(carried)).toEqual({ crisisId: "a crisis", familyName: "said familyName", phone: "said phone" });
  });
  it("answers nothing for somebody: no choice, no yes, no relationship", () => {
    const answers = fields.filter(({ kind }) => ["choice", "yesno", "decide", "maybe"].includes(kind)).map(({ name }) => name);
    expect(answers.filter((name) => name in carried)).toEqual([]);
    const begin = { ...initialValues(fields), ...personBegin(carried, { givenName: "Sami" }, true) };
    expect(Object.keys(problemsOf(fields, begin))).toEqual(["nationalityKnownBy", "relationship"]);
  });
  it("gives way to what was typed in the search", () => {
    expect(personBegin(carried, { familyName: "", phone: "0501" }, true)).toMatchObject({ familyName: "", phone: "0501", nationality: "said nationality" });
  });
});

describe("what somebody must say", () => {
  it("is not said beforehand: the language a person was asked in, and how urgent it is", () => {
    const basis = basisFields(codes, "fr");
    expect(initialValues(basis)["language"]).toBe("");
    expect(Object.keys(problemsOf(basis, initialValues(basis)))).toContain("language");
    expect(Object.keys(problemsOf(requestFields(codes), initialValues(requestFields(codes)))).sort()).toEqual(["services", "urgency"]);
  });
  it("is a service where assistance is asked for, and none where a person is to be moved", () => {
    const request = requestFields(codes);
    expect(problemsOf(request, { kind: "ASSISTANCE", services: [], urgency: "HIGH" })).toEqual({ services: { key: "required" } });
    expect(problemsOf(request, { kind: "EVACUATION", services: [], urgency: "HIGH" })).toEqual({});
  });
});
