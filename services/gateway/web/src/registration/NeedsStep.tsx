import { Button, MultiSelect } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useNeedOptions } from "@/connection/useChoices";
import { useWish, type Outcome } from "@/connection/useWish";
import { Panel } from "@/elements/Panel";
import type { MakeRequestInput } from "@/generated/graphql";
import { requestFields, requestShape } from "@/wishes/catalogue/person";
import { RecordNeedDocument } from "@/wishes/documents/registration";
import { MakeRequestDocument } from "@/wishes/documents/requests";
import { Fields } from "@/wishes/Fields";
import { useAnswers } from "@/wishes/useAnswers";
import { useCodes } from "@/wishes/useCodes";
import { WishAnswer } from "@/wishes/WishAnswer";
import classes from "./registration.module.css";

interface Props {
  personId: string;
  done: () => void;
  another: () => void;
}

const settled = (outcome: Outcome) => outcome.kind === "done" || outcome.kind === "pending";

/** Specific needs and the first request; a case opens by it. */
export function NeedsStep({ personId, done, another }: Props) {
  const { t } = useTranslation("registration");
  const codes = useCodes();
  const known = useNeedOptions();
  const answers = useAnswers(requestFields(codes));
  const need = useWish(RecordNeedDocument);
  const request = useWish(MakeRequestDocument);
  const [needs, setNeeds] = useState<string[]>([]);
  const [needIds] = useState(() => new Map<string, string>());
  const [requestId] = useState(() => crypto.randomUUID() as string);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const idOf = (code: string) => {
    const id = needIds.get(code) ?? (crypto.randomUUID() as string);
    needIds.set(code, id);
    return id;
  };
  const record = async (then: () => void) => {
    for (const code of needs) {
      const came = await need.send({ input: { needId: idOf(code), personId, code } });
      if (!settled(came)) return setOutcome(came);
    }
    const input = { requestId, personId, ...requestShape(answers.collected()) };
    const came = await request.send({ input: input as MakeRequestInput });
    if (settled(came)) return then();
    setOutcome(came.kind === "rejected" && answers.refuse(came.refusal) ? null : came);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answers.check()) void record(done);
  };
  return (
    <Panel title={t("needs.title")}>
      <form onSubmit={submit} noValidate className={classes.grid}>
        <p className={classes.lead}>{t("needs.lead")}</p>
        <MultiSelect
          className={classes.wide}
          label={t("needs.codes")}
          description={t("needs.restricted")}
          data={known}
          value={needs}
          onChange={setNeeds}
          searchable
        />
        <Fields answers={answers} />
        {outcome && <WishAnswer outcome={outcome} again={() => record(done)} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={done}>
            {t("needs.without")}
          </Button>
          <Button variant="default" onClick={() => answers.check() && void record(another)}>
            {t("needs.another")}
          </Button>
          <Button type="submit" loading={need.sending || request.sending}>
            {t("needs.button")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
