import { BulkDialog } from "@/actions/fetchedBulkDialog";
import { itemsOf, wasCheckedBefore, type Context, type TogetherCommand } from "./actions";
import type { Member } from "./documents";
import { separationOf } from "./separation";

interface Props {
  command: Exclude<TogetherCommand, "GiveConsent">;
  /** As they were when the form was opened. */
  members: readonly Member[];
  context: Context;
  close: () => void;
}

/** One form for all of them, which says what leaving somebody out does to them. */
export function Together({ command, members, context, close }: Props) {
  const { leg, legs } = context;
  return (
    <BulkDialog
      command={command}
      items={itemsOf(members, command, context)}
      scope={leg?.value}
      without={(item, collected) => command === "CheckGate" && wasCheckedBefore(members, item, collected)}
      together={(chosen, others, values) => separationOf(members, command, { chosen, others, values: leg ? { ...values, operationId: leg.value } : values, legs })}
      close={close}
    />
  );
}
