import { useEffect, useState } from "react";
import { useSignedIn } from "@/session/SessionProvider";
import { read, shownAs } from "./read";

/** The small picture of a file once it is asked for, `undefined` where it could not be read: to look at it is a line of the trail. */
export function usePreview(fileId: string, wanted: boolean): string | null | undefined {
  const { csrf } = useSignedIn();
  const [shown, setShown] = useState<string | null | undefined>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const leaving = new AbortController();
    void read(fileId, "preview", csrf, leaving.signal)
      .then((content) => (content ? shownAs(content) : undefined))
      .then((picture) => !leaving.signal.aborted && setShown(picture));
    return () => leaving.abort();
  }, [fileId, wanted, csrf]);
  return shown;
}
