import { useCallback, useEffect, useRef, useState } from "react";
import { useSignedIn } from "@/session/SessionProvider";
import { wordOf, type Address } from "./address";
import { removeView, savedViews, saveView, viewOf, withView, type View } from "./savedViews";

export type Outcome = "done" | "tooMany" | "failed";

export interface SavedViews {
  /** Null until they are here. */
  views: readonly View[] | null;
  failed: boolean;
  again: () => void;
  save: (view: View) => Promise<Outcome>;
  remove: (id: string) => Promise<Outcome>;
}

/** What the account has saved, kept at the gateway. `before` is what this browser kept of it in an earlier release: codes
 * without a name, which move there once. Asked when the queue `isShown`, which is what somebody came for. */
export function useSavedViews(before: readonly Address[], moved: () => void, isShown: boolean): SavedViews {
  const { csrf } = useSignedIn();
  const [views, setViews] = useState<readonly View[] | null>(null);
  const [failed, setFailed] = useState(false);
  const toMove = useRef({ before, moved });
  const save = useCallback(
    async (view: View): Promise<Outcome> => {
      const isTaken = await saveView(csrf, view).catch(() => null);
      if (isTaken) setViews((latest) => withView(latest ?? [], view));
      return isTaken === null ? "failed" : isTaken ? "done" : "tooMany";
    },
    [csrf],
  );
  const remove = useCallback(
    async (id: string): Promise<Outcome> => {
      const isGone = await removeView(csrf, id).then(() => true, () => false);
      if (isGone) setViews((latest) => (latest ?? []).filter((view) => view.id !== id));
      return isGone ? "done" : "failed";
    },
    [csrf],
  );
  const ask = useCallback(async () => {
    const kept = await savedViews().catch(() => null);
    setFailed(kept === null);
    if (kept === null) return;
    setViews(kept);
    if (await haveMoved(toMove.current.before, kept, save)) toMove.current.moved();
  }, [save]);
  const [isDue, setIsDue] = useState(isShown);
  if (isShown && !isDue) setIsDue(true);
  useEffect(() => void (isDue && ask()), [ask, isDue]);
  return { views, failed, again: () => void ask(), save, remove };
}

/** Whether there was something to move, and all of it is there now. */
async function haveMoved(before: readonly Address[], kept: readonly View[], save: SavedViews["save"]): Promise<boolean> {
  const distinct = [...new Map(before.map((address) => [wordOf(address), address])).values()];
  const missing = distinct.filter((address) => !viewOf(kept, address));
  const outcomes = await Promise.all(missing.map((address) => save({ id: crypto.randomUUID(), name: "", address })));
  return before.length > 0 && outcomes.every((outcome) => outcome === "done");
}
