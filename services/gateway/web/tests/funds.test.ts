import { describe, expect, it } from "vitest";
import { leftOf, lengthsOf, monthsOf, wholeOf } from "@/reports/funds";

const month = (name: string, figures: object) => ({ __typename: "FundMonth" as const, id: name, month: `${name}-01`, amountMinor: null, committedMinor: null, paidMinor: null, returnedMinor: null, ...figures });

describe("how a fund stands", () => {
  it("is drawn of what there is, or of what is taken where that is more", () => {
    const standing = { amount: 200, paid: 50, committed: 100, returned: 0 };
    expect(lengthsOf(standing, wholeOf(standing))).toEqual({ paid: 25, committed: 50, left: 25 });
    const over = { amount: 100, paid: 150, committed: 50, returned: 0 };
    expect([leftOf(over), lengthsOf(over, wholeOf(over))]).toEqual([-100, { paid: 75, committed: 25, left: 0 }]);
  });

  it("is not drawn where it is not known", () => {
    const standing = { amount: 200, paid: null, committed: null, returned: null };
    expect([leftOf(standing), lengthsOf(standing, wholeOf(standing))]).toEqual([null, { paid: 0, committed: 0, left: 0 }]);
  });

  it("has every month up to the newest, over a year's end, as it stood before where nothing changed", () => {
    const months = monthsOf([month("2025-11", { amountMinor: 100, committedMinor: 0, paidMinor: 0, returnedMinor: 0 }), month("2026-02", { paidMinor: 30 })]);
    expect(months.map(({ month: of, paid, amount }) => [of, paid, amount])).toEqual([["2025-11-01", 0, 100], ["2025-12-01", 0, 100], ["2026-01-01", 0, 100], ["2026-02-01", 30, 100]]);
    expect(monthsOf([month("2020-01", { amountMinor: 1 }), month("2026-02", {})])).toHaveLength(12);
    expect(monthsOf([])).toEqual([]);
  });
});
