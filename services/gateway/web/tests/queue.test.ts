import { beforeEach, describe, expect, it, vi } from "vitest";
import { again, begun, isOpen, reportOf, type Item } from "@/actions/bulk";
import { action } from "@/actions/action";
import { neighboursOf, rememberList } from "@/elements/lastList";
import { filterOf, narrowedParts, readAddress, unreadParts, utcOffset, variablesOf, wholeQueue, wordOf } from "@/todo/address";
import { bulkItems } from "@/todo/bulkActions";
import { messageActions } from "@/todo/message";
import { chosenIn, nobodyIn, spanOf, withPeople } from "@/todo/chosen";
import { viewOf, withView } from "@/todo/savedViews";
import { recallSettings, rememberSettings } from "@/todo/settings";

const CRISIS = "018f0000-0000-7000-8000-000000000001";

describe("the address of a part of the queue", () => {
  it("holds codes and ids, and nothing that somebody typed", () => {
    const read = readAddress({ lane: "OVERDUE", need: "DS-BD", crisisId: CRISIS, region: "LY01", sex: "Amina", kind: "x", search: "Amina", sort: "AGE", order: "up" });
    expect(read).toEqual({ lane: "OVERDUE", need: "DS-BD", crisisId: CRISIS, region: "LY01", sort: "AGE" });
    expect(readAddress({ need: "Amina Diallo", region: "amina", agencyId: "Amina" })).toEqual({});
    expect(readAddress({ region: 12 })).toEqual({ region: "12" });
  });

  it("names what of it is not read", () => {
    expect(unreadParts({ lane: "OVERDUE", ageBand: "FROM_0", colour: 7, need: undefined })).toEqual(["ageBand=FROM_0", "colour=7"]);
    expect(unreadParts({ lane: "OVERDUE", region: 12 })).toEqual([]);
  });

  it("is asked as it is read, and the order is no filter", () => {
    const address = readAddress({ group: "household", order: "down", sort: "URGENCY", sex: "FEMALE", lane: "TODAY" });
    expect(filterOf(address)).toEqual({ lane: "TODAY", sex: "FEMALE" });
    expect(variablesOf(address)).toMatchObject({ sort: "URGENCY", descending: true, byHousehold: true });
    expect(variablesOf({})).toMatchObject({ sort: "DUE", descending: false, byHousehold: false, filter: {} });
    expect(narrowedParts(address)).toEqual(["sex"]);
    expect(wholeQueue({ ...address, lane: "OVERDUE", group: "household" })).toEqual({ sort: address.sort, order: address.order, group: "household" });
    expect(wordOf(readAddress({ sex: "FEMALE", lane: "TODAY" }))).toBe(wordOf(readAddress({ lane: "TODAY", sex: "FEMALE" })));
  });

  it("says how far east the reader is", () => {
    const east = { getTimezoneOffset: () => -180 } as Date;
    expect(utcOffset(east)).toBe(180);
  });
});

describe("who was chosen", () => {
  it("is nobody after a change of lane or filter, also back where they were chosen", () => {
    const chosen = withPeople(nobodyIn("lane=TODAY"), ["a", "b"], true);
    expect(chosenIn(chosen, "lane=TODAY")).toBe(chosen);
    expect([...withPeople(chosen, ["a"], false).people]).toEqual(["b"]);
    const elsewhere = chosenIn(chosen, "lane=OVERDUE");
    expect(elsewhere.people.size).toBe(0);
    expect(chosenIn(elsewhere, "lane=TODAY").people.size).toBe(0);
  });

  it("is with Shift everybody between the latest and this one, up or down, and this one alone where the latest has gone", () => {
    const ids = ["a", "b", "c", "d"];
    expect(spanOf(ids, "b", "d")).toEqual(["b", "c", "d"]);
    expect(spanOf(ids, "d", "b")).toEqual(["b", "c", "d"]);
    expect(spanOf(ids, null, "c")).toEqual(["c"]);
    expect(spanOf(ids, "gone", "c")).toEqual(["c"]);
  });
});

describe("how somebody has set up their queue", () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal("localStorage", { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, text: string) => void kept.set(name, text) });
  });

  it("is each account's own, and read back as codes only", () => {
    rememberSettings("one", { density: "compact", views: [{ lane: "TODAY" }] });
    expect(recallSettings("one")).toEqual({ density: "compact", views: [{ lane: "TODAY" }] });
    expect(recallSettings("other")).toEqual({ density: "roomy", views: [] });
    kept.set("homeward-queue-one", JSON.stringify({ density: "x", views: [{ lane: "TODAY", search: "Amina" }, null] }));
    expect(recallSettings("one")).toEqual({ density: "roomy", views: [{ lane: "TODAY" }, {}] });
  });

  it("begins anew where what was kept cannot be read, and holds without storage", () => {
    kept.set("homeward-queue-one", "{");
    expect(recallSettings("one")).toEqual({ density: "roomy", views: [] });
    vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => { throw new DOMException("full", "QuotaExceededError"); } });
    expect(() => rememberSettings("one", { density: "compact", views: [] })).not.toThrow();
  });

  it("has a saved view once, which keeps its place when it is renamed", () => {
    const [first, second] = [{ id: "1", name: "", address: { lane: "TODAY" } }, { id: "2", name: "Ferry", address: { sex: "MALE" } }];
    const views = [first, second].reduce(withView, []);
    expect(viewOf(views, { sex: "MALE" })).toBe(second);
    expect(viewOf(views, { sex: "MALE", lane: "TODAY" })).toBeUndefined();
    expect(withView(views, { ...first, name: "Mine" }).map(({ name }) => name)).toEqual(["Mine", "Ferry"]);
  });
});

