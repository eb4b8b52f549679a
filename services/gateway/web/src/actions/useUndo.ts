import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { announceAction } from "@/connection/actionSignal";
import { isRecorded, sendCommand } from "@/connection/useAction";
import { useNotices, type Offer } from "@/elements/Notices";
import { useSignedIn } from "@/session/SessionProvider";
import type { Undo } from "./undo";

/** An offer to undo: a command of its own under one key, so that pressing twice does it once and a closed tab loses nothing. */
export function useUndo(): (undo: Undo) => Offer {
  const { t } = useTranslation("actions");
  const client = useClient();
  const { csrf } = useSignedIn();
  const { notify } = useNotices();
  return useCallback(
    ({ command, input }) => {
      const key = crypto.randomUUID();
      const take = async () => {
        const outcome = await sendCommand(client, csrf, command, input as never, key);
        announceAction();
        notify(t(isRecorded(outcome) ? "undo.done" : "undo.refused"));
      };
      return { label: t("undo.button"), take };
    },
    [client, csrf, notify, t],
  );
}
