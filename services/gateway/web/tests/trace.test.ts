import { afterEach, describe, expect, it, vi } from "vitest";
import { gql } from "urql";
import { createPageClient, requestHeaders } from "@/connection/client";
import { newTraceparent } from "@/connection/trace";
import { sendWorkbook } from "@/imports/send";

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-01$/;

function listening(answer: object): Headers[] {
  const heard: Headers[] = [];
  vi.stubGlobal("document", { baseURI: "http://page.example/" });
  vi.stubGlobal("fetch", (_: unknown, init: RequestInit) => {
    heard.push(new Headers(init.headers));
    return Promise.resolve(new Response(JSON.stringify(answer), { headers: { "content-type": "application/json" } }));
  });
  return heard;
}

afterEach(() => vi.unstubAllGlobals());

describe("a trace", () => {
  it("is written as the W3C says", () => {
    expect(newTraceparent()).toMatch(TRACEPARENT);
  });

  it("is another one for every request", () => {
    const told = Array.from({ length: 200 }, () => newTraceparent().split("-"));
    expect(new Set(told.map(([, trace]) => trace)).size).toBe(200);
    expect(new Set(told.map(([, , span]) => span)).size).toBe(200);
    expect(requestHeaders("x").traceparent).not.toBe(requestHeaders("x").traceparent);
  });

  it("begins with a question of the page, and each time anew", async () => {
    const heard = listening({ data: { viewer: null } });
    const client = createPageClient("value", () => undefined, () => undefined);
    const question = gql("query { viewer { id } }");
    for (let time = 0; time < 2; time += 1) await client.query(question, {}, { requestPolicy: "network-only" }).toPromise();
    expect(heard).toHaveLength(2);
    for (const headers of heard) expect(headers.get("traceparent")).toMatch(TRACEPARENT);
    expect(heard[0]?.get("traceparent")).not.toBe(heard[1]?.get("traceparent"));
  });

  it("begins with a workbook that is sent", async () => {
    const heard = listening({ importId: "1" });
    await sendWorkbook(new File(["x"], "people.xlsx"), "crisis", "value", "key");
    expect(heard[0]?.get("traceparent")).toMatch(TRACEPARENT);
  });
});
