import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BulkDialog } from "@/actions/fetchedBulkDialog";
import { useAgencyOptions, useNeedOptions } from "@/actions/useChoices";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { Callout } from "@/elements/Callout";
import { Chip } from "@/elements/Chip";
import { Dialog } from "@/elements/Dialog";
import { fetched } from "@/elements/fetched";
import lines from "@/elements/lines.module.css";
import { Panel } from "@/elements/Panel";
import { isolated, PersonName } from "@/elements/PersonName";
import { movementTone, seatOf, useLegs } from "@/evacuation";
import { withMessages } from "@/i18n";
import { useFormats } from "@/i18n/useFormats";
import { PersonChangedDocument } from "@/timeline";
import { areChildrenAlone, commandsFor, itemsOf, legsOf, separationOf, wasCheckedBefore, type Context, type TogetherCommand } from "./actions";
import { HouseholdDocument, type Member } from "./documents";
import type { Props as AskedConsent } from "./HouseholdConsent";
import classes from "./household.module.css";

const HouseholdConsent = fetched<AskedConsent>(async () => (await withMessages("forms", () => import("./HouseholdConsent"))()).HouseholdConsent);

const comesNear = () => {
  BulkDialog.fetch();
  HouseholdConsent.fetch();
  Dialog.fetch();
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
      {open && open.command !== "GiveConsent" && (
        <BulkDialog
          command={open.command}
          items={itemsOf(open.members, open.command, context)}
          without={(item, collected) => open.command === "CheckGate" && wasCheckedBefore(open.members, item, collected)}
          together={(chosen, others, values) => separationOf(open.members, open.command, { chosen, others, values, legs: context.legs })}
          close={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}

function useContextOf(members: readonly Member[], crisisId: string | null): Context {
  const { t } = useTranslation("household");
  const codes = useCodes();
  const { moment } = useFormats();
  const may = (command: string) => members.some(({ cases, movements }) => [...cases, ...movements].some((one) => one.permittedActions.includes(command)));
  const legs = useLegs(crisisId, !crisisId || !may("HoldSeat"));
  const agencies = useAgencyOptions(!may("HandOverPerson"));
  const needs = useNeedOptions(!members.some(({ permittedActions }) => permittedActions.includes("RecordNeed")));
  return { codes, legs, agencies, needs, moment, reason: (key, values) => t(`why.${key}`, { ...values }) };
}

function MemberLine({ member, isOpen }: { member: Member; isOpen: boolean }) {
  const { label } = useCodes();
  const { commas } = useFormats();
  const seat = seatOf(member.movements);
  return (
    <li>
      <div>
        {isOpen ? (
          <b>
            <PersonName person={member} />
          </b>
        ) : (
          <Link to="/people/$personId" params={{ personId: member.id }}>
            <PersonName person={member} />
          </Link>
        )}
        <small>{commas([label("relationship", member.relationship), label("ageBand", member.ageBand), ...(seat ? [isolated(seat.operation.name)] : [])])}</small>
      </div>
      <Chip tone={seat ? movementTone(seat.status) : "plain"}>{seat ? label("movement", seat.status) : label("phase", member.phase)}</Chip>
    </li>
  );
}

/** Where something separates them. */
function Separated({ members }: { members: readonly Member[] }) {
  const { t } = useTranslation("household");
  const { commas } = useFormats();
  const legs = legsOf(members);
  if (legs.length === 0) return null;
  return (
    <Callout tone="brick" title={t("separated")}>
      <ul className={classes.legs}>
        {legs.map(({ leg, names }) => (
          <li key={leg ?? ""}>
            <b>{leg ? <bdi>{leg}</bdi> : t("noSeat")}</b> {commas(names.map(isolated))}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
