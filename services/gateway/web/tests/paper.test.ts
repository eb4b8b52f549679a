import { beforeEach, describe, expect, it } from "vitest";
import { keepPeopleTexts, recordingAddress, textsIn, type PeopleTexts } from "@/connection/peopleTexts";
import { basisFields } from "@/consent";
import { initialValues, visibleFields } from "@/actions/fields";
import type { OnPaper } from "@/paper/documents";
import { beginsIn, nameOfSheet, sheetsOf, warningOf } from "@/paper/sheets";
import { codes } from "./codes";

const texts = (language: string, more: Partial<PeopleTexts> = {}): PeopleTexts => ({
  language, direction: "ltr", version: 1, translation: "unverified", texts: {}, audio: {}, ...more,
});

const person = (more: Partial<OnPaper> = {}) => ({ erasedAt: null, cases: [], journeys: [], ...more }) as unknown as OnPaper;

const asked = (language: string) => {
  const fields = basisFields(codes, "en");
  return visibleFields(fields, { language, interpretation: "RELATIVE" }).filter(({ name }) => name.startsWith("interpret"));
};

describe("texts for people", () => {
  beforeEach(() => keepPeopleTexts([texts("en"), texts("fa", { direction: "rtl", audio: { consent: "consent-fa.mp3" } })]));

  it("are those of the language, or of the one it is a variety of", () => {
    expect(textsIn("fa")?.language).toBe("fa");
    expect(textsIn("fa-AF")?.language).toBe("fa");
    expect(textsIn("ti")).toBeUndefined();
  });

  it("begin in the first language of the person that there are texts in, and in none where there are none", () => {
    expect(beginsIn(["ti", "fa-AF", "en"])).toBe("fa");
    expect(beginsIn(["ti"])).toBe("");
    expect(beginsIn([])).toBe("");
  });

  it("say beside a paper whether the person can be read it as it is written", () => {
    const [english, persian] = [textsIn("en"), textsIn("fa")];
    expect(warningOf(["fa-AF"], persian, true)).toBe("unverified");
    expect(warningOf(["fa-AF"], english, true)).toBe("otherLanguage");
    expect(warningOf(["fa-AF"], undefined, true)).toBe("languageOpen");
    expect(warningOf(["ti"], english, true)).toBe("noText");
    expect(warningOf([], english, true)).toBe("languageUnknown");
    expect(warningOf([], english, false)).toBe("languageSealed");
    keepPeopleTexts([texts("en", { translation: "source" })]);
    expect(warningOf(["en"], textsIn("en"), true)).toBeNull();
  });

  it("have a recording where one is named", () => {
    expect(recordingAddress(texts("en"), "consent")).toBeNull();
  });

  it("are missed in a form: who interpreted must be said, and may be where there is a text", () => {
    expect(asked("ti").map(({ name, required }) => [name, required ?? false])).toEqual([["interpretation", true], ["interpreter", false]]);
    expect(asked("fa").map(({ name, required }) => [name, required ?? false])).toEqual([["interpretation", false], ["interpreter", false]]);
    expect(asked("")).toEqual([expect.objectContaining({ name: "interpreter" })]);
  });

  it("are told by language and version when one was read out, and none is taken for read", () => {
    keepPeopleTexts([texts("fr", { version: 3 }), texts("fa", { version: 1 })]);
    const field = basisFields(codes, "en").find(({ name }) => name === "textRead");
    expect(field).toMatchObject({ options: [{ value: "fr-3", label: "French · 3" }, { value: "fa-1", label: "Persian · 1" }] });
    expect(field?.required ?? false).toBe(false);
    expect(initialValues(field ? [field] : [])).toEqual({ textRead: "" });
    keepPeopleTexts([]);
    expect(basisFields(codes, "en").some(({ name }) => name === "textRead")).toBe(false);
  });

  it("are missed in every language until they have arrived", () => {
    keepPeopleTexts([]);
    expect(asked("en")[0]?.required).toBe(true);
  });
});

describe("papers of a person", () => {
  const delivery = (id: string, quantity: number, deliveredAt: string) => ({ id, quantity, deliveredAt, serviceCode: "food", modality: "IN_KIND" });
  const tranche = (number: number, paidAt: string | null, back = 0) => ({
    number, paidAt, amount: { amountMinor: 500, currency: "EUR" }, returned: back ? { amountMinor: back, currency: "EUR" } : null,
  });

  it("are a receipt for each delivery that stands, newest first, and for each tranche that was paid", () => {
    const assistance = [{ deliveries: [delivery("a", 1, "2026-05-01"), delivery("b", 2, "2026-05-03"), delivery("c", 0, "2026-05-02")] }];
    const grants = [{ id: "g", tranches: [tranche(1, "2026-05-04"), tranche(2, null), tranche(3, "2026-05-05", 500), tranche(4, "2026-05-06", 200)] }];
    const all = sheetsOf(person({ cases: [{ assistance }], journeys: [{ grants }] } as unknown as Partial<OnPaper>));
    expect(all.map(nameOfSheet)).toEqual(["summary", "consent", "card", "notice", "survey", "delivery-b", "delivery-a", "payment-g-1", "payment-g-4"]);
  });

  it("are none of somebody who was erased", () => {
    expect(sheetsOf(person({ erasedAt: "2026-05-01T00:00:00Z" }))).toEqual([]);
  });
});
