import { describe, expect, it } from "vitest";
import { formats, HOUR, MINUTE } from "@/i18n/formats";
import { languages } from "@/i18n/languages";
import { languageOptions } from "@/i18n/languageOptions";
import { titleOf } from "@/shell/useScreenTitle";

describe("a time that is just now", () => {
  it.each([
    ["en", "now"],
    ["fr", "maintenant"],
    ["ar", "الآن"],
    ["pt", "agora"],
  ])("is no count of minutes in %s", (language, now) => {
    for (const left of [0, -0.4 * MINUTE, 0.4 * MINUTE]) expect(formats(language).relative(left)).toBe(now);
  });

  it.each(languages.map(({ tag }) => tag))("and every other counts at least one in %s", (language) => {
    for (const left of [-0.6 * MINUTE, 0.6 * MINUTE, MINUTE, -HOUR]) expect(formats(language).relative(left)).not.toMatch(/\b0\b/);
  });
});

describe("Portuguese", () => {
  it("is written as in Portugal", () => {
    const { money, country, moment } = formats("pt");
    expect(money({ amountMinor: 1_234_550, currency: "EUR" }).replace(/\s/g, " ")).toBe("12 345,50 €");
    expect(country("VN")).toBe("Vietname");
    expect(moment(`${new Date().getFullYear()}-03-01T12:00:00`)).not.toContain(" de ");
    expect(languageOptions("pt").find(({ value }) => value === "cs")?.label).toBe(new Intl.DisplayNames("pt-PT", { type: "language" }).of("cs"));
  });
});

describe("what is no date", () => {
  it.each(["infinity", "-infinity", "", "2026-13-45", "soon"])("%j is shown as it came, in every language and form", (at) => {
    for (const { tag } of languages) {
      const { moment, stamp, day, dayIn, momentIn, momentAt, offset, relative, duration } = formats(tag);
      const shown = [moment(at), stamp(at), day(at), dayIn(at, "LY"), momentIn(at, "LY"), momentAt(at, "Africa/Tripoli"), offset(at, "Africa/Tripoli")];
      expect(shown).toEqual(shown.map(() => at));
      expect([relative(Number.NaN), duration(Number.NaN)]).toEqual(["?", "?"]);
    }
  });
});

describe("facts one after another", () => {
  it("have the comma of their language", () => {
    expect(formats("ar").commas(["أنثى", "بالغ"])).toBe("أنثى، بالغ");
    expect(formats("fr").commas(["femme", "adulte"])).toBe("femme, adulte");
  });

  it("leave out what is empty, and its comma", () => {
    expect(formats("en").commas(["", null, "adult", undefined, false])).toBe("adult");
  });
});

describe("the title of a screen", () => {
  it.each([
    ["/people", "sections.PEOPLE"],
    ["/people/0b6f", "titles.person"],
    ["/evacuation/77", "titles.operation"],
    ["/records", "sections.AUDIT"],
    ["/", "navigation"],
  ])("of %s says its kind and nobody's id", (address, key) => expect(titleOf(address)).toBe(key));
});
