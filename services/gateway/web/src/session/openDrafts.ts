import { DraftKeys } from "./draftKeys";
import { browserStore, type DraftStore } from "./draftStore";
import { draftKeys, endDraftsAbout, forgetDrafts, isOwnedBy, keptInMemoryOnly, restIn } from "./drafts";
import { browserLocks, type Locks } from "./locks";
import { SealedDrafts } from "./sealedDrafts";
import { draftsKeys, type DraftsKeys, type Session } from "./session";
import { onTabs, tellTabs } from "./tabs";

interface Parts {
  ask: (csrf: string) => Promise<DraftsKeys>;
  store: DraftStore;
  locks: Locks;
}

interface Open {
  session: Session;
  rest: SealedDrafts;
}

/** A store that never answers, as some browsers' first one, holds up nobody longer. */
const WITHIN = 5_000;

let open: Open | null = null;

const inBrowser: Parts = { ask: draftsKeys, store: browserStore, locks: browserLocks() };

const within = <Value>(work: Promise<Value>): Promise<Value> =>
  Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error("timeout")), WITHIN))]);

const isOpenFor = ({ account }: Session): boolean => open !== null && open.rest.isOpen && open.session.account.id === account.id;

async function sealedFor(session: Session, { ask, store, locks }: Parts): Promise<SealedDrafts> {
  const keys = new DraftKeys(session.account.id, () => ask(isOpenFor(session) && open ? open.session.csrf : session.csrf));
  // Once more: a key that did not come costs somebody what they type until the next reload.
  await keys.renew().catch(() => keys.renew());
  return new SealedDrafts(keys, store, locks);
}

let opening: Promise<void> = Promise.resolve();

/** Has what the account typed and did not send; where it cannot rest in this browser, says why. One at a time: a session
 * that is looked at again meanwhile is the same tab's. */
export const openDrafts = (session: Session, parts: Parts = inBrowser): Promise<void> => (opening = opening.then(() => openOne(session, parts)));

async function openOne(session: Session, parts: Parts): Promise<void> {
  if (open && isOpenFor(session)) return void (open.session = session);
  if (!globalThis.isSecureContext) return keptInMemoryOnly("insecure");
  const rest = await sealedFor(session, parts).catch(() => null);
  if (!rest) return keptInMemoryOnly("unanswered");
  try {
    await within(rest.load());
  } catch {
    rest.close();
    return keptInMemoryOnly("refused");
  }
  if (!isOwnedBy(session.account.id)) return rest.close();
  open = { session, rest };
  restIn(rest, draftKeys().filter((key) => !rest.has(key)));
}

/** How to end what the account typed in this browser. Asked for while its session still stands: only the key's holder can
 * tell which rows are whose. Where they cannot be had, they end by their age. */
export async function endingOf(session: Session, parts: Parts = inBrowser): Promise<() => Promise<void>> {
  const rest = open && isOpenFor(session) ? open.rest : await within(sealedFor(session, parts)).catch(() => null);
  return async () => {
    forgetDrafts();
    if (rest) await within(rest.end()).catch(() => undefined);
  };
}

/** What other tabs tell of drafts; returns how to stop listening. */
export const followTabs = (): (() => void) =>
  onTabs((message) => {
    if (message.kind === "drafts") open?.rest.lookAgain();
    if (message.kind === "erased") endDraftsAbout(message.personId);
    if (message.kind === "signedOut" && open?.session.account.id === message.account) void open.rest.end().catch(() => undefined);
  });

/** Somebody is known to be erased: what was typed about them ends in every tab. */
export function endErased(personId: string): void {
  endDraftsAbout(personId);
  tellTabs({ kind: "erased", personId });
}
