import { describe, expect, it } from "vitest";
import { collected, initialValues, problemsOf } from "@/actions/fields";
import type { Outcome } from "@/connection/useAction";
import type { Candidate } from "@/registration/documents";
import { atRest, isHead, isWhole, lookForAll, registerAll, somebodies, withMember, withNext, withoutMember, type Family, type Found, type Member } from "@/registration/family";
import { answersOf, differingFrom, memberFields, memberInput, nameFor, sharedFields, type Line } from "@/registration/familyFields";
import { codes } from "./codes";

const member = (personId: string, more: Partial<Member> = {}): Member => ({ personId, standing: { kind: "typed" }, looked: null, differs: false, ...more });
const familyOf = (...ids: string[]): Family => ({ householdId: "h", made: false, members: [...ids, "next"].map((id) => member(id)) });
const done: Outcome = { kind: "done" };
const rejected = (code: string): Outcome => ({ kind: "rejected", refusal: { code, message: code, field: null } });
const alike = [{ band: "STRONG", searchId: "s" }] as unknown as Candidate[];

/** Registers, with what is answered to each by turns; says what was sent, and what the family is afterwards. */
async function registering(family: Family, answers: Record<string, Outcome>, found: Candidate[] = []) {
  const sent: string[] = [];
  let after = family;
  const report = (personId: string, change: Partial<Member>) => void (after = withMember(after, personId, change));
  const came = await registerAll(family, {
    household: async () => (sent.push("household"), answers["household"] ?? done),
    person: async ({ personId }) => (sent.push(personId), answers[personId] ?? done),
    find: async () => ({ candidates: found, refusal: null, answered: true }),
    termsOf: ({ personId }) => personId,
    made: () => void (after = { ...after, made: true }),
    report,
  });
  return { sent, after, came, standings: after.members.map(({ standing }) => standing.kind) };
}

describe("registering a family", () => {
  it("makes the household, then its head, then the others; the empty line is nobody", async () => {
    const { sent, after } = await registering(familyOf("a", "b", "c"), {});
    expect(sent).toEqual(["household", "a", "b", "c"]);
    expect(isWhole(after)).toBe(true);
  });
  it("registers nobody without the household, and nobody before the head", async () => {
    expect((await registering(familyOf("a"), { household: rejected("crisis_not_active") })).sent).toEqual(["household"]);
    const head = await registering(familyOf("a", "b"), { a: rejected("phone_unreadable") });
    expect(head.sent).toEqual(["household", "a"]);
    expect(head.standings).toEqual(["refused", "typed", "typed"]);
  });
  it("goes on beside a member who is refused", async () => {
    const { sent, standings } = await registering(familyOf("a", "b", "c"), { b: rejected("phone_unreadable") });
    expect(sent).toEqual(["household", "a", "b", "c"]);
    expect(standings).toEqual(["registered", "refused", "registered", "typed"]);
  });
  it("sends nothing more where nobody answers, and goes on with that one", async () => {
    const first = await registering(familyOf("a", "b", "c"), { b: { kind: "unanswered", reference: null } });
    expect(first.sent).toEqual(["household", "a", "b"]);
    expect(first.standings).toEqual(["registered", "unanswered", "typed", "typed"]);
    const again = await registering(first.after, { b: rejected("already_there") });
    expect(again.sent).toEqual(["b", "c"]);
    expect(isWhole(again.after)).toBe(true);
  });
  it("takes an answer that was lost for recorded, of the household too", async () => {
    const { sent, after } = await registering(familyOf("a"), { household: rejected("already_there"), a: rejected("already_there") });
    expect(sent).toEqual(["household", "a"]);
    expect(isWhole(after)).toBe(true);
  });
  it("asks about whom the service finds alike, and looks anew before it is sent again", async () => {
    const looked = { terms: "b", lookedAt: undefined };
    const family = withMember(familyOf("a", "b", "c"), "b", { looked });
    const { after, standings } = await registering(family, { b: rejected("possible_duplicate") }, alike);
    expect(standings).toEqual(["registered", "alike", "registered", "typed"]);
    expect(after.members[1]?.looked).toBeNull();
  });
  it("says a refusal as a refusal where nobody is to be shown", async () => {
    expect((await registering(familyOf("a"), { a: rejected("possible_duplicate") })).standings[0]).toBe("refused");
  });
  it("joins a household that somebody is found in, and makes none", async () => {
    const { sent } = await registering({ ...familyOf("a"), joins: { householdId: "other", of: "Awa" } }, {});
    expect(sent).toEqual(["a"]);
  });
});

