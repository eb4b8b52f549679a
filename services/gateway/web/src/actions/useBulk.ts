import { useCallback, useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import { announceAction } from "@/connection/actionSignal";
import { sendCommand } from "@/connection/useAction";
import { useSignedIn } from "@/session/SessionProvider";
import { again, begun, isOpen, type Item, type Sending, type SendingIds } from "./bulk";

const IDLE: Sending[] = [];

/** Sends the same command for several, one after another: whatever was sent when the tab is closed is done, and nothing
 * else is. `stop` lets go after the one that is on its way; `answered` is called when everybody is. */
export function useBulk(answered: () => void) {
  const client = useClient();
  const { csrf } = useSignedIn();
  const [sendings, setSendings] = useState(IDLE);
  const [sending, setSending] = useState(false);
  const stopped = useRef(false);
  const latest = useRef(answered);
  latest.current = answered;
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  const run = useCallback(
    async (all: Sending[]) => {
      stopped.current = false;
      setSending(true);
      let current = all;
      setSendings(current);
      for (const [index, one] of all.entries()) {
        if (stopped.current) break;
        if (one.outcome !== null) continue;
        const outcome = await sendCommand(client, csrf, one.item.action.command, one.input as never, one.key);
        current = current.with(index, { ...one, outcome });
        setSendings(current);
      }
      setSending(false);
      if (!current.some(isOpen)) latest.current();
      announceAction();
    },
    [client, csrf],
  );

  return {
    sendings,
    sending,
    start: (items: readonly Item[], collected: Record<string, unknown>, ids: SendingIds) => void run(begun(items, collected, ids)),
    goOn: () => void run(sendings.map(again)),
    stop: () => {
      stopped.current = true;
    },
  };
}
