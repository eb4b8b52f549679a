import { describe, expect, it } from "vitest";
import { collected, problemsOf, visibleFields } from "@/actions/fields";
import { addAttachmentAction, ATTACHED_TO, attachFileAction, withdrawAttachmentAction } from "@/files/actions";
import { thingsOf, type Things } from "@/files/things";
import type { PersonsThings } from "@/files/documents";
import { codes } from "./codes";

const at = "2026-03-01T08:00:00Z";
const person = {
  id: "p",
  profile: { documents: [{ kind: "PASSPORT", number: "X-1" }] },
  requests: [{ id: "r", kind: "ASSISTANCE", madeAt: at }],
  consents: [{ id: "c", purpose: "EVACUATION", givenAt: at }],
  cases: [{ id: "k", notes: [{ id: "n", addedAt: at, author: null }], assistance: [{ id: "a", deliveries: [{ id: "d", serviceCode: "food", deliveredAt: at }] }] }],
  journeys: [{ id: "j", followUps: [{ id: "f", month: 6 }], grants: [{ id: "g", purpose: "TRADE", tranches: [{ number: 1, evidence: [{ id: "e", kind: "receipts", submittedAt: at }] }] }] }],
} as unknown as PersonsThings;
const words = { label: (_: string, code: string) => code, moment: () => "then", round: (month: number) => `month ${month}`, evidence: (tranche: number, kind: string) => `${tranche} ${kind}` };
const asked = (things: Things) => attachFileAction({ id: "p", permittedActions: ["AttachFile"] }, codes, "N", things)[0]?.fields ?? [];

describe("what a file belongs to", () => {
  it("is chosen among what the person has of its kind", () => {
    const things = thingsOf(person, words);
    expect(Object.fromEntries(Object.entries(things).map(([kind, options]) => [kind, options.map(({ value }) => value)]))).toEqual({
      IDENTITY_DOCUMENT: ["X-1"],
      NOTE: ["n"],
      REQUEST: ["r"],
      SIGNATURE: ["c", "d"],
      FOLLOW_UP_EVIDENCE: ["f"],
      TRANCHE_EVIDENCE: ["e"],
      RECEIPT: ["g"],
    });
    expect(things["NOTE"]?.[0]?.label).toBe("then");
  });

  it("is asked of the chosen kind alone, and may be left open", () => {
    const fields = asked(thingsOf(person, words));
    const open = { kind: "NOTE", name: "", belongsToId: "", documentNumber: "" };
    expect(visibleFields(fields, open).map(({ name }) => name)).toEqual(["kind", "belongsToId", "name"]);
    expect(problemsOf(fields, open)).toEqual({});
    expect(visibleFields(fields, { ...open, kind: "PHOTO" }).map(({ name }) => name)).toEqual(["kind", "name"]);
    expect(collected(fields, { ...open, belongsToId: "n" })).toMatchObject({ kind: "NOTE", belongsToId: "n" });
  });

  it("is a document by its number", () => {
    const fields = asked(thingsOf(person, words));
    const sent = collected(fields, { kind: "IDENTITY_DOCUMENT", name: "", belongsToId: "", documentNumber: "X-1" });
    expect(sent).toMatchObject({ documentNumber: "X-1" });
    expect(sent["belongsToId"]).toBeFalsy();
  });

  it("is not asked where there is nothing", () => {
    expect(asked({ NOTE: [] }).map(({ name }) => name)).toEqual(["kind", "name"]);
  });
});

describe("what is attached to a record", () => {
  it("is of a kind that belongs there", () => {
    const [kind] = addAttachmentAction("o", "operation", codes, "Airlift").fields;
    expect(kind).toMatchObject({ required: true, options: [{ value: "CARRIER_CONTRACT" }, { value: "MANIFEST" }] });
    expect(new Set(Object.values(ATTACHED_TO).flat()).size).toBe(Object.values(ATTACHED_TO).flat().length);
  });

  it("is withdrawn by whoever may, with a reason", () => {
    const file = { id: "a", kind: "MANIFEST", permittedActions: ["WithdrawAttachment"] } as const;
    const [withdraw] = withdrawAttachmentAction({ ...file, permittedActions: [...file.permittedActions] }, codes);
    expect(withdraw).toMatchObject({ input: { attachmentId: "a" }, destructive: true });
    expect(withdrawAttachmentAction({ ...file, permittedActions: [] }, codes)).toEqual([]);
  });
});