/** Looks for all of them; `found` says who resembles somebody. */
async function looking(members: Member[], found: Record<string, Partial<Found>>) {
  const asked: string[] = [];
  const reported: Record<string, Partial<Member>> = {};
  const came = await lookForAll(members, {
    termsOf: ({ personId }) => `terms of ${personId}`,
    find: async ({ personId }) => (asked.push(personId), { candidates: [], refusal: null, answered: true, ...found[personId] }),
    report: (personId, change) => void (reported[personId] = change),
  });
  return { asked, reported, came };
}

describe("looking for everybody before anybody is registered", () => {
  it("looks for each, and asks about whoever resembles somebody", async () => {
    const { asked, reported, came } = await looking([member("a"), member("b")], { b: { candidates: alike } });
    expect([asked, came]).toEqual([["a", "b"], "ask"]);
    expect(reported["a"]).toMatchObject({ looked: { terms: "terms of a", lookedAt: undefined } });
    expect(reported["b"]).toMatchObject({ standing: { kind: "alike", candidates: alike } });
  });
  it("looks for nobody twice by the same terms, and for whoever was typed anew again", async () => {
    const looked = (terms: string) => ({ looked: { terms, lookedAt: { searchId: "s", judgement: "OTHER_PEOPLE" } } });
    expect(await looking([member("a", looked("terms of a"))], {})).toMatchObject({ asked: [], came: "nobody alike" });
    expect((await looking([member("a", looked("others"))], {})).asked).toEqual(["a"]);
  });
  it("keeps an open question open, without another search", async () => {
    const open = member("a", { standing: { kind: "alike", terms: "terms of a", candidates: alike } });
    expect(await looking([open], {})).toMatchObject({ asked: [], came: "ask" });
  });
  it("does not look for whoever is registered, or may be", async () => {
    const fixed = [member("a", { standing: { kind: "registered" } }), member("b", { standing: { kind: "unanswered" } })];
    expect(await looking(fixed, {})).toMatchObject({ asked: [], came: "nobody alike" });
  });
  it("stops where nobody answers, and names a refusal at whom it met", async () => {
    expect(await looking([member("a"), member("b")], { a: { answered: false } })).toMatchObject({ asked: ["a"], came: "unanswered" });
    const refusal = { code: "search_budget_spent", message: "", field: null };
    const { reported, came } = await looking([member("a")], { a: { refusal } });
    expect([reported["a"], came]).toEqual([{ standing: { kind: "refused", refusal } }, "ask"]);
  });
});

describe("the lines of a family", () => {
  it("end in an empty one, which is nobody; the first is always somebody", () => {
    const family = familyOf("a", "b");
    expect(somebodies(family).map(({ personId }) => personId)).toEqual(["a", "b"]);
    expect(somebodies({ ...family, members: [member("a")] }).length).toBe(1);
    expect(withNext(family, "next").members.length).toBe(4);
    expect(withNext(family, "a").members.length).toBe(3);
    expect(withoutMember(family, "a").members.map(({ personId }) => personId)).toEqual(["b", "next"]);
  });
  it("are kept without the people whom somebody resembles", () => {
    const family = withMember(familyOf("a"), "a", { standing: { kind: "alike", terms: "t", candidates: alike } });
    expect(JSON.stringify(atRest(family))).not.toContain("STRONG");
    expect(atRest(family).members.map(({ personId }) => personId)).toEqual(["a", "next"]);
  });
  it("have one head, the first who is not left out, and none where they join a household", () => {
    const family = familyOf("a", "b");
    expect(["a", "b"].filter((id) => isHead(family, id))).toEqual(["a"]);
    const without = withMember(family, "a", { standing: { kind: "leftOut" } });
    expect(["a", "b"].filter((id) => isHead(without, id))).toEqual(["b"]);
    expect(somebodies(without).map(({ personId }) => personId)).toEqual(["b"]);
    expect(isHead({ ...family, joins: { householdId: "h", of: "A" } }, "a")).toBe(false);
  });
});

