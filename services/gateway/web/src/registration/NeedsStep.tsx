import { Button } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useNeedOptions } from "@/actions/useChoices";
import { isRecorded, isAccepted, useAction, type Outcome } from "@/connection/useAction";
import { Callout } from "@/elements/Callout";
import { Panel } from "@/elements/Panel";
import { SearchedMany } from "@/elements/SearchedMany";
import type { MakeRequestInput } from "@/generated/graphql";
import { draftOf, dropDraft, idsOf, keepDraft } from "@/session/drafts";
import { Fields } from "@/actions/Fields";
import { initialValues, type Values } from "@/actions/fields";
import { useAnswers } from "@/actions/useAnswers";
import { useCodes } from "@/actions/useCodes";
import { ActionOutcome } from "@/actions/ActionOutcome";
import { requestFields, requestShape } from "@/requests";
import { needsDraft } from "./drafts";
import { Whose } from "./Whose";
import classes from "./registration.module.css";

interface Props {
  personId: string;
  called: string | undefined;
  done: () => void;
  another: () => void;
}

/** Whether anything of the request was filled in. */
const isBegun = (values: Values, begin: Values): boolean =>
  Object.entries(values).some(([name, value]) => String(value ?? "") !== String(begin[name] ?? ""));

/** Beside the codes of needs, none of which is spelled so. */
const REQUEST = "request";

/** Specific needs and the first request; a case opens by it. */
export function NeedsStep({ personId, called, done, another }: Props) {
  const { t } = useTranslation("registration");
  const codes = useCodes();
  const chosenKey = `${needsDraft(personId)} chosen`;
  const leaving = (then: () => void) => () => {
    dropDraft(needsDraft(personId), chosenKey, recordedKey);
    then();
  };
  const known = useNeedOptions();
  const answers = useAnswers(requestFields(codes), {}, needsDraft(personId));
  const need = useAction("RecordNeed");
  const request = useAction("MakeRequest");
  const [needs, setNeeds] = useState<string[]>(() => draftOf<string[]>(chosenKey) ?? []);
  const [ids] = useState(() => idsOf(needsDraft(personId), (): Record<string, string> => ({})));
  const recordedKey = `${needsDraft(personId)} recorded`;
  const [recorded] = useState(() => new Set(draftOf<string[]>(recordedKey)));
  const [begin] = useState(() => initialValues(answers.fields));
  const [unsent, setUnsent] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const idOf = (code: string) => {
    const id = (ids[code] ??= crypto.randomUUID());
    answers.keep();
    return id;
  };
  const keepRecorded = (name: string) => {
    recorded.add(name);
    keepDraft(recordedKey, [...recorded]);
  };
  /** What was recorded before something later was refused is not sent again. */
  const recordNeeds = async (): Promise<boolean> => {
    for (const code of needs.filter((one) => !recorded.has(one))) {
      const came = await need.send({ needId: idOf(code), personId, code });
      if (isRecorded(came)) keepRecorded(code);
      if (!isAccepted(came)) {
        setOutcome(came);
        return false;
      }
    }
    return true;
  };
  const begun = isBegun(answers.values, begin);
  const withoutRequest = async () => {
    setUnsent(begun);
    if (!begun && (await recordNeeds())) leaving(done)();
  };
  const goOn = async () => {
    if (begun) return answers.check() && record(leaving(another));
    if (await recordNeeds()) leaving(another)();
  };
  const record = async (then: () => void) => {
    if (!(await recordNeeds())) return;
    if (recorded.has(REQUEST)) return then();
    const input = { requestId: idOf(REQUEST), personId, ...requestShape(answers.collected()) };
    const came = await request.send(input as MakeRequestInput);
    if (isRecorded(came)) keepRecorded(REQUEST);
    if (isAccepted(came)) return then();
    setOutcome(came.kind === "rejected" && answers.refuse(came.refusal) ? null : came);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answers.check()) void record(leaving(done));
  };
  return (
    <Panel title={t("needs.title")}>
      <form onSubmit={submit} noValidate className={classes.grid}>
        <Whose called={called} />
        <p className={classes.lead}>{t("needs.lead")}</p>
        <SearchedMany
          className={classes.wide}
          label={t("needs.codes")}
          description={t("needs.restricted")}
          data={known}
          value={needs}
          onChange={(next) => {
            setNeeds(next);
            keepDraft(chosenKey, next);
          }}
        />
        <Fields answers={answers} />
        {unsent && <Callout tone="amber">{t("needs.unsent")}</Callout>}
        {outcome && <ActionOutcome outcome={outcome} again={() => record(leaving(done))} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => void withoutRequest()} loading={need.sending}>
            {needs.length > 0 ? t("needs.onlyNeeds", { count: needs.length }) : t("needs.without")}
          </Button>
          <Button variant="default" onClick={() => void goOn()}>
            {t(begun ? "needs.another" : "needs.anotherOnly")}
          </Button>
          <Button type="submit" loading={need.sending || request.sending}>
            {t("needs.button")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
