import { useTranslation } from "react-i18next";
import { Dialog } from "@/elements/Dialog";
import type { KeptFile } from "./documents";
import { Sound } from "./Sound";

interface Props {
  file: Pick<KeptFile, "id">;
  name: string;
  close: () => void;
}

export function Listened({ file, name, close }: Props) {
  const { t } = useTranslation("actions");
  return (
    <Dialog title={name} close={close} closeLabel={t("close")}>
      <Sound id={file.id} name={name} />
    </Dialog>
  );
}
