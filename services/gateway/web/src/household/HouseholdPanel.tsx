import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fetchBulkDialog } from "@/actions/fetchedBulkDialog";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { Callout } from "@/elements/Callout";
import { fetched } from "@/elements/fetched";
import lines from "@/elements/lines.module.css";
import { Panel } from "@/elements/Panel";
import { withMessages } from "@/i18n";
import { PersonChangedDocument } from "@/timeline";
import { areChildrenAlone, commandsFor, type TogetherCommand } from "./actions";
import { HouseholdDocument, type Member } from "./documents";
import type { Props as AskedConsent } from "./HouseholdConsent";
import { MemberLine, Separated } from "./Members";
import { Together } from "./Together";
import { useContextOf } from "./useContextOf";
import classes from "./household.module.css";

const HouseholdConsent = fetched<AskedConsent>(async () => (await withMessages("forms", () => import("./HouseholdConsent"))()).HouseholdConsent);

const comesNear = () => {
  fetchBulkDialog();
  HouseholdConsent.fetch();
};

export interface Props {
  personId: string;
  /** So many belong together before anything is shown. */
  least?: number;
  /** Whoever was registered last, where that was just now. */
  latest?: string;
}

/** Who belongs together, and what may be done for all of them at once. */
export function HouseholdPanel({ personId, least = 2, latest }: Props) {
  const { t } = useTranslation("household");
  const { data, refresh } = useLiveQuery(HouseholdDocument, { personId });
  const person = data?.person;
  const members = person?.household?.members ?? [];
  useLiveUpdates(PersonChangedDocument, { id: personId }, refresh);
  // What is done for all of them is done for this one last.
  useLiveUpdates(PersonChangedDocument, { id: latest ?? members.at(-1)?.id ?? personId }, refresh);
  const context = useContextOf(members, person?.crisis?.id ?? null);
  // Whom it is for stays as it was when the form was opened.
  const [open, setOpen] = useState<{ command: TogetherCommand; members: Member[] } | null>(null);
  if (!person?.household || members.length < least) return null;
  return (
    <Panel title={t("title")}>
      <Separated members={members} />
      {areChildrenAlone(members) && <Callout tone="amber">{t("childAlone")}</Callout>}
      <ul className={lines.lines}>
        {members.map((member) => (
          <MemberLine key={member.id} member={member} isOpen={member.id === personId} />
        ))}
      </ul>
      <div className={classes.actions} role="toolbar" aria-label={t("together")} onPointerEnter={comesNear} onFocus={comesNear}>
        {commandsFor(members, context).map((command) => (
          <Button key={command} size="xs" variant="default" data-together={command} onClick={() => setOpen({ command, members })}>
            {t(`actions:${command}.button`)}
          </Button>
        ))}
      </div>
      {open?.command === "GiveConsent" && <HouseholdConsent members={open.members} draft={`household consent ${person.household.id}`} close={() => setOpen(null)} />}
      {open && open.command !== "GiveConsent" && <Together command={open.command} members={open.members} context={context} close={() => setOpen(null)} />}
    </Panel>
  );
}
