import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  draftOf, dropDraft, forgetDrafts, formClosed, formOpened, idsOf, interruptForms, isInterrupted, keepDraft, ownDrafts, resumeForm,
} from "@/session/drafts";
import { draftKey, type Action } from "@/actions/action";

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

  it("opens again once what stood open when the session ended, about the version that was looked at", () => {
    formOpened("AddCaseNote a", { caseId: "a", version: 3 });
    formOpened("CloseCase a", { caseId: "a", version: 3 });
    formClosed("CloseCase a");
    interruptForms();
    formClosed("AddCaseNote a");
    expect(isInterrupted("CloseCase a")).toBe(false);
    expect(resumeForm("AddCaseNote a")).toEqual({ caseId: "a", version: 3 });
    expect(resumeForm("AddCaseNote a")).toBeUndefined();
  });

  it("opens nothing again for somebody else", () => {
    ownDrafts("caseworker");
    formOpened("AddCaseNote a", { caseId: "a" });
    interruptForms();
    ownDrafts("committee member");
    expect(isInterrupted("AddCaseNote a")).toBe(false);
  });

  it("records under the same ids until it is sent or given up, and never under another account's", () => {
    const clientIds = () => ({ consentId: crypto.randomUUID() as string });
    ownDrafts("caseworker");
    const first = idsOf("consent", clientIds);
    expect(idsOf("consent", clientIds)).toEqual(first);
    dropDraft("consent");
    const second = idsOf("consent", clientIds);
    expect(second).not.toEqual(first);
    ownDrafts("supervisor");
    expect(idsOf("consent", clientIds)).not.toEqual(second);
  });

  it("belongs to one form about one thing, whatever its version is by now", () => {
    const action = (command: string, version: number, caseId: string) => ({ command, input: { caseId, version } }) as unknown as Action;
    expect(draftKey(action("CloseCase", 1, "a"))).toBe(draftKey(action("CloseCase", 2, "a")));
    expect(draftKey(action("CloseCase", 1, "a"))).not.toBe(draftKey(action("CloseCase", 1, "b")));
  });
});
