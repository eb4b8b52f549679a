import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fetchBulkDialog } from "@/actions/fetchedBulkDialog";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { Callout } from "@/elements/Callout";
import { Dialog } from "@/elements/Dialog";
import lines from "@/elements/lines.module.css";
import { EmptyState, Failed, Loading } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { areChildrenAlone, commandsFor, type TogetherCommand } from "./actions";
import { FamilySeatsDocument, type Member } from "./documents";
import { MemberLine, Separated } from "./Members";
import { Together } from "./Together";
import { useContextOf } from "./useContextOf";
import classes from "./household.module.css";

const OF_SEATS = ["HoldSeat", "CheckGate", "ConfirmSeat", "BoardPerson", "HandOverPerson"] as const satisfies readonly TogetherCommand[];

type SeatCommand = (typeof OF_SEATS)[number];

interface Props {
  personId: string;
  operation: { id: string; name: string; free: number; seats: number };
  back: () => void;
  close: () => void;
}

/** One family before one leg: where each of them is, and what may be done about their seats on it. */
export function FamilySeats({ personId, operation, back, close }: Props) {
  const { t } = useTranslation("household");
  const { number } = useFormats();
  const { data, failed, loading, refresh } = useLiveQuery(FamilySeatsDocument, { personId });
  const members = membersOf(data?.person);
  const context = useContextOf(members, null, { value: operation.id, label: operation.name, free: operation.free });
  const [open, setOpen] = useState<{ command: SeatCommand; members: Member[] } | null>(null);
  const commands = commandsFor(members, context).filter((command): command is SeatCommand => OF_SEATS.some((one) => one === command));
  if (open) return <Together {...open} context={context} close={() => setOpen(null)} />;
  return (
    <Dialog title={t("seats.title")} close={close} closeLabel={t("common:close")} atTop>
      <div className={classes.form} onPointerEnter={fetchBulkDialog} onFocus={fetchBulkDialog}>
        <p role="status">
          <bdi>{operation.name}</bdi> · {t("seats.free", { count: operation.free, free: number(operation.free), seats: number(operation.seats) })}
        </p>
        {failed && <Failed again={refresh} />}
        {loading && <Loading />}
        {!loading && !failed && members.length === 0 && <EmptyState title={t("seats.nobody")} />}
        <Separated members={members} />
        {areChildrenAlone(members) && <Callout tone="amber">{t("childAlone")}</Callout>}
        <ul className={lines.lines}>
          {members.map((member) => (
            <MemberLine key={member.id} member={member} isOpen={false} />
          ))}
        </ul>
        {members.length > 0 && commands.length === 0 && <p className={classes.quiet}>{t("seats.nothingToDo")}</p>}
        <div className={classes.buttons}>
          <Button variant="default" onClick={back}>
            {t("seats.others")}
          </Button>
          {commands.map((command) => (
            <Button key={command} variant="default" data-together={command} onClick={() => setOpen({ command, members })}>
              {t(`actions:${command}.button`)}
            </Button>
          ))}
        </div>
      </div>
    </Dialog>
  );
}

const membersOf = (person: (Member & { household?: { members: Member[] } | null }) | null | undefined): Member[] =>
  person?.household?.members ?? (person ? [person] : []);
