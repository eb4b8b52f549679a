import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSubject } from "@/actions/subject";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { Icon } from "@/elements/Icon";
import lines from "@/elements/lines.module.css";
import { Panel } from "@/elements/Panel";
import { Failed } from "@/elements/Waiting";
import { PersonChangedDocument } from "@/timeline";
import { attachFileAction } from "./actions";
import { AttachDialog } from "./AttachDialog";
import { FilesDocument } from "./documents";
import { FileLine } from "./FileLine";
import { useThings } from "./useThings";
import classes from "./files.module.css";

export { FilesOfThing } from "./FilesOfThing";

export interface Props {
  personId: string;
}

/** Photographs, scans, signatures and receipts of a person, as far as the reader sees what they are of. */
export function FilesPanel({ personId }: Props) {
  const { t } = useTranslation("files");
  const codes = useCodes();
  const subject = useSubject();
  const { data, failed, refresh } = useLiveQuery(FilesDocument, { id: personId });
  useLiveUpdates(PersonChangedDocument, { id: personId }, refresh);
  const [open, setOpen] = useState(false);
  const person = data?.person;
  const things = useThings(personId, open);
  const [attach] = person ? attachFileAction(person, codes, subject ?? t("title"), things) : [];
  if (failed) return <Failed again={refresh} />;
  if (!person) return null;
  const button = attach && (
    <Button size="xs" variant="default" data-command="AttachFile" leftSection={<Icon name="upload" size={16} />} onClick={() => setOpen(true)}>
      {t("actions:AttachFile.button")}
    </Button>
  );
  return (
    <Panel title={t("title")} aside={button}>
      {person.files.length === 0 && <p className={lines.quiet}>{t("none")}</p>}
      <ul className={classes.files}>
        {person.files.map((file) => (
          <FileLine key={file.id} file={file} />
        ))}
      </ul>
      {open && attach && <AttachDialog action={attach} close={() => setOpen(false)} />}
    </Panel>
  );
}
