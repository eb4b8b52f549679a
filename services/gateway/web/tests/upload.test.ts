import { describe, expect, it } from "vitest";
import { upload, type Sent } from "@/files/upload";
import { read } from "@/files/read";
import { fitted } from "@/files/shrink";

const FILE_ID = "0f0e6a3c-0000-4000-8000-000000000001";
const PERSON_ID = "0f0e6a3c-0000-4000-8000-000000000002";
const MEBIBYTE = 1 << 20;
/** Every mebibyte another. */
const content = (size: number) => new Blob(Array.from({ length: Math.ceil(size / MEBIBYTE) }, (_, part) => new Uint8Array(Math.min(MEBIBYTE, size - part * MEBIBYTE)).fill(part + 1)));
const refusal = (status: number, code: string, headers = {}) => new Response(JSON.stringify({ code, message: code }), { status, headers });

type Fault = "lost before" | "lost after" | Response;

/** A service that counts what arrives, and fails as told: each fault once, at its turn. */
function service(faults: Record<number, Fault> = {}) {
  const arrived: Uint8Array[] = [];
  const asked: string[] = [];
  const offset = () => arrived.reduce((sum, part) => sum + part.length, 0);
  const ask = async (path: string, { method, headers, body }: RequestInit): Promise<Response> => {
    const fault = faults[asked.length];
    asked.push(`${method} ${path}`);
    if (fault === "lost before") throw new TypeError("network");
    if (fault instanceof Response) return fault;
    const from = (headers as Record<string, string>)["upload-offset"];
    if (method === "PATCH" && Number(from) !== offset()) return refusal(409, "upload_offset_differs", { "upload-offset": String(offset()) });
    if (method === "PATCH") arrived.push(new Uint8Array(await (body as Blob).arrayBuffer()));
    if (fault === "lost after") throw new TypeError("network");
    return new Response(null, { status: method === "POST" ? 201 : 204, headers: { "upload-offset": String(offset()) } });
  };
  return { ask, asked, whole: () => Buffer.concat(arrived) };
}

async function sent(size: number, faults: Record<number, Fault> = {}, leaving = new AbortController().signal) {
  const { ask, asked, whole } = service(faults);
  const waited: number[] = [];
  const shares: number[] = [];
  const wait = async (seconds: number) => void waited.push(seconds);
  const file = { fileId: FILE_ID, of: { personId: PERSON_ID }, content: content(size) };
  const came: Sent = await upload(file, { csrf: "c", progress: (share) => shares.push(share), leaving, ask, wait });
  return { came, asked, waited, shares, isWhole: whole().equals(Buffer.from(await file.content.arrayBuffer())) };
}

describe("sending a file", () => {
  it("says whose it is to be", async () => {
    const { ask, whole } = service();
    const said: (string | null)[] = [];
    const around = { csrf: "c", progress: () => undefined, leaving: new AbortController().signal };
    const asking = (path: string, init: RequestInit) => {
      said.push(new Headers(init.headers).get("upload-metadata"));
      return ask(path, init);
    };
    await upload({ fileId: FILE_ID, of: { recordId: PERSON_ID }, content: content(5) }, { ...around, ask: asking });
    expect(said).toEqual([`fileId ${btoa(FILE_ID)},recordId ${btoa(PERSON_ID)}`, null]);
    expect(whole()).toHaveLength(5);
  });

  it("sends it in parts of what the service takes at once", async () => {
    const { came, asked, shares, isWhole } = await sent(2 * MEBIBYTE + 5);
    expect([came.kind, isWhole, shares.at(0), shares.at(-1)]).toEqual(["sent", true, 0, 1]);
    expect(asked).toEqual(["POST files", ...Array.from({ length: 3 }, () => `PATCH files/${FILE_ID}`)]);
  });

  it.each([
    ["the announcement", 0], ["a part", 2], ["the last part", 3],
  ])("goes on where it was interrupted, whatever was lost of %s", async (_, turn) => {
    for (const fault of ["lost before", "lost after"] as const) {
      const { came, waited, isWhole } = await sent(2 * MEBIBYTE + 5, { [turn]: fault });
      expect([came.kind, isWhole, waited]).toEqual(["sent", true, [1]]);
    }
  });

  it("waits longer each time, and leaves it to the reader after that", async () => {
    const faults = Object.fromEntries(Array.from({ length: 20 }, (_, turn) => [turn, "lost before" as const]));
    const { came, waited } = await sent(10, faults);
    expect([came.kind, waited]).toEqual(["unanswered", [1, 2, 4, 8, 15, 30]]);
  });

  it("tries again what may pass, and takes no for a no", async () => {
    expect((await sent(10, { 1: refusal(503, "try_later"), 2: refusal(429, "too_many_at_once") })).came.kind).toBe("sent");
    const { came, waited } = await sent(10, { 1: refusal(422, "pdf_active") });
    expect([came, waited]).toEqual([{ kind: "refused", code: "pdf_active", message: "pdf_active" }, []]);
    expect((await sent(10, { 0: new Response("", { status: 413 }) })).came).toEqual({ kind: "refused", code: "413", message: "" });
    expect((await sent(10, { 0: refusal(401, "not_signed_in") })).came.kind).toBe("expired");
  });

  it("sends nothing more once somebody has left", async () => {
    expect((await sent(10, {}, AbortSignal.abort())).asked).toEqual([]);
    const leaves = new AbortController();
    const { ask, asked } = service();
    const left = async (path: string, init: RequestInit) => ((await ask(path, init)).ok && leaves.abort(), ask(path, init));
    const file = { fileId: FILE_ID, of: { personId: PERSON_ID }, content: content(3 * MEBIBYTE) };
    expect(await upload(file, { csrf: "c", progress: () => undefined, leaving: leaves.signal, ask: left })).toEqual({ kind: "abandoned" });
    expect(asked.filter((one) => one.startsWith("PATCH"))).toEqual([]);
  });

  it("takes a file that is damaged for no fault that passes", async () => {
    const { came, waited } = await sent(10, { 1: refusal(500, "file_damaged") });
    expect([came.kind, waited]).toEqual(["refused", []]);
  });

  it("hides no fault of its own as a lost answer", async () => {
    const ask = () => Promise.reject(new RangeError("ours"));
    await expect(upload({ fileId: FILE_ID, of: { personId: PERSON_ID }, content: content(1) }, { csrf: "c", progress: () => undefined, leaving: new AbortController().signal, ask })).rejects.toThrow("ours");
  });
});

describe("reading a file", () => {
  const failing = (error: Error) => () => Promise.reject(error);
  const reading = (ask: () => Promise<Response>) => read(FILE_ID, "content", "c", undefined, ask);

  it("has its bytes, or nothing where there is no answer, a no, or nobody waits any more", async () => {
    expect(await (await reading(async () => new Response("bytes")))?.text()).toBe("bytes");
    expect(await reading(async () => new Response("", { status: 404 }))).toBeNull();
    expect(await reading(failing(new TypeError("network")))).toBeNull();
    expect(await reading(failing(new DOMException("left", "AbortError")))).toBeNull();
    await expect(reading(failing(new RangeError("ours")))).rejects.toThrow("ours");
  });
});

describe("a picture", () => {
  it("is made smaller where a side is longer than letters need, never larger", () => {
    expect(fitted(4000, 3000)).toEqual({ width: 2560, height: 1920 });
    expect(fitted(3000, 6000)).toEqual({ width: 1280, height: 2560 });
    expect(fitted(800, 600)).toEqual({ width: 800, height: 600 });
  });
});
