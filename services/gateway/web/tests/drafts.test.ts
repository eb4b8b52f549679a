import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draftOf, dropDraft, forgetDrafts, keepDraft, ownDrafts } from "@/wishes/drafts";
import { draftKey, type Wish } from "@/wishes/wish";

describe("what was typed and not sent", () => {
  const listeners = new Set<unknown>();
  beforeEach(() => {
    vi.stubGlobal("window", {
      addEventListener: (_: string, listener: unknown) => listeners.add(listener),
      removeEventListener: (_: string, listener: unknown) => listeners.delete(listener),
    });
  });
  afterEach(() => {
    forgetDrafts();
    vi.unstubAllGlobals();
  });

  it("is kept until it is sent or given up, and a reload asks while there is any", () => {
    keepDraft("a", { note: "Reached by phone" });
    expect(draftOf("a")).toEqual({ note: "Reached by phone" });
    expect(listeners.size).toBe(1);
    dropDraft("a");
    expect(draftOf("a")).toBeUndefined();
    expect(listeners.size).toBe(0);
  });

  it("is there for whoever comes back, and for nobody else", () => {
    ownDrafts("caseworker");
    keepDraft("a", 1);
    expect(ownDrafts("caseworker")).toBe(false);
    expect(draftOf("a")).toBe(1);
    expect(ownDrafts("committee member")).toBe(true);
    expect(draftOf("a")).toBeUndefined();
  });

  it("belongs to one form about one thing, whatever its version is by now", () => {
    const wish = (command: string, version: number, caseId: string) => ({ command, given: { caseId, version } }) as unknown as Wish;
    expect(draftKey(wish("CloseCase", 1, "a"))).toBe(draftKey(wish("CloseCase", 2, "a")));
    expect(draftKey(wish("CloseCase", 1, "a"))).not.toBe(draftKey(wish("CloseCase", 1, "b")));
  });
});
