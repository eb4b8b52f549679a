/**
 * What was typed and not sent, in memory only: it survives an ended session, back, and another language; a reload asks first.
 * It belongs to the account that typed it.
 */
const kept = new Map<string, unknown>();
let owner: string | null = null;

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

function watch(): void {
  window.removeEventListener("beforeunload", ask);
  if (kept.size > 0) window.addEventListener("beforeunload", ask);
}

export function keepDraft(key: string, value: unknown): void {
  kept.set(key, value);
  watch();
}

export const draftOf = <Value>(key: string): Value | undefined => kept.get(key) as Value | undefined;

const made = new Map<string, unknown>();

/** The ids of what a form records, the same until it is sent or given up: what was perhaps recorded before the session
 * ended is not recorded under another id. */
export function idsOf<Ids>(key: string, fresh: () => Ids): Ids {
  if (!made.has(key)) made.set(key, fresh());
  return made.get(key) as Ids;
}

export function dropDraft(...keys: string[]): void {
  for (const key of keys) {
    kept.delete(key);
    made.delete(key);
  }
  watch();
}

export function forgetDrafts(): void {
  kept.clear();
  made.clear();
  standing.clear();
  interrupted.clear();
  watch();
}

/** What a form that stands open looked at: ids, and the version that was current when it opened. */
type Given = Record<string, unknown>;

const standing = new Map<string, Given>();
const interrupted = new Map<string, Given>();

export const formOpened = (key: string, given: Given): void => void standing.set(key, given);

export const formClosed = (key: string): void => void standing.delete(key);

/** The session ends: what stands open now is opened again for whoever comes back. */
export const interruptForms = (): void => standing.forEach((given, key) => interrupted.set(key, given));

export const isInterrupted = (key: string): boolean => interrupted.has(key);

/** Once: a form that was opened again and closed stays closed. */
export function resumeForm(key: string): Given | undefined {
  const given = interrupted.get(key);
  interrupted.delete(key);
  return given;
}

/** Somebody sits down: whether it is somebody else than before, whose drafts are gone then. */
export function ownDrafts(account: string): boolean {
  const changed = owner !== null && owner !== account;
  owner = account;
  if (changed) forgetDrafts();
  return changed;
}
