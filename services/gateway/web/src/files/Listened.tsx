import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/elements/Dialog";
import { useSignedIn } from "@/session/SessionProvider";
import type { KeptFile } from "./documents";
import { Player } from "./Player";
import { read } from "./read";

interface Props {
  file: Pick<KeptFile, "id">;
  name: string;
  close: () => void;
}

/** Sound is fetched when somebody wants to hear it: that is a line of the trail. */
export function Listened({ file, name, close }: Props) {
  const { t } = useTranslation("files");
  const { csrf } = useSignedIn();
  const [content, setContent] = useState<Blob | null>();
  useEffect(() => {
    const leaving = new AbortController();
    void read(file.id, "content", csrf, leaving.signal).then((came) => !leaving.signal.aborted && setContent(came));
    return () => leaving.abort();
  }, [file.id, csrf]);
  return (
    <Dialog title={name} close={close} closeLabel={t("actions:close")}>
      {content ? <Player content={content} name={name} /> : <p aria-live="polite">{t(content === null ? "notRead" : "loading")}</p>}
    </Dialog>
  );
}
