import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decimalText, minorDigits, money, readAmount } from "@/i18n/amounts";
import { leftAfter, toPay } from "@/reintegration/remainder";
import currencies from "@/i18n/currencies.json";
import { formats } from "@/i18n/formats";

const LANGUAGES = ["en", "fr", "ar", "pt"];

describe("an amount that is typed", () => {
  it("is read into minor units without floating point", () => {
    expect(readAmount("1500.01", "EUR", "en")).toEqual({ minor: 150001 });
    expect(readAmount("1500,1", "EUR", "fr")).toEqual({ minor: 150010 });
    expect(readAmount("1500", "JPY", "en")).toEqual({ minor: 1500 });
    expect(readAmount("50000", "AFN", "en")).toEqual({ minor: 5_000_000 });
    expect(readAmount("25,000,000.00", "IDR", "en")).toEqual({ minor: 2_500_000_000 });
  });

  it("has the thousands of each language and the digits of every script", () => {
    expect(readAmount("1,500.01", "EUR", "en")).toEqual({ minor: 150001 });
    expect(readAmount("1.500,01", "EUR", "pt")).toEqual({ minor: 150001 });
    expect(readAmount("1\u202f500,01", "EUR", "fr")).toEqual({ minor: 150001 });
    expect(readAmount("١٬٥٠٠٫٠١", "EUR", "ar")).toEqual({ minor: 150001 });
    expect(readAmount("1’500.01", "CHF", "fr")).toEqual({ minor: 150001 });
    expect(readAmount("1.500.000", "XOF", "fr")).toEqual({ minor: 1_500_000 });
  });

  it("is a thousand five hundred or refused, never 1.5, where a comma stands before three digits", () => {
    for (const currency of ["EUR", "KWD", "JPY", "CLF"])
      for (const language of LANGUAGES) {
        const read = readAmount("1,500", currency, language);
        expect(read, `${currency} ${language}`).toEqual(language === "en" ? { minor: 1500 * 10 ** minorDigits(currency) } : "ambiguous");
      }
    expect(readAmount("1.500", "EUR", "en")).toBe("ambiguous");
    expect(readAmount("1.500", "EUR", "pt")).toEqual({ minor: 150_000 });
    expect(readAmount("1.250", "KWD", "en")).toEqual({ minor: 1250 });
    expect(readAmount("0,525", "TND", "fr")).toEqual({ minor: 525 });
  });

  it("is refused when it is not an amount of the currency", () => {
    for (const typed of ["", "-1", "1.0012", "1e3", "abc", "1,50,000", "1.5.5", "12?", "1500.011", "9".repeat(17)]) expect(readAmount(typed, "EUR", "en"), typed).toBeNull();
    expect(readAmount("1.5", "JPY", "en")).toBeNull();
  });

  it("is what was shown, in every currency", () => {
    for (const currency of Object.keys(currencies.minor_units))
      for (const minor of [0, 1, 99, 1000, 123_456_789, 2_500_000_000, Number.MAX_SAFE_INTEGER])
        expect(readAmount(decimalText(minor, currency).replace(/^(\d+)\.(\d{3})$/, "0$1.$2"), currency, "en"), `${minor} ${currency}`).toEqual({ minor });
  });
});

describe("an amount that is shown", () => {
  it("has the decimal places of ISO 4217, whatever the browser likes", () => {
    expect(money("en", { amountMinor: 5_000_000, currency: "AFN" })).toMatch(/50,000\.00$/);
    expect(money("en", { amountMinor: 150_000, currency: "IQD" })).toMatch(/150\.000$/);
    expect(money("en", { amountMinor: 2_500_000_000, currency: "IDR" })).toMatch(/25,000,000\.00$/);
    expect(money("en", { amountMinor: 1500, currency: "JPY" })).toMatch(/1,500$/);
    expect(money("en", { amountMinor: Number.MAX_SAFE_INTEGER, currency: "EUR" })).toBe("€90,071,992,547,409.91");
    for (const currency of ["IRR", "LBP", "SYP", "YER", "SOS", "PKR", "COP", "MMK"])
      expect(money("en", { amountMinor: 123_45, currency }), currency).toMatch(/123\.45$/);
  });

  it("is written in the reader's language, in Arabic with Latin digits", () => {
    expect(formats("en").money({ amountMinor: 150001, currency: "EUR" })).toBe("€1,500.01");
    expect(formats("ar").money({ amountMinor: 150001, currency: "EUR" })).toMatch(/1,500\.01/);
  });

  it("knows the currencies of the contracts", () => {
    const contracts = readFileSync(new URL("../../../../shared/contracts/currencies.json", import.meta.url), "utf8");
    expect(currencies).toEqual(JSON.parse(contracts));
  });
});

describe("a tranche that is about to be paid", () => {
  const tranche = (number: number, status: string, amountMinor: number) => ({ number, status, amount: { amountMinor, currency: "EUR" } });
  const tranches = [tranche(1, "PAID", 50_000), tranche(2, "RELEASABLE", 30_000), tranche(3, "WAITING", 20_000)];
  const grant = { amount: { amountMinor: 100_000, currency: "EUR" }, tranches } as unknown as Parameters<typeof leftAfter>[0];

  it("leaves of the grant what is neither paid nor paid with it", () => {
    expect([leftAfter(grant, { number: 2 }), leftAfter(grant, { number: 3 })]).toEqual([20_000, 30_000]);
  });

  it("is paid as much as came back, and what is not paid again is not left", () => {
    const unpaid = { amountMinor: 5_000, currency: "EUR" };
    const back = { tranches: [{ ...tranche(1, "RELEASABLE", 50_000), unpaid }, tranche(2, "RETURNED", 30_000), tranche(3, "WAITING", 20_000)] } as unknown as Parameters<typeof leftAfter>[0];
    expect(back.tranches.map((one) => toPay(one).amountMinor)).toEqual([5_000, 30_000, 20_000]);
    expect([leftAfter(back, { number: 1 }), leftAfter(back, { number: 3 })]).toEqual([20_000, 5_000]);
  });
});
