import { describe, expect, it, vi } from "vitest";
import { asks, atRest, browser, HOUR, inBrowser, NOTE, tab, type Browser } from "./draftTabs";

describe("what was typed and not sent", () => {
  inBrowser();

  it("is there after a reload, with its ids and the form that stood open", async () => {
    const one = browser();
    const first = await tab(one);
    const ids = first.idsOf(NOTE, () => ({ noteId: "n-1" }));
    first.keepDraft(NOTE, { note: "Reached by phone" }, ["person-1"]);
    first.formOpened(NOTE, { caseId: "case-1", version: 3 });
    await atRest(one, 1);
    await vi.waitFor(() => expect(asks()).toBe(false));
    first.close();
    const second = await tab(one);
    expect(second.draftOf(NOTE)).toEqual({ note: "Reached by phone" });
    expect(second.idsOf(NOTE, () => ({ noteId: "another" }))).toEqual(ids);
    expect(second.peopleOfDrafts()).toEqual(["person-1"]);
    expect(second.resumeForm(NOTE)).toEqual({ caseId: "case-1", version: 3 });
    second.close();
  });

  it("lets a reload go on once it rests, and asks before", async () => {
    const one = browser();
    const page = await tab(one);
    page.keepDraft(NOTE, { note: "Reached" });
    expect(asks()).toBe(true);
    await vi.waitFor(() => expect(asks()).toBe(false));
    expect(page.said).toEqual([]);
    page.close();
  });

  it("ends where it was sent or given up", async () => {
    const one = browser();
    const page = await tab(one);
    page.keepDraft(NOTE, 1);
    await atRest(one, 1);
    page.dropDraft(NOTE);
    await atRest(one, 0);
    page.close();
  });

  it("ends by its age, whosever it is, and is not made young by being looked at", async () => {
    const one = browser();
    const page = await tab(one);
    page.keepDraft(NOTE, 1);
    await atRest(one, 1);
    page.close();
    const typed = Date.now();
    vi.useFakeTimers({ now: typed + 23 * HOUR, toFake: ["Date"] });
    const again = await tab(one);
    again.formOpened(NOTE, { version: 1 });
    again.formClosed(NOTE);
    await vi.waitFor(() => expect(asks()).toBe(false));
    again.close();
    vi.setSystemTime(typed + 25 * HOUR);
    const later = await tab(one, "supervisor");
    expect(one.rows.size).toBe(0);
    later.close();
  });

  it("is opened with yesterday's key, and with none after that", async () => {
    const one = browser();
    const page = await tab(one);
    page.keepDraft(NOTE, "typed on monday");
    await atRest(one, 1);
    page.close();
    one.state.day = "tuesday";
    const next = await tab(one);
    expect(next.draftOf(NOTE)).toBe("typed on monday");
    next.close();
    one.state.day = "wednesday";
    const late = await tab(one);
    expect(late.draftOf(NOTE)).toBeUndefined();
    late.close();
  });

  it("is sealed with the new day's key where a page stays open, in one row", async () => {
    const one = browser();
    vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
    const page = await tab(one);
    page.keepDraft(NOTE, "on monday");
    await atRest(one, 1);
    const [before] = one.rows.values();
    one.state.day = "tuesday";
    vi.setSystemTime(Date.now() + 2 * HOUR);
    page.keepDraft(NOTE, "after midnight");
    await vi.waitFor(() => expect([...one.rows.values()].map(({ owner }) => owner)).not.toContain(before?.owner));
    expect(one.rows.size).toBe(1);
    page.close();
  });

  it("goes on with the key it has where the gateway gives no new one", async () => {
    const one = browser();
    vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
    const page = await tab(one);
    one.state.isSilent = true;
    vi.setSystemTime(Date.now() + 2 * HOUR);
    page.keepDraft(NOTE, "offline");
    await atRest(one, 1);
    page.keepDraft(NOTE, "offline still");
    await vi.waitFor(() => expect(asks()).toBe(false));
    expect(one.asked).toHaveLength(2);
    expect(page.said).toEqual([]);
    page.close();
  });

  it("holds up nobody who signs out, where the browser's store never answers", async () => {
    const of = browser();
    const page = await tab(of);
    page.keepDraft(NOTE, "typed");
    await atRest(of, 1);
    of.store.remove = () => new Promise(() => undefined);
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const signingOut = page.signOut();
    await vi.advanceTimersByTimeAsync(5_000);
    await signingOut;
    expect(page.hasDrafts()).toBe(false);
  });

  it("that somebody changed where it rests is not opened, and goes", async () => {
    const one = browser();
    const page = await tab(one);
    page.keepDraft(NOTE, 1);
    await atRest(one, 1);
    page.close();
    one.rows.forEach((row, id) => one.rows.set(id, { ...row, at: row.at + 1 }));
    const again = await tab(one);
    expect(again.draftOf(NOTE)).toBeUndefined();
    expect(one.rows.size).toBe(0);
    again.close();
  });

  it.each([
    ["no https", "insecure", () => vi.stubGlobal("isSecureContext", false)],
    ["no key", "unanswered", (one: Browser) => (one.state.isSilent = true)],
    ["a browser that keeps nothing", "refused", (one: Browser) => (one.state.isFull = true)],
  ])("is in memory only with %s, which is said once, and a reload asks", async (_, why, spoil) => {
    const one = browser();
    spoil(one);
    const page = await tab(one);
    expect(page.said).toEqual([]);
    page.keepDraft(NOTE, "typed");
    page.keepDraft(NOTE, "typed more");
    expect(page.said).toEqual([why]);
    expect(asks()).toBe(true);
    expect(page.draftOf(NOTE)).toBe("typed more");
    await page.signOut();
    expect(page.hasDrafts()).toBe(false);
    page.close();
  });

  it("that does not fit any more is said once, asked for at a reload, and rests as soon as there is room", async () => {
    const one = browser();
    const page = await tab(one);
    one.state.isFull = true;
    page.keepDraft(NOTE, "typed");
    await vi.waitFor(() => expect(page.said).toEqual(["refused"]));
    expect(asks()).toBe(true);
    one.state.isFull = false;
    page.keepDraft(NOTE, "typed more");
    await vi.waitFor(() => expect(asks()).toBe(false));
    expect(one.rows.size).toBe(1);
    page.close();
  });

  it("rests where the gateway gives the key when it is asked once more", async () => {
    const one = browser();
    const answers = one.ask;
    one.ask = async (account) => ((one.ask = answers), Promise.reject(new Error(`no answer for ${account}`)));
    const page = await tab(one);
    page.keepDraft(NOTE, "typed");
    await atRest(one, 1);
    expect(page.said).toEqual([]);
    page.close();
  });

  it("rests as soon as a key comes, with what was typed before", async () => {
    const one = browser();
    one.state.isSilent = true;
    const page = await tab(one);
    page.keepDraft(NOTE, "typed");
    one.state.isSilent = false;
    await page.open();
    await atRest(one, 1);
    expect(page.draftOf(NOTE)).toBe("typed");
    page.close();
  });
});