describe("the same for several people", () => {
  const possible = (id: string): Item => ({ id, name: id, action: action("MakeRequest", { input: { personId: id, version: 1 } as never, clientIds: ["requestId"] }) });
  const items: Item[] = [possible("a"), { id: "b", name: "b", action: null }, possible("c")];

  it("is sent for whom it is possible, each with ids and a key of its own", () => {
    const sendings = begun(items, { urgency: "HIGH" }, {});
    expect(sendings.map(({ item }) => item.id)).toEqual(["a", "c"]);
    expect(new Set(sendings.map(({ key }) => key)).size).toBe(2);
    expect(new Set(sendings.map(({ input }) => input["requestId"])).size).toBe(2);
    expect(sendings[0]?.input).toMatchObject({ personId: "a", urgency: "HIGH" });
  });

  it("is the same command again when nobody answered, and is not sent over what somebody changed meanwhile", () => {
    const [first] = begun(items, {}, {});
    if (!first) throw new Error("nothing was begun");
    expect(again({ ...first, outcome: { kind: "unanswered", reference: null } })).toEqual(first);
    const changed = { ...first, outcome: { kind: "conflict" as const, version: 7 } };
    expect(isOpen(changed)).toBe(false);
    expect(again(changed)).toEqual(changed);
    expect(reportOf([changed].map(again)).changed).toEqual([changed]);
    expect(isOpen({ ...first, outcome: { kind: "done" } })).toBe(false);
  });

  it("is told by what became of it: what was there already stands", () => {
    const [first, second] = begun(items, {}, {});
    if (!first || !second) throw new Error("nothing was begun");
    const refused = (code: string) => ({ kind: "rejected" as const, refusal: { code, message: "", field: null } });
    const report = reportOf([{ ...first, outcome: refused("already_there") }, { ...second, outcome: refused("consent_is_missing") }]);
    expect(report.done).toBe(1);
    expect(report.refused.map(({ item }) => item.id)).toEqual(["c"]);
  });
});

describe("for whom it is not possible now", () => {
  const CODES = { options: () => [], label: (_: string, code: string) => code } as never;
  const offers = { codes: CODES, caseworkers: [], viewer: "me", answering: (name: string) => name, lacking: (what: string) => `no ${what}` };
  const somebody = (cases: object[], movements: object[]) => [{ id: "a", person: { reference: "HW-1", profile: null, permittedActions: [], cases, movements } }] as never;

  it.each([
    ["AssignCase", [], [], "no case"],
    ["AssignCase", [{ id: "1", version: 1, status: "CLOSED", permittedActions: [], caseworker: null }], [], "no case"],
    ["AssignCase", [{ id: "1", version: 1, status: "ASSIGNED", permittedActions: [], caseworker: { name: "Amara" } }], [], "Amara"],
    ["CheckGate", [], [{ id: "1", version: 1, status: "RELEASED", permittedActions: [], gates: [] }], "no seat"],
    ["AddCaseNote", [], [], "no case"],
    ["AddCaseNote", [{ id: "1", version: 1, status: "OPEN", permittedActions: ["AddCaseNote"], caseworker: null }], [], "no caseworker"],
    ["AddCaseNote", [{ id: "1", version: 1, status: "ASSIGNED", permittedActions: ["AddCaseNote"], caseworker: { id: "me", name: "Amara" } }], [], "no colleague"],
    ["AddCaseNote", [{ id: "1", version: 1, status: "ASSIGNED", permittedActions: [], caseworker: { id: "she", name: "Amara" } }], [], "Amara"],
    ["MakeRequest", [], [], undefined],
  ] as const)("%s says why", (command, cases, movements, note) => {
    expect(bulkItems(somebody([...cases], [...movements]), command, offers)).toEqual([{ id: "a", name: "HW-1", action: null, note }]);
  });
});

describe("a message to whoever answers for each", () => {
  const SHE = "018f0000-0000-7000-8000-00000000000a";
  const OTHER = "018f0000-0000-7000-8000-00000000000b";
  const file = { id: "c", permittedActions: ["AddCaseNote"], caseworker: { id: SHE } };

  it("is a note of the case that mentions them, and whoever is mentioned in it", () => {
    const [message] = messageActions(file, "me");
    if (!message) throw new Error("no message is offered");
    const item = { id: "p", name: "P", action: message };
    const ids = {};
    const [first] = begun([item], { note: "Please call" }, ids);
    expect(first?.input).toEqual({ caseId: "c", noteId: expect.any(String), note: `@{${SHE}} Please call`, mentionedIds: [SHE] });
    expect(begun([item], { note: "Please call" }, ids)[0]?.input).toEqual(first?.input);
    expect(message.shape?.({ note: `with @{${OTHER}}` })).toMatchObject({ mentionedIds: [SHE, OTHER] });
  });

  it("is offered to nobody about their own people, nor where nobody answers", () => {
    expect(messageActions(file, SHE)).toEqual([]);
    expect(messageActions({ ...file, caseworker: null }, "me")).toEqual([]);
    expect(messageActions({ ...file, permittedActions: [] }, "me")).toEqual([]);
  });
});

describe("a person's neighbours", () => {
  it("are those of the list that was left", () => {
    rememberList("/todo", ["a", "b", "c"]);
    expect(neighboursOf("b")).toEqual({ before: "a", after: "c", place: 2, of: 3 });
    expect(neighboursOf("a")?.before).toBeUndefined();
    expect(neighboursOf("z")).toBeNull();
  });
});
