import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BulkDialog, fetchBulkDialog } from "@/actions/fetchedBulkDialog";
import { ListFileButton } from "@/actions/ListFileButton";
import { useCaseworkerOptions } from "@/actions/useChoices";
import { useCodes } from "@/actions/useCodes";
import { useViewing } from "@/connection/ViewerProvider";
import { isolated } from "@/elements/PersonName";
import type { QueueRowFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { BULK, bulkItems, buttonOf, checkedBefore, type BulkCommand } from "./bulkActions";
import { ofFile, type Address } from "./address";
import classes from "./todo.module.css";

export interface Props {
  entries: readonly QueueRowFragment[];
  address: Address;
  clear: () => void;
}

/** What may be done for everybody who was chosen. */
export function BulkBar({ entries, address, clear }: Props) {
  const { t } = useTranslation("todo");
  const { number } = useFormats();
  const codes = useCodes();
  const { viewer } = useViewing();
  const commands = BULK.filter((command) => viewer.permittedActions.includes(command));
  const caseworkers = useCaseworkerOptions(!commands.includes("AssignCase"));
  // Whom it is for stays as it was when the form was opened, whatever comes and goes in the list behind it.
  const [open, setOpen] = useState<{ command: BulkCommand; entries: readonly QueueRowFragment[] } | null>(null);
  if (entries.length === 0 && !open) return null;
  return (
    <div className={classes.bulk} role="toolbar" aria-label={t("bulk")} onPointerEnter={fetchBulkDialog} onFocus={fetchBulkDialog}>
      <b role="status">{t("chosen", { figure: number(entries.length) })}</b>
      {commands.map((command) => (
        <Button key={command} data-bulk={command} size="xs" variant="default" onClick={() => setOpen({ command, entries })}>
          {t(`actions:${buttonOf(command)}.button`)}
        </Button>
      ))}
      <ListFileButton list="queue" variables={ofFile(address, entries.map(({ id }) => id))} />
      <Button size="xs" variant="subtle" onClick={clear}>
        {t("chooseNobody")}
      </Button>
      {open && (
        <BulkDialog
          command={open.command}
          items={bulkItems(open.entries, open.command, { codes, caseworkers, viewer: viewer.id, answering: (name) => t("casework:case.assigned", { name: isolated(name) }), lacking: (what) => t(`lacks.${what}`) })}
          without={(item, collected) => open.command === "CheckGate" && checkedBefore(open.entries, item, collected)}
          close={() => {
            setOpen(null);
            clear();
          }}
        />
      )}
    </div>
  );
}
