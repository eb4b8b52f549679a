import { ask, Unreachable } from "@/session/session";
import { readAddress, wordOf, type Address } from "./address";

/** A part of the queue that somebody comes back to. Without a name it is called by what it is narrowed to. */
export interface View {
  id: string;
  name: string;
  address: Address;
}

const PATH = "queue/views";

/** Those of the account that is signed in; what is no code of the queue any more narrows nothing. */
export async function savedViews(): Promise<View[]> {
  const response = await ask(PATH);
  if (!response.ok) throw new Unreachable(PATH);
  const views = (await response.json()) as { id: string; name: string; address: Record<string, unknown> }[];
  return views.map(({ id, name, address }) => ({ id, name, address: readAddress(address) }));
}

/** Saves it, or what it has become. False where it is one too many. */
export async function saveView(csrf: string, { id, name, address }: View): Promise<boolean> {
  const response = await ask(`${PATH}/${id}`, { method: "PUT", headers: { "content-type": "application/json", "x-homeward-csrf": csrf }, body: JSON.stringify({ name, address }) });
  if (response.ok) return true;
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  if (code === "too_many_views") return false;
  throw new Unreachable(PATH);
}

export async function removeView(csrf: string, id: string): Promise<void> {
  const response = await ask(`${PATH}/${id}`, { method: "DELETE", headers: { "x-homeward-csrf": csrf } });
  if (!response.ok) throw new Unreachable(PATH);
}

export const viewOf = (views: readonly View[], address: Address): View | undefined => views.find((view) => wordOf(view.address) === wordOf(address));

/** With one that is new or has become another, where it stood. */
export const withView = (views: readonly View[], view: View): View[] =>
  views.some(({ id }) => id === view.id) ? views.map((one) => (one.id === view.id ? view : one)) : [...views, view];
