import { useCallback, useState } from "react";
import { useSignedIn } from "@/session/SessionProvider";
import { recallSettings, rememberSettings, type Settings } from "./settings";

export function useSettings() {
  const { account } = useSignedIn();
  const [settings, set] = useState(() => recallSettings(account.id));
  const change = useCallback(
    (part: Partial<Settings>) =>
      set((before) => {
        const next = { ...before, ...part };
        rememberSettings(account.id, next);
        return next;
      }),
    [account.id],
  );
  return { settings, change };
}
