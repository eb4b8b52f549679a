import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BulkDialog, fetchBulkDialog } from "@/actions/fetchedBulkDialog";
import type { Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { useFormats } from "@/i18n/useFormats";
import type { OperationFile } from "./documents";
import { commandsForMany, passengersFor, wasCheckedOn, type TogetherCommand } from "./together";
import classes from "./evacuation.module.css";

type Movements = OperationFile["movements"];

interface Props {
  movements: Movements;
  codes: Codes;
  agencies: Option[];
}

/** What may be done for many on the leg at once, each of them chosen. */
export function ForMany({ movements, codes, agencies }: Props) {
  const { t } = useTranslation("evacuation");
  const { moment } = useFormats();
  const context = { codes, agencies, moment };
  // Whom it is for stays as it was when the form was opened.
  const [open, setOpen] = useState<{ command: TogetherCommand; movements: Movements } | null>(null);
  const commands = commandsForMany(movements, context);
  if (commands.length === 0 && !open) return null;
  return (
    <div className={`${classes.forMany} on-screen`} role="toolbar" aria-label={t("forMany")} onPointerEnter={fetchBulkDialog} onFocus={fetchBulkDialog}>
      <span>{t("forMany")}</span>
      {commands.map((command) => (
        <Button key={command} size="xs" variant="default" data-many={command} onClick={() => setOpen({ command, movements })}>
          {t(`actions:${command}.button`)}
        </Button>
      ))}
      {open && (
        <BulkDialog
          command={open.command}
          items={passengersFor(open.movements, open.command, context)}
          without={(item, collected) => open.command === "CheckGate" && wasCheckedOn(open.movements, item, collected)}
          choosing
          close={() => setOpen(null)}
        />
      )}
    </div>
  );
}
