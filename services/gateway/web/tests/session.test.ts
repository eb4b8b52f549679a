import { afterEach, expect, test, vi } from "vitest";
import { currentSession, Unreachable } from "@/session/session";

afterEach(() => vi.unstubAllGlobals());

function answers(status: number, content: unknown) {
  vi.stubGlobal("document", { baseURI: "https://homeward.example/" });
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(content), { status })));
}

test("nobody is signed in where the answer says so, and not where there is none", async () => {
  answers(200, null);
  expect(await currentSession()).toBeNull();
  answers(503, {});
  await expect(currentSession()).rejects.toBeInstanceOf(Unreachable);
});

test("who is signed in comes with the value against forgery", async () => {
  const session = { account: { id: "1", name: "Ada", role: "CASEWORKER", agency: null }, csrf: "x" };
  answers(200, session);
  expect(await currentSession()).toEqual(session);
});
