import { describe, expect, it } from "vitest";
import { formats } from "@/i18n/formats";
import { instantIn, zonesOf } from "@/i18n/zones";
import { problemsOf, collected, type Field } from "@/wishes/fields";

describe("moments of a place", () => {
  it("are typed by its clocks", () => {
    expect(instantIn("2026-03-02T01:00", "Asia/Manila")).toBe("2026-03-01T17:00:00.000Z");
    expect(instantIn("2026-07-01T12:00", "Europe/Lisbon")).toBe("2026-07-01T11:00:00.000Z");
    expect(instantIn("2026-03-02T01:00", "Asia/Kathmandu")).toBe("2026-03-01T19:15:00.000Z");
  });

  it("are refused where the clocks leave them out, and the first of two where they come twice", () => {
    expect(instantIn("2026-03-29T01:30", "Europe/Lisbon")).toBeNull();
    expect(instantIn("2026-10-25T01:30", "Europe/Lisbon")).toBe("2026-10-25T00:30:00.000Z");
    expect(instantIn("tomorrow", "Europe/Lisbon")).toBeNull();
  });

  it("follow the country where it has one clock, and are the reader's own where it has several", () => {
    const fields: Field[] = [{ kind: "moment", name: "departsAt", country: "originCountry" }];
    const typed = "2026-03-02T01:00";
    expect(collected(fields, { originCountry: "PH", departsAt: typed }).departsAt).toBe("2026-03-01T17:00:00.000Z");
    expect(zonesOf("ID").length).toBeGreaterThan(1);
    expect(problemsOf(fields, { originCountry: "FR", departsAt: "2026-03-29T02:30" })).toEqual({ departsAt: { key: "noSuchTime" } });
  });

  it("are shown by its clocks with the reader's own beside them", () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const shown = formats("en").momentIn("2026-03-01T17:00:00Z", "PH");
    expect(shown).toMatch(/01:00/);
    if (own === "UTC") expect(shown).toMatch(/17:00/);
    expect(formats("en").momentIn("2026-03-01T17:00:00Z", "ID")).not.toMatch(/\(/);
  });
});
