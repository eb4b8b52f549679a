import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSignedIn } from "@/session/SessionProvider";
import { Player } from "./Player";
import { read } from "./read";

interface Props {
  id: string;
  name: string;
  /** From the beginning, without another click. */
  playing?: boolean;
}

/** Sound is fetched when somebody wants to hear it: that is a line of the trail. */
export function Sound({ id, name, playing = false }: Props) {
  const { t } = useTranslation("files");
  const { csrf } = useSignedIn();
  const [content, setContent] = useState<Blob | null>();
  useEffect(() => {
    const leaving = new AbortController();
    void read(id, "content", csrf, leaving.signal).then((came) => !leaving.signal.aborted && setContent(came));
    return () => leaving.abort();
  }, [id, csrf]);
  return content ? <Player content={content} name={name} playing={playing} /> : <p aria-live="polite">{t(content === null ? "notRead" : "loading")}</p>;
}
