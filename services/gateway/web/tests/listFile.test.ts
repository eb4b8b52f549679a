import { describe, expect, it } from "vitest";
import { nameIn, ownZone } from "@/connection/listFile";
import { ofFile } from "@/todo/address";

describe("a list as a file", () => {
  it("is named as it was sent, in any script", () => {
    expect(nameIn("attachment; filename=\"list.xlsx\"; filename*=UTF-8''%D8%A7%D9%84%D9%85%D8%B7%D9%84%D9%88%D8%A8%202026.xlsx")).toBe("المطلوب 2026.xlsx");
    expect(nameIn("")).toBe("list.xlsx");
  });

  it("is told by the reader's clock where that is a place's", () => {
    expect(ownZone("Africa/Maputo")).toBe("Africa/Maputo");
    expect(ownZone("GMT")).toBe("UTC");
  });

  it("is narrowed and in order as the queue is on the screen", () => {
    const { utcOffsetMinutes: _, ...asked } = ofFile({ lane: "TODAY", need: "DS", sort: "AGE", order: "down" });
    expect(asked).toEqual({ filter: { lane: "TODAY", need: "DS" }, sort: "AGE", descending: true, byHousehold: false });
  });

  it("has only those who were chosen, where some were", () => {
    expect(ofFile({ lane: "TODAY" }, ["a", "b"]).filter).toEqual({ lane: "TODAY", people: ["a", "b"] });
  });
});
