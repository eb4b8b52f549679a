import { describe, expect, it } from "vitest";
import { begun, consequencesOf, isPossible, newSendingIds, type Item } from "@/actions/bulk";
import { action } from "@/actions/action";
import { collected, initialValues } from "@/actions/fields";
import { areChildrenAlone, commandsFor, itemsOf, legsOf, wasCheckedBefore, type Context, type TogetherCommand } from "@/household/actions";
import { consentFields, consentItems, standing } from "@/household/consents";
import type { Member } from "@/household/documents";
import { familiesOf, isNamed, isParted, type Seated } from "@/household/families";
import { separationOf } from "@/household/separation";
import { codes } from "./codes";

const context: Context = {
  codes, legs: [{ value: "o1", label: "Boat", free: 2 }, { value: "o2", label: "Plane", free: 9 }], agencies: [], needs: [{ value: "CR-UC", label: "Unaccompanied child" }], moment: String,
  reason: (key, values) => [key, ...Object.values(values ?? {})].join(" "),
};

const member = (id: string, more: object = {}): Member =>
  ({
    id, reference: `HW-${id}`, erasedAt: null, relationship: "CHILD", ageBand: "FROM_18", phase: "ASSISTANCE", permittedActions: ["GiveConsent", "MakeRequest"], viewOfTravel: null, profile: { givenName: id, familyName: "Testfamily" },
    consents: [], needs: [], requests: [{ id: "r", kind: "EVACUATION", withdrawnAt: null }], cases: [{ id: `case ${id}`, version: 1, status: "OPEN", permittedActions: ["HoldSeat"] }], movements: [], ...more,
  }) as unknown as Member;

const seat = (leg: string, more: object = {}) => ({
  movements: [{ id: `seat on ${leg}`, version: 3, status: "CONFIRMED", permittedActions: ["BoardPerson", "CheckGate"], separatedByRelease: false, separatedByCorrection: false, kinStays: false, kinNotOnBoard: true, gates: [], operation: { id: leg, name: leg }, person: { viewOfTravel: null }, ...more }],
});

const seatedOn = (one: Member, leg: string, more: object = {}): Member => Object.assign({}, one, seat(leg, more));

const choosing = (members: Member[], command: TogetherCommand, out: string[], values = {}) => {
  const items = itemsOf(members, command, context);
  const chosen = items.filter((item) => isPossible(item) && !out.includes(item.id));
  return separationOf(members, command, { chosen, others: items.filter((item) => !chosen.includes(item)), values, legs: context.legs }).map(
    ({ key, people, agree = false }) => [key, people.map((person) => person.split(" ")[0]), agree],
  );
};

describe("what is done for a household as one", () => {
  it("is offered where it may be done for one of them, and names why not for the others", () => {
    const members = [member("a"), member("b", seat("o1")), member("c", { requests: [] }), member("d", { cases: [] }), member("e", { erasedAt: "2026-01-01", cases: [], requests: [], permittedActions: [] })];
    expect(commandsFor(members, context)).toEqual(["GiveConsent", "MakeRequest", "HoldSeat", "CheckGate", "BoardPerson"]);
    const items = itemsOf(members, "HoldSeat", context);
    expect(items.filter(isPossible).map(({ id }) => id)).toEqual(["a"]);
    expect(items.map(({ reason }) => reason)).toEqual([undefined, "hasSeat o1", "notAsked", "noCase", "erased"]);
    expect(itemsOf(members, "BoardPerson", context).map(({ reason }) => reason)).toEqual(["noSeat", undefined, "noSeat", "noSeat", "erased"]);
    const gone = member("f", { movements: [{ ...seat("o1").movements[0], status: "HANDED_OVER", permittedActions: [] }], cases: [] });
    expect(itemsOf([gone], "HoldSeat", context)[0]?.reason).toBe("gone");
    expect(itemsOf([gone], "BoardPerson", context)[0]?.reason).toBe("status HANDED_OVER");
  });
  it("holds for each the same leg, by their own case", () => {
    const [first] = itemsOf([member("a")], "HoldSeat", context);
    expect(begun([first as Item], { operationId: "o1" }, newSendingIds())[0]?.input).toMatchObject({ caseId: "case a", operationId: "o1", movementId: expect.any(String) });
  });
  it("records a need of each where there is no adult; whose age is not known may be a child", () => {
    const children = [member("c", { ageBand: "FROM_12", permittedActions: ["RecordNeed"] }), member("u", { ageBand: "UNKNOWN", permittedActions: ["RecordNeed"] })];
    expect(areChildrenAlone(children)).toBe(true);
    expect(areChildrenAlone([...children, member("a")])).toBe(false);
    expect(areChildrenAlone([...children, member("a", { erasedAt: "2026-01-01" })])).toBe(true);
    expect(areChildrenAlone([])).toBe(false);
    const items = itemsOf([...children, member("a")], "RecordNeed", context);
    expect(items.map(({ reason }) => reason)).toEqual([undefined, undefined, "notPermitted"]);
    expect(begun(items, { code: "CR-UC" }, newSendingIds()).map(({ input }) => [input["personId"], input["code"]])).toEqual([["c", "CR-UC"], ["u", "CR-UC"]]);
  });
  it("leaves out whose gate was checked before", () => {
    const checked = member("a", seat("o1", { gates: [{ gate: "FIT_TO_TRAVEL", checkedAt: "2026-01-01" }] }));
    const [item] = itemsOf([checked], "CheckGate", context);
    expect(wasCheckedBefore([checked], item as Item, { gate: "FIT_TO_TRAVEL" })).toBe(true);
    expect(wasCheckedBefore([checked], item as Item, { gate: "TRAVEL_DOCUMENT" })).toBe(false);
  });
});

