import type { Command } from "@/connection/commands";
import type { Outcome } from "@/connection/useAction";
import { inputOf, newClientIds, type Action, type Consequence } from "./action";

/** One of several for whom the same is done: their action, or none where it cannot be done for them now. */
export interface Item {
  /** The person's, unless `personId` says whose it is. */
  id: string;
  personId?: string;
  name: string;
  action: Action | null;
  /** What is so now and will not be so afterwards, such as who answers for them. */
  note?: string | undefined;
  /** Why it cannot be done for them, where the page can tell. */
  reason?: string | undefined;
}

/** What is sent for one of them. The key and the ids are made once: sent again it is the same. */
export interface Sending {
  item: Item & { action: Action };
  input: Record<string, unknown>;
  key: string;
  outcome: Outcome | null;
}

/** An action of one person, or none where it cannot be done for them now. */
export const offered = (actions: readonly Action[], command: Command): Action | null => actions.find((one) => one.command === command) ?? null;

export const isPossible = (item: Item): item is Item & { action: Action } => item.action !== null;

/** The ids that the page makes, by item. They belong to the draft of the form: one that is closed, or opened again after a
 * reload, before everybody was answered sends the same. */
export type SendingIds = Record<string, Record<string, string>>;

export const newSendingIds = (): SendingIds => ({});

export const begun = (items: readonly Item[], collected: Record<string, unknown>, ids: SendingIds): Sending[] =>
  items.filter(isPossible).map((item) => ({
    item,
    input: inputOf(item.action, (ids[item.id] ??= newClientIds(item.action.clientIds)), collected),
    key: crypto.randomUUID(),
    outcome: null,
  }));

/** What it does to those for whom it is sent: each kind once, with whom it concerns. */
export function consequencesOf(items: readonly Item[]): Consequence[] {
  const merged = new Map<string, Consequence>();
  for (const { name, action } of items)
    for (const { key, agree = false } of action?.consequences ?? []) {
      const before = merged.get(key);
      merged.set(key, { key, people: [...(before?.people ?? []), name], agree: agree || before?.agree === true });
    }
  return [...merged.values()];
}

/** Whether it may be sent once more: it was not sent, or nobody answered. A refusal stands; what somebody changed
 * meanwhile is decided in the person's own file, by whoever has seen the change. */
export const isOpen = ({ outcome }: Sending): boolean => outcome === null || outcome.kind === "unanswered";

/** The same command again, under its own key; what is answered stays as it is. */
export const again = (sending: Sending): Sending => (isOpen(sending) ? { ...sending, outcome: null } : sending);

export interface Report {
  done: number;
  refused: Sending[];
  changed: Sending[];
  unanswered: Sending[];
}

/** Whoever has it recorded already counts as done: an answer was lost, and it was sent again. */
export function reportOf(sendings: readonly Sending[]): Report {
  const of = (...kinds: string[]) => sendings.filter(({ outcome }) => outcome !== null && kinds.includes(outcome.kind));
  const isThere = ({ outcome }: Sending) => outcome?.kind === "rejected" && outcome.refusal.code === "already_there";
  const rejected = of("rejected");
  return {
    done: of("done", "pending").length + rejected.filter(isThere).length,
    refused: rejected.filter((one) => !isThere(one)),
    changed: of("conflict"),
    unanswered: of("unanswered"),
  };
}
