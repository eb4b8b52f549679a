import { describe, expect, it } from "vitest";
import { answered, type Answer } from "@/connection/useLiveQuery";
import { readAgain, type Read } from "@/connection/usePages";

const person = (name: string, phase: string) => ({ person: { name, cases: [{ phase }] } });

describe("an answer", () => {
  const first = answered(undefined, "{}", person("Amal", "ASSISTANCE"), false);

  it("that says nothing new is the same object, so that nothing is drawn again", () => {
    expect(answered(first, "{}", person("Amal", "ASSISTANCE"), false)).toBe(first);
  });

  it("keeps what is equal in it", () => {
    const next = answered(first, "{}", person("Amal R", "ASSISTANCE"), false);
    expect(next.data?.person.name).toBe("Amal R");
    expect(next.data?.person.cases).toBe(first.data?.person.cases);
  });

  it("stays when the same question fails later, and is not taken for another's", () => {
    expect(answered(first, "{}", null, true)).toBe(first);
    expect(answered(first, '{"id":"2"}', null, true)).toEqual({ of: '{"id":"2"}', data: undefined, failed: true });
  });

  it("comes after a failure", () => {
    const failed: Answer<ReturnType<typeof person>> = answered<ReturnType<typeof person>>(undefined, "{}", undefined, true);
    expect(answered(failed, "{}", person("Amal", "CLOSED"), false)).toMatchObject({ failed: false, data: person("Amal", "CLOSED") });
  });
});

describe("pages of a list", () => {
  const page = (...ids: string[]) => ({ edges: ids.map((id) => ({ node: { id } })), pageInfo: { hasNextPage: false } });
  const nothing: Read<{ id: string }> = { of: "", pages: [], failed: false };
  const first = readAgain(nothing, "{}", [page("1", "2")]);

  it("keep the rows that are as they were", () => {
    const next = readAgain(first, "{}", [page("1", "2"), page("3")]);
    expect(next.pages.map(({ edges }) => edges.map(({ node }) => node.id))).toEqual([["1", "2"], ["3"]]);
    expect(next.pages[0]).toBe(first.pages[0]);
  });

  it("stay when they cannot be read again, and are no other list's", () => {
    expect(readAgain(first, "{}", null)).toEqual({ ...first, failed: true });
    expect(readAgain(first, '{"lane":"TODAY"}', null)).toEqual({ of: '{"lane":"TODAY"}', pages: [], failed: true });
  });
});
