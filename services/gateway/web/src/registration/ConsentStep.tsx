import { Button, Checkbox } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { isRecorded, isAccepted, useAction, type Outcome } from "@/connection/useAction";
import { Panel } from "@/elements/Panel";
import type { GiveConsentInput, Purpose } from "@/generated/graphql";
import { lists } from "@/i18n/codes";
import { draftOf, dropDraft, idsOf, keepDraft } from "@/session/drafts";
import { Fields } from "@/actions/Fields";
import { useAnswers } from "@/actions/useAnswers";
import { useCodes } from "@/actions/useCodes";
import { ActionOutcome } from "@/actions/ActionOutcome";
import { newClientIds } from "@/actions/action";
import { basisFields } from "@/consent";
import { consentDraft } from "./drafts";
import { Whose } from "./Whose";
import classes from "./registration.module.css";

interface Props {
  personId: string;
  called: string | undefined;
  /** The language the last of the household was asked in. */
  language: string | undefined;
  done: (language: string) => void;
}

/** On what basis the data may be used, purpose by purpose: one row is recorded for each that is ticked. */
export function ConsentStep({ personId, called, language, done }: Props) {
  const { t, i18n } = useTranslation("registration");
  const codes = useCodes();
  const answers = useAnswers(basisFields(codes, i18n.language), language ? { language } : {}, consentDraft(personId));
  const { send, sending } = useAction("GiveConsent");
  const [ids] = useState(() => idsOf(consentDraft(personId), () => newClientIds(lists.purpose)));
  const chosenKey = `${consentDraft(personId)} chosen`;
  const [chosen, setChosen] = useState<string[]>(() => draftOf<string[]>(chosenKey) ?? []);
  const recordedKey = `${consentDraft(personId)} recorded`;
  const [recorded] = useState(() => new Set(draftOf<string[]>(recordedKey)));
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const choose = (next: string[]) => {
    setChosen(next);
    keepDraft(chosenKey, next);
  };
  const finish = () => {
    dropDraft(consentDraft(personId), chosenKey, recordedKey);
    done(String(answers.values["language"] ?? ""));
  };
  const record = async () => {
    answers.keep();
    for (const purpose of chosen.filter((one) => !recorded.has(one))) {
      const input = { consentId: ids[purpose], personId, purpose: purpose as Purpose, ...answers.collected() };
      const came = await send(input as GiveConsentInput);
      if (came.kind === "rejected" && answers.refuse(came.refusal)) return;
      if (isRecorded(came)) {
        recorded.add(purpose);
        keepDraft(recordedKey, [...recorded]);
      }
      if (!isAccepted(came)) return setOutcome(came);
    }
    finish();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answers.check()) void record();
  };
  return (
    <Panel title={t("consent.title")}>
      <form onSubmit={submit} noValidate className={classes.grid}>
        <Whose called={called} />
        <p className={classes.lead}>{t("consent.lead")}</p>
        <Checkbox.Group label={t("consent.purposes")} value={chosen} onChange={choose} className={classes.wide}>
          <div className={classes.ticks}>
            {codes.options("purpose").map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </div>
        </Checkbox.Group>
        <Fields answers={answers} />
        {outcome && <ActionOutcome outcome={outcome} again={record} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={finish}>
            {t("skip")}
          </Button>
          <Button type="submit" loading={sending} disabled={chosen.length === 0}>
            {chosen.length > 0 ? t("consent.button", { count: chosen.length }) : t("consent.none")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
