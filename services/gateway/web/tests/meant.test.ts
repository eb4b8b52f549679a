import { describe, expect, it } from "vitest";
import { choicesFor, meant } from "@/elements/meant";
import { countryOptions } from "@/i18n/countries";

const COUNTRIES = countryOptions((code) => new Intl.DisplayNames(["en"], { type: "region" }).of(code) ?? code);
const MEANT = { Eritrea: "ER", " eri": "ER", guinea: "GN", cote: "CI", quatorial: "GQ", GB: "GB", er: "ER", niger: "NE", nigeria: "NG" };

describe("typed letters", () => {
  it.each(Object.entries(MEANT))("mean the choice itself, or the only one they could be: %s", (typed, value) => {
    expect(meant(COUNTRIES, typed)).toBe(value);
  });

  it.each(["", "  ", "Erithrea", "uine", "n", "guinea b c", "NE", "congo"])("mean nothing where nothing or several could be meant: %j", (typed) => {
    expect(meant(COUNTRIES, typed)).toBeNull();
  });

  it("are never taken for another country that only begins so", () => {
    expect(meant(COUNTRIES, "UK")).toBeNull();
    expect(choicesFor(COUNTRIES, "UK").map(({ value }) => value).slice(0, 2)).toEqual(["GB", "UA"]);
  });

  it("find a country by its letters without accents, and by its code", () => {
    expect(choicesFor(COUNTRIES, "cote")[0]?.value).toBe("CI");
    expect(choicesFor(COUNTRIES, "NE")[0]?.value).toBe("NE");
  });
});
