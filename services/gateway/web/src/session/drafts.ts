/**
 * What was typed and not sent, as JSON. It belongs to the account that typed it, and survives back, another language and an
 * ended session; sealed in the browser (`sealedDrafts.ts`) a reload too. Where it may not rest there, a reload asks first.
 */
const values = new Map<string, unknown>();
const times = new Map<string, number>();
const people = new Map<string, readonly string[]>();
const made = new Map<string, unknown>();

/** What a form that stands open looked at: ids, and the version that was current when it opened. */
type Input = Record<string, unknown>;

const standing = new Map<string, Input>();
const interrupted = new Map<string, Input>();

let owner: string | null = null;

/** All that is known of one form: what was typed, the ids of what it records, what it looks at while it stands open, and
 * whom it is about. */
export interface Draft {
  value: unknown;
  /** When it was typed, in milliseconds. */
  at: number;
  ids?: unknown;
  input?: Input | undefined;
  about?: readonly string[] | undefined;
}

/** Where drafts rest beside the memory of this page. */
export interface Rest {
  changed(key: string): void;
  /** Whether a reload would lose nothing. */
  isKept(): boolean;
  endAbout(personId: string): void;
  /** What rests stays: for the account it belongs to. */
  close(): void;
}

let rest: Rest | null = null;

/** Why drafts are in memory only: no https, the gateway gave no key, the browser keeps nothing. */
export type Unsealed = "insecure" | "unanswered" | "refused";

let unsealed: Unsealed | null = null;
let said: Unsealed | null = null;
let tellUnsealed: (why: Unsealed) => void = () => undefined;

/** Once, to whoever has typed something. */
function sayUnsealed(): void {
  if (unsealed === null || unsealed === said || values.size === 0) return;
  said = unsealed;
  tellUnsealed(unsealed);
}

export function onUnsealed(tell: (why: Unsealed) => void): void {
  tellUnsealed = tell;
}

export function keptInMemoryOnly(why: Unsealed): void {
  unsealed = why;
  sayUnsealed();
}

/** From now on; what was typed before that, too. */
export function restIn(place: Rest, typed: readonly string[]): void {
  rest = place;
  unsealed = null;
  typed.forEach((key) => place.changed(key));
}

export const draftKeys = (): string[] => [...values.keys()];

const ask = (event: BeforeUnloadEvent): void => {
  if (!rest?.isKept()) event.preventDefault();
};

function watch(): void {
  window.removeEventListener("beforeunload", ask);
  if (values.size > 0) window.addEventListener("beforeunload", ask);
}

export function keepDraft(key: string, value: unknown, about: readonly string[] = []): void {
  values.set(key, value);
  times.set(key, Date.now());
  if (about.length > 0) people.set(key, about);
  rest?.changed(key);
  watch();
  sayUnsealed();
}

export const draftOf = <Value>(key: string): Value | undefined => values.get(key) as Value | undefined;

export const hasDrafts = (): boolean => values.size > 0;

/** As it is to rest; undefined once it was sent or given up. */
export function wholeDraft(key: string): Draft | undefined {
  const at = times.get(key);
  if (at === undefined) return undefined;
  return { value: values.get(key), at, ids: made.get(key), input: standing.get(key) ?? interrupted.get(key), about: people.get(key) };
}

export function restoreDraft(key: string, { value, at, ids, about }: Draft): void {
  values.set(key, value);
  times.set(key, at);
  if (ids !== undefined) made.set(key, ids);
  if (about) people.set(key, about);
  watch();
}

/** The ids of what a form records, the same until it is sent or given up: what was perhaps recorded before the session
 * ended, or before a reload, is not recorded under another id. */
export function idsOf<Ids>(key: string, clientIds: () => Ids): Ids {
  if (!made.has(key)) made.set(key, clientIds());
  return made.get(key) as Ids;
}

export function dropDraft(...keys: string[]): void {
  for (const key of keys) {
    [values, times, made, people].forEach((of) => of.delete(key));
    rest?.changed(key);
  }
  watch();
}

/** This page knows nothing any more; what rests sealed is not touched. */
export function forgetDrafts(): void {
  rest?.close();
  rest = null;
  owner = null;
  [values, times, made, people, standing, interrupted].forEach((of) => of.clear());
  watch();
}

/** Whom unsent forms are about. */
export const peopleOfDrafts = (): string[] => [...new Set([...people.values()].flat())];

export const isAbout = (personId: string, key: string, draft: Draft): boolean => JSON.stringify([key, draft]).includes(personId);

/** Somebody was erased: what was typed about them ends too, here and where it rests. */
export function endDraftsAbout(personId: string): void {
  const keys = draftKeys().filter((key) => isAbout(personId, key, wholeDraft(key) as Draft));
  dropDraft(...keys);
  rest?.endAbout(personId);
}

export function formOpened(key: string, input: Input): void {
  standing.set(key, input);
  if (values.has(key)) rest?.changed(key);
}

export function formClosed(key: string): void {
  standing.delete(key);
  if (values.has(key)) rest?.changed(key);
}

/** The session ends: what stands open now is opened again for whoever comes back. */
export const interruptForms = (): void => standing.forEach((input, key) => interrupted.set(key, input));

export const interruptForm = (key: string, input: Input): void => void interrupted.set(key, input);

export const isInterrupted = (key: string): boolean => interrupted.has(key);

/** Once: a form that was opened again and closed stays closed. */
export function resumeForm(key: string): Input | undefined {
  const input = interrupted.get(key);
  interrupted.delete(key);
  return input;
}

/** Somebody sits down: whether it is somebody else than before, whose drafts are gone then. */
export function ownDrafts(account: string): boolean {
  const isOther = owner !== null && owner !== account;
  if (isOther) forgetDrafts();
  owner = account;
  return isOther;
}

export const isOwnedBy = (account: string): boolean => owner === account;