describe("where something separates a household", () => {
  it("says whom a hold leaves behind, by a yes of its own, once the leg is known", () => {
    const members = [member("a"), member("b"), member("c", seat("o2"))];
    expect(choosing(members, "HoldSeat", ["b"])).toEqual([]);
    expect(choosing(members, "HoldSeat", ["b"], { operationId: "o1" })).toEqual([["householdApart", ["b", "c"], true]]);
    expect(choosing(members, "HoldSeat", [], { operationId: "o2" })).toEqual([]);
  });
  it("says that there are fewer seats than people", () => {
    expect(choosing([member("a"), member("b"), member("c")], "HoldSeat", [], { operationId: "o1" })).toEqual([["seatsTooFew", ["a", "b", "c"], true]]);
  });
  it("counts nobody who has gone, or is erased", () => {
    const gone = member("c", { movements: [{ ...seat("o1").movements[0], status: "HANDED_OVER" }] });
    expect(choosing([member("a"), gone, member("e", { erasedAt: "2026-01-01", cases: [] })], "HoldSeat", [], { operationId: "o1" })).toEqual([]);
  });
  it("at boarding needs a yes for who has no seat, and says who only waits", () => {
    const together = [member("a", seat("o1")), member("b", seat("o1"))];
    expect(choosing(together, "BoardPerson", [])).toEqual([]);
    expect(choosing(together, "BoardPerson", ["b"])).toEqual([["householdWaits", ["b"], false]]);
    expect(choosing([member("a", seat("o1", { kinStays: true })), member("b")], "BoardPerson", [])).toEqual([["householdApart", ["b"], true]]);
  });
  it("needs the yes also where the page does not see who stays", () => {
    expect(choosing([member("a", seat("o1", { kinStays: true }))], "BoardPerson", [])).toEqual([["householdApart", [], true]]);
  });
  it("names the legs they are on, where there is more than one", () => {
    expect(choosing([member("a", seat("o1")), member("b", seat("o2"))], "BoardPerson", [])).toContainEqual(["differentLegs", ["a", "b"], true]);
    expect(legsOf([member("a", seat("o1")), member("b", seat("o2")), member("c")]).map(({ leg, names }) => [leg, names.map((one) => one.split(" ")[0])])).toEqual([["o1", ["a"]], ["o2", ["b"]], [null, ["c"]]]);
    expect(legsOf([member("a", seat("o1")), member("b", seat("o1"))])).toEqual([]);
    expect(legsOf([member("a"), member("b")])).toEqual([]);
  });
  it("sends a child's objection and each boarding's separation with the action itself", () => {
    const [child] = itemsOf([member("a", seat("o1", { kinStays: true, person: { viewOfTravel: "OBJECTS" } }))], "BoardPerson", context);
    expect(child?.action?.input["separated"]).toEqual(["seat on o1"]);
    expect(choosing([member("a", seat("o1", { person: { viewOfTravel: "OBJECTS" } }))], "BoardPerson", [])).toEqual([["childObjects", ["a"], true]]);
  });
});

