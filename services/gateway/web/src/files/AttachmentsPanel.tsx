import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { Icon } from "@/elements/Icon";
import lines from "@/elements/lines.module.css";
import { Panel } from "@/elements/Panel";
import { Failed } from "@/elements/Waiting";
import { addAttachmentAction, type RecordKind } from "./actions";
import { AttachDialog } from "./AttachDialog";
import { AttachmentsDocument } from "./documents";
import { AttachmentLine } from "./FileLine";
import classes from "./files.module.css";

export interface OfRecord {
  id: string;
  of: RecordKind;
  /** What the record is called. */
  name: string;
  /** Whether the viewer may attach something. */
  may: boolean;
}

/** Contracts, manifests, mandates and agreements: files of a record that is about nobody. */
export function AttachmentsPanel({ id, of, name, may }: OfRecord) {
  const { t } = useTranslation("files");
  const codes = useCodes();
  const { data, failed, refresh } = useLiveQuery(AttachmentsDocument, { recordId: id });
  const [open, setOpen] = useState(false);
  if (failed) return <Failed again={refresh} />;
  if (!data || (data.attachments.length === 0 && !may)) return null;
  const button = may && (
    <Button size="xs" variant="default" data-command="AddAttachment" leftSection={<Icon name="upload" size={16} />} onClick={() => setOpen(true)}>
      {t("actions:AddAttachment.button")}
    </Button>
  );
  return (
    <Panel title={t("title")} aside={button}>
      {data.attachments.length === 0 && <p className={lines.quiet}>{t("none")}</p>}
      <ul className={classes.files}>
        {data.attachments.map((file) => (
          <AttachmentLine key={file.id} file={file} />
        ))}
      </ul>
      {open && <AttachDialog action={addAttachmentAction(id, of, codes, name)} close={() => setOpen(false)} />}
    </Panel>
  );
}
