import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Unreachable } from "@/session/session";
import { saveView } from "@/todo/savedViews";

afterEach(() => vi.unstubAllGlobals());

beforeEach(() => vi.stubGlobal("document", { baseURI: "http://localhost/" }));

const answering = (status: number, body: string | null) => vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })));
const save = () => saveView("csrf", { id: "v", name: "Mine", address: {} });

describe("saving a view", () => {
  it("says that it is one too many only where that is why", async () => {
    answering(204, null);
    await expect(save()).resolves.toBe(true);
    answering(422, JSON.stringify({ code: "too_many_views" }));
    await expect(save()).resolves.toBe(false);
    answering(422, JSON.stringify({ code: "not_a_view" }));
    await expect(save()).rejects.toBeInstanceOf(Unreachable);
    answering(502, "<html>");
    await expect(save()).rejects.toBeInstanceOf(Unreachable);
  });
});
