/**
 * What was typed and not sent, in memory only: it survives an ended session, back, and another language; a reload asks first.
 * It belongs to the account that typed it.
 */
const drafts = new Map<string, unknown>();
let owner: string | null = null;

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

function watch(): void {
  window.removeEventListener("beforeunload", ask);
  if (drafts.size > 0) window.addEventListener("beforeunload", ask);
}

export function keepDraft(key: string, value: unknown): void {
  drafts.set(key, value);
  watch();
}

export const draftOf = <Value>(key: string): Value | undefined => drafts.get(key) as Value | undefined;

const made = new Map<string, unknown>();

/** The ids of what a form records, the same until it is sent or given up: what was perhaps recorded before the session
 * ended is not recorded under another id. */
export function idsOf<Ids>(key: string, clientIds: () => Ids): Ids {
  if (!made.has(key)) made.set(key, clientIds());
  return made.get(key) as Ids;
}

export function dropDraft(...keys: string[]): void {
  for (const key of keys) {
    drafts.delete(key);
    made.delete(key);
  }
  watch();
}

export function forgetDrafts(): void {
  drafts.clear();
  made.clear();
  standing.clear();
  interrupted.clear();
  watch();
}

/** What a form that stands open looked at: ids, and the version that was current when it opened. */
type Input = Record<string, unknown>;

const standing = new Map<string, Input>();
const interrupted = new Map<string, Input>();

export const formOpened = (key: string, input: Input): void => void standing.set(key, input);

export const formClosed = (key: string): void => void standing.delete(key);

/** The session ends: what stands open now is opened again for whoever comes back. */
export const interruptForms = (): void => standing.forEach((input, key) => interrupted.set(key, input));

export const isInterrupted = (key: string): boolean => interrupted.has(key);

/** Once: a form that was opened again and closed stays closed. */
export function resumeForm(key: string): Input | undefined {
  const input = interrupted.get(key);
  interrupted.delete(key);
  return input;
}

/** Somebody sits down: whether it is somebody else than before, whose drafts are gone then. */
export function ownDrafts(account: string): boolean {
  const changed = owner !== null && owner !== account;
  owner = account;
  if (changed) forgetDrafts();
  return changed;
}
