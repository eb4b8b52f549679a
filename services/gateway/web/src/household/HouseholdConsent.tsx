import { Button, Checkbox } from "@mantine/core";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { newSendingIds } from "@/actions/bulk";
import { BulkOutcomes } from "@/actions/BulkOutcomes";
import { Fields } from "@/actions/Fields";
import { useAnswers } from "@/actions/useAnswers";
import { useBulk } from "@/actions/useBulk";
import { useCodes } from "@/actions/useCodes";
import { isAdult } from "@/consent";
import { Callout } from "@/elements/Callout";
import { Dialog } from "@/elements/Dialog";
import { dropDraft, idsOf } from "@/session/drafts";
import { useDraft } from "@/session/useDraft";
import { areChildrenAlone, calledBy } from "./actions";
import { consentFields, consentItems, mayBeAsked, standing, type Purposes } from "./consents";
import type { Member } from "./documents";
import classes from "./household.module.css";

export interface Props {
  members: readonly Member[];
  draft: string;
  close: () => void;
}

const NONE: Purposes = {};

/** How the household was asked, once; what each of them said, one by one. No yes is carried from one to another. */
export function HouseholdConsent({ members, draft, close }: Props) {
  const { t, i18n } = useTranslation("household");
  const codes = useCodes();
  const chosenDraft = `${draft} purposes`;
  const { value: purposes, keep: setPurposes } = useDraft<Purposes>(chosenDraft, (typed) => typed ?? NONE);
  const asked = members.filter(mayBeAsked);
  const answers = useAnswers(consentFields(asked, purposes, codes, i18n.language), {}, draft);
  const bulk = useBulk(() => dropDraft(draft, chosenDraft));
  const items = consentItems(asked, purposes, codes);
  const discard = () => {
    dropDraft(draft, chosenDraft);
    close();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!answers.check()) return;
    bulk.start(items, answers.collected(), idsOf(draft, newSendingIds));
    answers.keep();
  };
  const without = asked.filter(({ id }) => (purposes[id] ?? []).length === 0);
  return (
    <Dialog title={t("actions:GiveConsent.button")} close={close} closeLabel={t("actions:close")}>
      {bulk.sendings.length > 0 ? (
        <BulkOutcomes bulk={bulk} leftOut={without.map((member) => ({ item: { id: member.id, name: calledBy(member), action: null }, reason: t("consent.notAsked") }))} close={close} />
      ) : (
        <form onSubmit={send} noValidate className={classes.form}>
          <p className={classes.lead}>{t("consent.lead")}</p>
          {areChildrenAlone(members) && <Callout tone="amber">{t("consent.noAdult")}</Callout>}
          {asked.map((member) => (
            <Asked key={member.id} member={member} chosen={purposes[member.id] ?? []} choose={(chosen) => setPurposes({ ...purposes, [member.id]: chosen })} />
          ))}
          <Fields answers={answers} />
          <div className={classes.buttons}>
            <Button variant="default" onClick={discard}>
              {t("actions:cancel")}
            </Button>
            <Button type="submit" disabled={items.length === 0}>
              {t("consent.button", { count: items.length })}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

/** What one of them said: a child by its guardian. What stands already is said, and not asked again. */
function Asked({ member, chosen, choose }: { member: Member; chosen: readonly string[]; choose: (chosen: string[]) => void }) {
  const { t } = useTranslation("household");
  const codes = useCodes();
  const given = standing(member);
  const guardian = isAdult(member) ? undefined : t("consent.byGuardian");
  return (
    <Checkbox.Group label={<bdi>{calledBy(member)}</bdi>} description={guardian} value={[...chosen]} onChange={choose}>
      <div className={classes.ticks}>
        {codes.options("purpose").map(({ value, label }) =>
          given.includes(value) ? (
            <span key={value} className={classes.quiet}>
              {t("consent.given", { purpose: label })}
            </span>
          ) : (
            <Checkbox key={value} value={value} label={label} />
          ),
        )}
      </div>
    </Checkbox.Group>
  );
}
