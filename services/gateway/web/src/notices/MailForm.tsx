import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useEffect, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { sentenceOf } from "@/actions/refusals";
import { focusRefused } from "@/actions/useAnswers";
import { isAccepted, useAction, type Outcome } from "@/connection/useAction";
import { useNotices } from "@/elements/Notices";
import { OtherTyped } from "@/elements/OtherTyped";
import type { MailCadence, Language } from "@/generated/graphql";
import { languages } from "@/i18n/languages";
import { useFormats } from "@/i18n/useFormats";
import { dropDraft } from "@/session/drafts";
import { useDraft } from "@/session/useDraft";
import { choiceIn, isUnsaved, type Choice, type Chosen } from "./choice";
import classes from "./notices.module.css";

const CADENCES: MailCadence[] = ["OFF", "DAILY", "AT_ONCE"];
const DRAFT = "mail-choice";

export function MailForm({ chosen }: { chosen: Chosen }) {
  const { t, i18n } = useTranslation("notices");
  const { commas } = useFormats();
  const { notify } = useNotices();
  const { send, sending } = useAction("ChooseMail");
  const { value, keep, other } = useDraft<Choice>(DRAFT, (typed) => ({ ...choiceIn(chosen, i18n.language), ...typed }));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const problems = useProblems(chosen, value, outcome);
  const change = (part: Partial<Choice>) => {
    setOutcome(null);
    keep({ ...value, ...part });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const came = await send(value.cadence === "OFF" ? { ...value, address: null } : value);
    setOutcome(isAccepted(came) ? null : came);
    if (!isAccepted(came)) return;
    dropDraft(DRAFT);
    notify(t("mail.chosen"));
  };
  return (
    <form className={classes.mail} onSubmit={(event) => void submit(event)} noValidate aria-label={t("mail.title")}>
      <OtherTyped other={other} />
      <NativeSelect
        label={t("mail.title")}
        description={t("mail.says")}
        data={CADENCES.map((cadence) => ({ value: cadence, label: t(`mail.cadence.${cadence}`) }))}
        value={value.cadence}
        error={problems.cadence}
        onChange={(event) => change({ cadence: event.currentTarget.value as MailCadence })}
      />
      {value.cadence !== "OFF" && (
        <>
          <TextInput
            type="email"
            autoComplete="email"
            label={t("mail.address")}
            description={t("mail.domains", { domains: commas([...chosen.domains]) })}
            value={value.address}
            error={problems.address}
            onChange={(event) => change({ address: event.currentTarget.value })}
          />
          <NativeSelect
            label={t("mail.language")}
            data={languages.map(({ tag, name }) => ({ value: tag.toUpperCase(), label: name }))}
            value={value.language}
            onChange={(event) => change({ language: event.currentTarget.value as Language })}
          />
        </>
      )}
      <Button type="submit" size="xs" variant="default" loading={sending}>
        {t("mail.choose")}
      </Button>
      {isUnsaved(chosen, value) && <small>{t("mail.unsaved")}</small>}
    </form>
  );
}

/** What is wrong beside which field; whoever sent the form is led there. */
function useProblems(chosen: Chosen, value: Choice, outcome: Outcome | null) {
  const { t } = useTranslation("notices");
  const { t: words } = useTranslation("actions");
  const refusal = outcome?.kind === "rejected" ? outcome.refusal : null;
  useEffect(() => {
    if (refusal) focusRefused();
  }, [refusal]);
  const sentence = refusal ? sentenceOf(words, refusal) : outcome && words("unanswered.title");
  if (refusal?.field === "address") return { address: sentence, cadence: null };
  const failure = chosen.failure && !isUnsaved(chosen, value) ? t(`mail.failure.${chosen.failure}`) : null;
  return { address: failure, cadence: sentence };
}