const line = (more: Partial<Line> = {}): Line => ({ personId: "p", isHead: false, isSomebody: true, differs: false, ...more });
const names = (fields: { name: string }[]) => fields.map(({ name }) => name.replace("p ", ""));

describe("what is asked of a family", () => {
  const shared = { crisisId: "c", familyName: "Testfamily", nationality: "ER", nationalityKnownBy: "STATED", phone: "1", region: "R", location: "L" };
  it("is once what they share: nothing that only each can answer", () => {
    expect(names(sharedFields([], "", codes))).toEqual(["crisisId", "familyName", "nationality", "nationalityKnownBy", "region", "phone", "location"]);
    expect(sharedFields([], "", codes).find(({ name }) => name === "location")?.label).toBe("sharedLocation");
    expect(Object.keys(problemsOf(sharedFields([], "", codes), initialValues(sharedFields([], "", codes))))).toEqual(["crisisId"]);
  });
  it("is of each a name and what they are to the head, which nothing says beforehand", () => {
    const fields = memberFields(line(), codes);
    expect(Object.keys(problemsOf(fields, initialValues(fields)))).toEqual(["p givenName", "p relationship"]);
    expect(fields.find(({ name }) => name === "p relationship")).not.toMatchObject({ options: expect.arrayContaining([{ value: "HEAD", label: "HEAD" }]) });
    expect(names(memberFields(line({ isHead: true }), codes))).not.toContain("relationship");
    const empty = memberFields(line({ isSomebody: false }), codes);
    expect(problemsOf(empty, initialValues(empty))).toEqual({});
  });
  it("goes to each as they said it, with what the family shares", () => {
    const own = { "p givenName": "Awa", "p relationship": "CHILD", "p age": "8", "q givenName": "Musa" };
    const input = memberInput("p", answersOf(line(), shared, own), { crisisId: "c", householdId: "h" });
    expect(input).toMatchObject({ personId: "p", householdId: "h", relationship: "CHILD", region: "R", circumstances: { location: "L" } });
    expect(input.profile).toMatchObject({ givenName: "Awa", familyName: "Testfamily", nationality: "ER", nationalityKnownBy: "STATED", birthDate: { age: 8 } });
    expect(answersOf(line({ isHead: true }), shared, {})).toMatchObject({ relationship: "HEAD" });
  });
  it("leaves unknown what is unknown of somebody who differs", () => {
    const fields = memberFields(line({ differs: true }), codes);
    const begin = Object.fromEntries(differingFrom(shared).map(([name, value]) => [nameFor("p", name), value as string]));
    expect(answersOf(line({ differs: true }), shared, collected(fields, { ...initialValues(fields), ...begin }))).toMatchObject({ familyName: "Testfamily", nationality: "ER" });
    const cleared = collected(fields, { ...initialValues(fields), ...begin, "p nationality": "", "p givenName": "Awa" });
    const said = answersOf(line({ differs: true }), shared, cleared);
    expect(said).not.toHaveProperty("nationality");
    expect(said).not.toHaveProperty("nationalityKnownBy");
  });
  it("asks beside a paper for what belongs to it, in the same line", () => {
    const fields = memberFields(line(), codes);
    const values = { ...initialValues(fields), "p givenName": "Awa", "p relationship": "CHILD", "p documentNumber": "K-1" };
    expect(Object.keys(problemsOf(fields, values))).toEqual(["p documentKind"]);
  });
});
