import { describe, expect, it, vi } from "vitest";
import { asks, atRest, browser, inBrowser, NOTE, offered, tab, twiceTyped, type Loading } from "./draftTabs";

describe("what was typed by another account or in another tab", () => {
  inBrowser();

  it("is another account's never, and still there for whoever typed it", async () => {
    const one = browser();
    const page = await tab(one);
    page.keepDraft(NOTE, "typed by the caseworker");
    await atRest(one, 1);
    await page.signInAs("supervisor");
    expect(page.draftOf(NOTE)).toBeUndefined();
    expect(one.rows.size).toBe(1);
    page.keepDraft(NOTE, "typed by the supervisor");
    await atRest(one, 2);
    const back = await tab(one);
    expect(back.draftOf(NOTE)).toBe("typed by the caseworker");
    expect(back.otherOf(NOTE)).toBeNull();
    [page, back].forEach((each) => each.close());
  });

  it("that is read while somebody else sits down, or signs out, is shown to nobody", async () => {
    const one = browser();
    const page = await tab(one);
    page.keepDraft(NOTE, "mine");
    await atRest(one, 1);
    page.close();
    for (const leave of [({ ownDrafts }: Loading) => void ownDrafts("supervisor"), ({ forgetDrafts }: Loading) => forgetDrafts()]) {
      const slow = await tab(one, "caseworker", leave);
      expect(slow.draftOf(NOTE)).toBeUndefined();
      expect(one.rows.size).toBe(1);
      slow.close();
    }
  });

  it("is opened once, however often the session is looked at meanwhile", async () => {
    const one = browser();
    const page = await tab(one);
    page.keepDraft(NOTE, "mine");
    await atRest(one, 1);
    page.close();
    const again = await tab(one, "caseworker", ({ open }) => void open());
    await again.open();
    expect(again.draftOf(NOTE)).toBe("mine");
    expect(again.otherOf(NOTE)).toBeNull();
    expect(one.asked).toHaveLength(2);
    again.close();
  });

  it("ends with the sign-out, in every tab, and leaves other accounts' alone", async () => {
    const one = browser();
    const stranger = await tab(one, "supervisor");
    stranger.keepDraft(NOTE, "theirs");
    await atRest(one, 1);
    stranger.close();
    const first = await tab(one);
    first.keepDraft(NOTE, "mine");
    first.keepDraft("CloseCase case-1", "mine too");
    await atRest(one, 3);
    await first.signOut();
    expect(one.rows.size).toBe(1);
    expect(first.hasDrafts()).toBe(false);
    first.close();
    const back = await tab(one, "supervisor");
    expect(back.draftOf(NOTE)).toBe("theirs");
    back.close();
  });

  it("signs out an account whose drafts this tab never opened", async () => {
    const one = browser();
    const theirs = await tab(one, "supervisor");
    theirs.keepDraft(NOTE, "theirs");
    await atRest(one, 1);
    theirs.close();
    const mine = await tab(one);
    const other = await tab(one, "supervisor");
    await other.signOut();
    await atRest(one, 0);
    [mine, other].forEach((each) => each.close());
  });

  it("ends with the erasure of whom it is about, in every tab", async () => {
    const one = browser();
    const first = await tab(one);
    first.keepDraft(NOTE, { note: "about her" }, ["person-1"]);
    first.keepDraft("register needs person-1", []);
    first.keepDraft("CloseCase case-9", 1, ["person-2"]);
    await atRest(one, 3);
    const second = await tab(one);
    second.keepDraft("MakeRequest person-1", 1);
    await atRest(one, 4);
    second.endErased("person-1");
    await atRest(one, 1);
    expect(first.draftOf(NOTE)).toBeUndefined();
    expect(first.draftOf("CloseCase case-9")).toBe(1);
    [first, second].forEach((each) => each.close());
  });

  it("is offered to another tab with the same form, and neither writes over the other", async () => {
    const one = browser();
    const first = await tab(one);
    first.keepDraft(NOTE, "in the first");
    await atRest(one, 1);
    const second = await tab(one);
    expect(second.draftOf(NOTE)).toBeUndefined();
    expect(second.otherOf(NOTE)).toMatchObject({ elsewhere: true, draft: { value: "in the first" } });
    second.keepDraft(NOTE, "in the second");
    await atRest(one, 2);
    await vi.waitFor(() => expect(first.otherOf(NOTE)?.draft.value).toBe("in the second"));
    expect(first.draftOf(NOTE)).toBe("in the first");
    [first, second].forEach((each) => each.close());
    const later = await tab(one);
    expect([later.draftOf(NOTE), later.otherOf(NOTE)?.draft.value]).toEqual(["in the second", "in the first"]);
    later.close();
  });

  it("changes places with the other one that is taken", async () => {
    const one = browser();
    const page = await twiceTyped(one);
    await page.takeOther(offered(page));
    expect([page.draftOf(NOTE), page.otherOf(NOTE)?.draft.value]).toEqual(["older", "newer"]);
    page.keepDraft(NOTE, "older, and more");
    await vi.waitFor(() => expect(asks()).toBe(false));
    expect(one.rows.size).toBe(2);
    page.close();
  });

  it("of another tab that is open is copied, and dropped by nobody else", async () => {
    const one = browser();
    const first = await tab(one);
    first.keepDraft(NOTE, "in the first");
    await atRest(one, 1);
    const second = await tab(one);
    const other = offered(second);
    await second.passOther(other);
    expect(second.otherOf(NOTE)).toBeNull();
    expect(one.rows.size).toBe(1);
    await second.takeOther(other);
    expect(second.draftOf(NOTE)).toBe("in the first");
    await atRest(one, 2);
    [first, second].forEach((each) => each.close());
  });

  it("is not mixed of two tabs that were closed, though one was the last in one form and the other in the next", async () => {
    const one = browser();
    const first = await tab(one);
    first.keepDraft("family", "first");
    await atRest(one, 1);
    const second = await tab(one);
    second.keepDraft("family", "second");
    await atRest(one, 2);
    second.keepDraft("members", "second");
    await atRest(one, 3);
    first.keepDraft("members", "first");
    await atRest(one, 4);
    [first, second].forEach((each) => each.close());
    for (const _ of ["a reload", "and another"]) {
      const page = await tab(one);
      expect(["family", "members"].map((place) => page.draftOf(place))).toEqual(["first", "first"]);
      page.keepDraft("members", "first");
      await vi.waitFor(() => expect(asks()).toBe(false));
      page.close();
    }
  });

  it("is dropped where somebody says so", async () => {
    const one = browser();
    const page = await twiceTyped(one);
    await page.passOther(offered(page));
    expect([page.draftOf(NOTE), page.otherOf(NOTE), one.rows.size]).toEqual(["newer", null, 1]);
    page.close();
  });
});
