/** The session lives in an HttpOnly cookie; JavaScript holds only who is signed in and the CSRF value. */
export interface Account {
  id: string;
  name: string;
  role: string;
  agency: string | null;
  language?: string | null;
}

export interface Session {
  account: Account;
  csrf: string;
}

export interface Methods {
  demonstration: boolean;
  oidc: boolean;
}

export class Unreachable extends Error {}

export const address = (path: string): string => new URL(path, document.baseURI).href;

export async function ask(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(address(path), { credentials: "same-origin", cache: "no-store", ...init });
  } catch (error) {
    throw new Unreachable(path, { cause: error });
  }
}

async function answer<T>(path: string): Promise<T> {
  const response = await ask(path);
  if (!response.ok) throw new Unreachable(path);
  return (await response.json()) as T;
}

/** Who is signed in, or null. */
export const currentSession = (): Promise<Session | null> => answer("auth/session");

export const signInMethods = (): Promise<Methods> => answer("auth/methods");

export const demonstrationAccounts = (): Promise<Account[]> => answer("auth/accounts");

export async function signIn(account: string): Promise<Session | null> {
  const response = await ask("auth/sign-in", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ account }),
  });
  if (!response.ok) throw new Unreachable("auth/sign-in");
  return currentSession();
}

/** Unreachable unless nobody is signed in afterwards: whoever leaves a desk must know. */
export async function signOut(csrf: string): Promise<void> {
  const response = await ask("auth/sign-out", { method: "POST", headers: { "x-homeward-csrf": csrf } });
  if (!response.ok && response.status !== 401) throw new Unreachable("auth/sign-out");
}

/** Keys of the account's drafts, the newest first, in base64; another is the newest after `secondsLeft`. */
export interface DraftsKeys {
  keys: string[];
  secondsLeft: number;
}

const KEYS_WITHIN = 3_000;

export async function draftsKeys(csrf: string): Promise<DraftsKeys> {
  const signal = AbortSignal.timeout(KEYS_WITHIN);
  const response = await ask("auth/drafts-keys", { method: "POST", headers: { "x-homeward-csrf": csrf }, signal });
  if (!response.ok) throw new Unreachable("auth/drafts-keys");
  return (await response.json()) as DraftsKeys;
}
