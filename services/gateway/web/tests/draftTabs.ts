import { afterEach, beforeEach, expect, vi } from "vitest";
import type { DraftStore } from "@/session/draftStore";
import type { Locks } from "@/session/locks";
import type { Row } from "@/session/seal";
import type { DraftsKeys } from "@/session/session";

export const HOUR = 3_600_000;
export const NOTE = "AddCaseNote case-1";

type Drafts = typeof import("@/session/drafts");
type Opening = typeof import("@/session/openDrafts");
type Others = typeof import("@/session/otherDrafts");

/** One browser: what rests in it, and which tab holds which draft. */
export function browser() {
  const rows = new Map<string, Row>();
  const holders = new Map<string, object>();
  const asked: string[] = [];
  const state = { isFull: false, isSilent: false, day: "monday" };
  const refuse = () => {
    if (state.isFull) throw new DOMException("full", "QuotaExceededError");
  };
  const store: DraftStore = {
    all: async () => (refuse(), [...rows.values()]),
    put: async (row) => (refuse(), void rows.set(row.id, row)),
    remove: async (ids) => (refuse(), ids.forEach((id) => rows.delete(id))),
  };
  const ask = async (account: string): Promise<DraftsKeys> => {
    asked.push(account);
    if (state.isSilent) throw new Error("no answer");
    const days = ["sunday", "monday", "tuesday", "wednesday"];
    const today = days.indexOf(state.day);
    return { keys: [today, today - 1].map((day) => btoa(`${account} ${days[day]}`.padEnd(32, "."))), secondsLeft: 3_600 };
  };
  const locksOf = (tab: object): Locks => ({
    hold: async (id) => (holders.get(id) ?? tab) === tab && !!holders.set(id, tab),
    isHeld: async (id) => holders.has(id),
    release: (id) => void (holders.get(id) === tab && holders.delete(id)),
  });
  const close = (tab: object) => holders.forEach((holder, id) => holder === tab && holders.delete(id));
  return { rows, asked, state, store, ask, locksOf, close };
}

export type Browser = ReturnType<typeof browser>;
export type Loading = Drafts & { open: () => Promise<void> };
export type Tab = Awaited<ReturnType<typeof tab>>;

const leaving = new Set<(event: Event) => void>();

/** Whether the tab that was loaded last asks before it is left. */
export function asks(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  leaving.forEach((listener) => listener(event));
  return event.defaultPrevented;
}

/** A tab that is loaded: modules of its own. */
export async function tab(of: Browser, account = "caseworker", meanwhile: (page: Loading) => void = () => undefined) {
  vi.resetModules();
  leaving.clear();
  const drafts: Drafts = await import("@/session/drafts");
  const opening: Opening = await import("@/session/openDrafts");
  const others: Others = await import("@/session/otherDrafts");
  const said: string[] = [];
  drafts.onUnsealed((why) => said.push(why));
  const own = {};
  const session = { account: { id: account, name: "N", role: "R", agency: null }, csrf: `csrf of ${account}` };
  const parts = { ask: () => of.ask(account), store: of.store, locks: of.locksOf(own) };
  const stop = opening.followTabs();
  drafts.ownDrafts(account);
  const opened = opening.openDrafts(session, parts);
  meanwhile({ ...drafts, open: () => opening.openDrafts(session, parts) });
  await opened;
  return {
    ...drafts, ...others, said,
    endErased: opening.endErased,
    signOut: async () => (await opening.endingOf(session, parts))(),
    signInAs: async (other: string) => {
      drafts.ownDrafts(other);
      await opening.openDrafts({ ...session, account: { ...session.account, id: other } }, { ...parts, ask: () => of.ask(other) });
    },
    open: () => opening.openDrafts(session, parts),
    close: () => (stop(), of.close(own)),
  };
}


export function offered(page: Tab) {
  const other = page.otherOf(NOTE);
  if (!other) throw new Error("none is offered");
  return other;
}

/** Loaded after two tabs were closed that had the same form. */
export async function twiceTyped(of: Browser): Promise<Tab> {
  const older = await tab(of);
  older.keepDraft(NOTE, "older");
  await atRest(of, 1);
  const newer = await tab(of);
  newer.keepDraft(NOTE, "newer");
  await atRest(of, 2);
  [older, newer].forEach((each) => each.close());
  return tab(of);
}

export const atRest = (of: Browser, count: number) => vi.waitFor(() => expect(of.rows.size).toBe(count));

/** What a page stands in; to be called in each suite. */
export function inBrowser(): void {
  beforeEach(() => {
    vi.stubGlobal("isSecureContext", true);
    vi.stubGlobal("window", {
      addEventListener: (_: string, listener: (event: Event) => void) => leaving.add(listener),
      removeEventListener: (_: string, listener: (event: Event) => void) => leaving.delete(listener),
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