describe("who is parted from whom", () => {
  const head = member("h", { relationship: "HEAD" });
  const spouse = member("s", { relationship: "SPOUSE" });
  const child = member("c", { ageBand: "FROM_5" });
  const held = (members: Member[], out: string[]) => choosing(members, "HoldSeat", out, { operationId: "o2" });

  it("a child from an adult, by a yes of its own; whose age is not known may be a child", () => {
    expect(held([head, child], ["c"])).toEqual([["householdApart", ["c"], true], ["childParted", ["c"], true]]);
    expect(held([head, member("u", { ageBand: "UNKNOWN" })], ["h"])).toEqual([["householdApart", ["h"], true], ["childParted", ["u"], true]]);
    expect(held([child, member("d", { ageBand: "FROM_12" })], ["d"])).toEqual([["householdApart", ["d"], true]]);
  });
  it("spouses, each who is not with the head", () => {
    expect(held([head, spouse], ["s"])).toEqual([["householdApart", ["s"], true], ["spousesParted", ["h", "s"], false]]);
    expect(held([head, spouse, member("t", { relationship: "SPOUSE" })], ["t"])).toEqual([["householdApart", ["t"], true], ["spousesParted", ["h", "t"], false]]);
    expect(held([spouse, member("a")], ["a"])).toEqual([["householdApart", ["a"], true]]);
  });
  it("whoever may need care from who may give it, by age or an open need", () => {
    const old = member("o", { ageBand: "FROM_60" });
    const ill = (endedAt: string | null) => member("i", { needs: [{ id: "n", code: "SM-CC", endedAt }] });
    expect(held([member("a"), old], ["o"])).toContainEqual(["carerParted", ["o"], false]);
    expect(held([member("a"), ill(null)], ["a"])).toContainEqual(["carerParted", ["i"], false]);
    expect(held([member("a"), ill("2026-01-01")], ["a"])).toEqual([["householdApart", ["a"], true]]);
    expect(held([old, ill(null)], ["o"])).toEqual([["householdApart", ["o"], true]]);
  });
  it("counts who has a seat on the leg already as with those who go", () => {
    expect(held([child, seatedOn(head, "o2")], [])).toEqual([]);
    expect(held([child, seatedOn(head, "o1")], [])).toEqual([["householdApart", ["h"], true], ["childParted", ["c"], true]]);
  });
  it("is said at the confirmation, the boarding and the hand-over too", () => {
    const confirmable = { status: "HELD", permittedActions: ["ConfirmSeat"] };
    const family = [seatedOn(head, "o1", confirmable), child];
    expect(choosing(family, "ConfirmSeat", [])).toEqual([["householdApart", ["c"], true], ["childParted", ["c"], true]]);
    const legs = [seatedOn(head, "o1"), seatedOn(child, "o2")];
    expect(choosing(legs, "BoardPerson", [])).toEqual([["differentLegs", ["h", "c"], true], ["childParted", ["c"], true]]);
    const arrived = { status: "ARRIVED", permittedActions: ["HandOverPerson"] };
    const there = [seatedOn(head, "o1", arrived), seatedOn(child, "o1", arrived)];
    expect(choosing(there, "HandOverPerson", [])).toEqual([]);
    expect(choosing(there, "HandOverPerson", ["c"])).toEqual([["notHandedOver", ["c"], true], ["childParted", ["c"], true]]);
  });
});

describe("the seats of one leg by families", () => {
  const leg = { ...context, leg: { value: "o1", label: "Boat", free: 2 } };
  const seated = (id: string, operation: string | null = null): Seated =>
    ({ id, reference: `HW-${id}`, erasedAt: null, ageBand: "FROM_18", profile: { givenName: `Ábel ${id}`, familyName: null }, movements: operation ? [{ status: "HELD", operation: { id: operation, name: operation } }] : [] });

  it("takes a seat on another leg for none to act on, and says which it is", () => {
    const members = [member("a"), member("b", seat("o2"))];
    expect(itemsOf(members, "BoardPerson", leg).map(({ action: possible, reason }) => [possible, reason])).toEqual([[null, "noSeat"], [null, "hasSeat o2"]]);
    const [hold] = itemsOf(members, "HoldSeat", leg);
    expect(hold?.action?.fields).toEqual([]);
    expect(begun([hold as Item], {}, newSendingIds())[0]?.input).toMatchObject({ caseId: "case a", operationId: "o1" });
  });
  it("lists each household once, whole, those who wait first", () => {
    const gone = { ...seated("e"), erasedAt: "2026-01-01" };
    const household = { id: "hh", members: [seated("a"), seated("b", "o2"), seated("c"), gone] };
    const waiting = [{ person: { ...seated("a"), household } }, { person: { ...seated("c"), household } }, { person: seated("d") }];
    const aboard = [{ person: { ...seated("f", "o1"), household: { id: "other" } } }, { person: { ...seated("g", "o1"), household: { id: "other" } } }];
    const families = familiesOf(waiting, aboard);
    expect(families.map(({ id, personId, members, waiting: count }) => [id, personId, members.map((one) => one.id), count])).toEqual([
      ["hh", "a", ["a", "b", "c"], 2],
      ["d", "d", ["d"], 1],
      ["other", "f", ["f", "g"], 0],
    ]);
    expect(families.map((family) => isParted("o1", family))).toEqual([true, false, false]);
    expect(families.map((family) => isNamed("abel b", family))).toEqual([true, false, false]);
    expect(families.map((family) => isNamed("hw-d", family))).toEqual([false, true, false]);
  });
});

