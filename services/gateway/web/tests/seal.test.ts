import { beforeAll, describe, expect, it } from "vitest";
import { sealOf, type Row, type Seal } from "@/session/seal";

const keyOf = (letter: string): string => btoa(letter.repeat(32));
const WORDS = "Amina was reached by phone, she is afraid of her brother-in-law";
const CONTENT = { place: "AddCaseNote case-1", draft: { value: { note: WORDS, kind: "CALL" }, at: 1 } };

const textOf = (row: Row): string => JSON.stringify({ ...row, iv: [...row.iv] }) + new TextDecoder("latin1").decode(row.sealed);

describe("what rests of a form", () => {
  let seal: Seal;
  let row: Row;
  beforeAll(async () => {
    seal = await sealOf("account-1", keyOf("a"));
    row = await seal.seal("row-1", 1_700_000_000_000, CONTENT);
  });

  it("is opened by the same account's key", async () => {
    const again = await sealOf("account-1", keyOf("a"));
    expect(again.owner).toBe(seal.owner);
    expect(await again.open(row)).toEqual(CONTENT);
  });

  it("shows no typed word, no command, no field and no account", () => {
    for (const word of [...WORDS.split(/\W+/).filter((one) => one.length > 3), "AddCaseNote", "note", "case-1", "CALL", "account-1"])
      expect(textOf(row), word).not.toContain(word);
    // The control: where nothing is sealed, the same look finds them.
    expect(textOf({ ...row, sealed: new TextEncoder().encode(JSON.stringify(CONTENT)).buffer })).toContain("afraid");
  });

  it("tells its length in steps only", async () => {
    const other = await seal.seal("row-1", 1, { ...CONTENT, place: "" });
    expect(other.sealed.byteLength).toBe(row.sealed.byteLength);
    expect(row.sealed.byteLength % 512).toBe(16);
  });

  it("looks different each time, also for the same words", async () => {
    const again = await seal.seal("row-1", 1_700_000_000_000, CONTENT);
    expect([...again.iv]).not.toEqual([...row.iv]);
    expect(textOf(again)).not.toBe(textOf(row));
  });

  it.each([
    ["another row's place", (one: Row) => ({ ...one, id: "row-2" })],
    ["another time", (one: Row) => ({ ...one, at: one.at + 1 })],
    ["one other bit", (one: Row) => ({ ...one, sealed: flipped(one.sealed) })],
    ["another beginning", (one: Row) => ({ ...one, iv: new Uint8Array(12) })],
  ])("is not opened with %s", async (_, changed) => {
    expect(await seal.open(changed(row))).toBeNull();
  });

  it("is opened by no other key, and by no other account's name", async () => {
    expect(await (await sealOf("account-1", keyOf("b"))).open(row)).toBeNull();
    expect(await (await sealOf("account-2", keyOf("a"))).open(row)).toBeNull();
    expect((await sealOf("account-1", keyOf("b"))).owner).not.toBe(seal.owner);
  });
});

function flipped(bytes: ArrayBuffer): ArrayBuffer {
  const changed = new Uint8Array(bytes.slice(0));
  changed[3] = (changed[3] ?? 0) ^ 1;
  return changed.buffer;
}
