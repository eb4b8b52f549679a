import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Action } from "@/actions/action";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import { save } from "@/connection/listFile";
import { Chip } from "@/elements/Chip";
import { Dialog } from "@/elements/Dialog";
import { Icon } from "@/elements/Icon";
import { useNotices } from "@/elements/Notices";
import { useFormats } from "@/i18n/useFormats";
import { useSignedIn } from "@/session/SessionProvider";
import { withdrawAttachmentAction, withdrawFileAction } from "./actions";
import type { Attachment, KeptFile } from "./documents";
import { Listened } from "./Listened";
import { read } from "./read";
import { sizeIn } from "./size";
import { usePreview } from "./usePreview";
import classes from "./files.module.css";

const ENDINGS: Record<KeptFile["mediaType"], string> = { JPEG: "jpg", PNG: "png", WEBP: "webp", PDF: "pdf", MP3: "mp3", M4A: "m4a", OGG: "ogg", WAV: "wav", WEBM: "webm" };
const SOUNDS: readonly KeptFile["mediaType"][] = ["MP3", "M4A", "OGG", "WAV", "WEBM"];

/** What is shown of a file, whatever it is of. */
type Stored = Pick<KeptFile, "id" | "mediaType" | "size" | "hasPreview" | "attachedAt" | "withdrawnAt">;

interface Props {
  file: Stored;
  /** In the reader's words. */
  kind: string;
  name?: string | null;
  documentNumber?: string | null;
  /** Why it was withdrawn, in the reader's words. */
  reason: string;
  actions: Action[];
}

export function FileLine({ file }: { file: KeptFile }) {
  const codes = useCodes();
  const { kind, name, documentNumber, withdrawalReason } = file;
  return (
    <Line
      file={file}
      kind={codes.label("fileKind", kind)}
      name={name ?? null}
      documentNumber={documentNumber ?? null}
      reason={codes.label("fileWithdrawal", withdrawalReason ?? "")}
      actions={withdrawFileAction(file, codes)}
    />
  );
}

export function AttachmentLine({ file }: { file: Attachment }) {
  const codes = useCodes();
  return (
    <Line
      file={file}
      kind={codes.label("attachmentKind", file.kind)}
      reason={codes.label("attachmentWithdrawal", file.withdrawalReason ?? "")}
      actions={withdrawAttachmentAction(file, codes)}
    />
  );
}

/** One file: looked at and taken along only when somebody asks for it. */
function Line({ file, kind, name: said, documentNumber, reason, actions }: Props) {
  const { t, i18n } = useTranslation("files");
  const { day } = useFormats();
  const [open, setOpen] = useState(false);
  const name = said ?? kind;
  const type = ENDINGS[file.mediaType].toUpperCase();
  const isShown = !file.withdrawnAt;
  const isSound = SOUNDS.includes(file.mediaType);
  return (
    <li data-ended={isShown ? undefined : true}>
      {isShown && isSound ? (
        <button type="button" className={classes.thumbnail} onClick={() => setOpen(true)} aria-label={t("listen", { name })}>
          {type}
        </button>
      ) : isShown && file.hasPreview ? (
        <button type="button" className={classes.thumbnail} onClick={() => setOpen(true)} aria-label={t("look", { name })}>
          <Icon name="trail" size={22} />
        </button>
      ) : (
        <span className={classes.thumbnail}>{type}</span>
      )}
      <div className={classes.what}>
        <b>
          <bdi>{name}</bdi>
        </b>
        <small>
          {said && <>{kind} · </>}
          {documentNumber && (
            <>
              <bdi className="reference">{documentNumber}</bdi> ·{" "}
            </>
          )}
          {type} · {day(file.attachedAt)} · {sizeIn(i18n.language, file.size)}
        </small>
      </div>
      {file.withdrawnAt ? (
        <Chip>{t("withdrawn", { reason })}</Chip>
      ) : (
        <div className={classes.does}>
          <Download file={file} name={name} />
          <ActionButtons actions={actions} />
        </div>
      )}
      {open && isSound && <Listened file={file} name={name} close={() => setOpen(false)} />}
      {open && !isSound && <Looked file={file} name={name} close={() => setOpen(false)} />}
    </li>
  );
}

function Looked({ file, name, close }: { file: Stored; name: string; close: () => void }) {
  const { t } = useTranslation("files");
  const picture = usePreview(file.id, true);
  return (
    <Dialog title={name} close={close} closeLabel={t("actions:close")}>
      {picture ? <img src={picture} alt={name} className={classes.picture} /> : <p aria-live="polite">{t(picture === undefined ? "notRead" : "loading")}</p>}
    </Dialog>
  );
}

function Download({ file, name }: { file: Stored; name: string }) {
  const { t } = useTranslation("files");
  const { csrf } = useSignedIn();
  const { notify } = useNotices();
  const [asking, setAsking] = useState(false);
  const take = async () => {
    setAsking(true);
    const content = await read(file.id, "content", csrf);
    setAsking(false);
    if (content) save(`${name}.${ENDINGS[file.mediaType]}`, content);
    else notify(t("notRead"));
  };
  return (
    <Button size="xs" variant="default" loading={asking} leftSection={<Icon name="imports" size={16} />} onClick={() => void take()} aria-label={t("downloadNamed", { name })}>
      {t("download")}
    </Button>
  );
}