describe("consequences of several", () => {
  it("are said once each, with whom they concern; one yes that is needed is needed", () => {
    const of = (name: string, agree: boolean): Item => ({ id: name, name, action: action("BoardPerson", { consequences: [{ key: "childObjects", people: [], agree }] }) });
    expect(consequencesOf([of("a", false), of("b", true)])).toEqual([{ key: "childObjects", people: ["a", "b"], agree: true }]);
  });
});

describe("a sending that nobody answered", () => {
  it("goes under the same ids when the form is opened anew, as long as its draft is kept", () => {
    const items = itemsOf([member("y"), member("z")], "MakeRequest", context);
    const kept = newSendingIds();
    const idsWith = (ids: typeof kept) => begun(items, {}, ids).map(({ input }) => input["requestId"]);
    const first = idsWith(kept);
    expect(new Set(first).size).toBe(2);
    expect(idsWith(JSON.parse(JSON.stringify(kept)))).toEqual(first);
    expect(idsWith(newSendingIds())).not.toEqual(first);
  });
});

describe("consent of a household", () => {
  const adult = member("a");
  const child = member("c", { ageBand: "FROM_5" });
  const unknown = member("u", { ageBand: "UNKNOWN" });
  const asked = [adult, child, unknown];
  it("ticks nothing for anybody, and asks how they were asked once", () => {
    const fields = consentFields(asked, {}, codes, "en");
    expect(fields.map(({ name }) => name)).toEqual(["legalBasis", "form", "language", "interpretation", "interpretation", "interpreter", "validUntil"]);
    expect(collected(fields, initialValues(fields))).toEqual({});
    expect(consentItems(asked, {}, codes)).toEqual([]);
  });
  it("is a guardian's for a child, or for whose age is not known, who is heard", () => {
    const purposes = { a: ["ASSISTANCE", "EVACUATION"], c: ["EVACUATION"], u: ["ASSISTANCE"] };
    const fields = consentFields(asked, purposes, codes, "en");
    expect(fields.filter(({ label }) => label === "ownViewOf").map(({ who, required }) => [who, required])).toEqual([["c Testfamily", true], ["u Testfamily", true]]);
    expect(fields.find(({ name }) => name === "form")).toMatchObject({ options: [{ value: "EXPLICIT" }, { value: "IMPLICIT" }] });
    const answers = { legalBasis: "CONSENT", form: "EXPLICIT", language: "ti", interpretation: "COLLEAGUE", interpreter: "Sara", "ownView c": "AGREES", "ownView u": "NOT_ASKED" };
    const inputs = begun(consentItems(asked, purposes, codes), answers, newSendingIds()).map(({ input: { consentId: _, ...input } }) => input);
    const basis = { legalBasis: "CONSENT", language: "ti", interpretation: "COLLEAGUE", interpreter: "Sara" };
    expect(inputs).toEqual([
      { personId: "a", purpose: "ASSISTANCE", ...basis, form: "EXPLICIT" },
      { personId: "a", purpose: "EVACUATION", ...basis, form: "EXPLICIT" },
      { personId: "c", purpose: "EVACUATION", ...basis, form: "PROXY", ownView: "AGREES" },
      { personId: "u", purpose: "ASSISTANCE", ...basis, form: "PROXY", ownView: "NOT_ASKED" },
    ]);
    expect(begun(consentItems(asked, purposes, codes), { ...answers, legalBasis: "VITAL_INTEREST", form: undefined }, newSendingIds()).every(({ input }) => input["form"] === undefined)).toBe(true);
  });
  it("asks no adult's form of children alone", () => {
    expect(consentFields([child], { c: ["ASSISTANCE"] }, codes, "en").map(({ name }) => name)).not.toContain("form");
  });
  it("does not ask again what stands", () => {
    expect(standing(member("a", { consents: [{ id: "1", purpose: "TRACING", withdrawnAt: null }, { id: "2", purpose: "SHARING", withdrawnAt: "2026-01-01" }] }))).toEqual(["TRACING"]);
  });
});
