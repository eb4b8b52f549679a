import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { Dialog } from "@/elements/Dialog";
import { Icon } from "@/elements/Icon";
import { AttachmentsPanel, type OfRecord } from "./AttachmentsPanel";

export { AttachmentsPanel } from "./AttachmentsPanel";

/** Opens the files of one record of a list, for whoever keeps them. */
export function RecordFilesButton({ name, ...record }: Omit<OfRecord, "may">) {
  const { t } = useTranslation("files");
  const { viewer } = useViewing();
  const [open, setOpen] = useState(false);
  if (!viewer.permittedActions.includes("AddAttachment")) return null;
  return (
    <>
      <Button size="xs" variant="default" leftSection={<Icon name="trail" size={16} />} onClick={() => setOpen(true)} aria-label={t("ofRecord", { name })}>
        {t("title")}
      </Button>
      {open && (
        <Dialog title={name} close={() => setOpen(false)} closeLabel={t("actions:close")}>
          <AttachmentsPanel {...record} name={name} may />
        </Dialog>
      )}
    </>
  );
}
