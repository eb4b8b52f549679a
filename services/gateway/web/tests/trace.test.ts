import { afterEach, describe, expect, it, vi } from "vitest";
import { gql } from "urql";
import { createPageClient, requestHeaders } from "@/connection/client";
import { newTraceparent } from "@/connection/trace";
import { sendWorkbook } from "@/imports/send";

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-01$/;

function listening(answer: object): Headers[] {
  const requests: Headers[] = [];
  vi.stubGlobal("document", { baseURI: "http://page.example/" });
  vi.stubGlobal("fetch", (_: unknown, init: RequestInit) => {
    requests.push(new Headers(init.headers));
    return Promise.resolve(new Response(JSON.stringify(answer), { headers: { "content-type": "application/json" } }));
  });
  return requests;
}

afterEach(() => vi.unstubAllGlobals());

describe("a trace", () => {
  it("is written as the W3C says", () => {
    expect(newTraceparent()).toMatch(TRACEPARENT);
  });

  it("is another one for every request", () => {
    const parents = Array.from({ length: 200 }, () => newTraceparent().split("-"));
    expect(new Set(parents.map(([, trace]) => trace)).size).toBe(200);
    expect(new Set(parents.map(([, , span]) => span)).size).toBe(200);
    expect(requestHeaders("x").traceparent).not.toBe(requestHeaders("x").traceparent);
  });

  it("begins with a question of the page, and each time anew", async () => {
    const requests = listening({ data: { viewer: null } });
    const client = createPageClient("value", () => undefined, () => undefined);
    const question = gql("query { viewer { id } }");
    for (let time = 0; time < 2; time += 1) await client.query(question, {}, { requestPolicy: "network-only" }).toPromise();
    expect(requests).toHaveLength(2);
    for (const headers of requests) expect(headers.get("traceparent")).toMatch(TRACEPARENT);
    expect(requests[0]?.get("traceparent")).not.toBe(requests[1]?.get("traceparent"));
  });

  it("begins with a workbook that is sent", async () => {
    const requests = listening({ importId: "1" });
    await sendWorkbook(new File(["x"], "people.xlsx"), "crisis", "value", "key");
    expect(requests[0]?.get("traceparent")).toMatch(TRACEPARENT);
  });
});
