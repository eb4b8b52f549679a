import { Button } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { useActiveCrises } from "@/actions/useChoices";
import { refusalIn, type Refusal } from "@/connection/useAction";
import { Callout } from "@/elements/Callout";
import { Panel } from "@/elements/Panel";
import { Failed } from "@/elements/Waiting";
import type { FindPersonsInput } from "@/generated/graphql";
import { Fields } from "@/actions/Fields";
import type { Values } from "@/actions/fields";
import { sentenceOf } from "@/actions/refusals";
import { useAnswers } from "@/actions/useAnswers";
import { presetOf } from "@/actions/crisisOptions";
import { searchBegin, type Begun } from "./carried";
import { Candidates } from "./Candidates";
import { FindPersonsDocument, type Candidate } from "./documents";
import { SEARCH_DRAFT } from "./drafts";
import { SEARCH_LIMIT, searchFields, searchInput, type LookedAt } from "./fields";
import classes from "./registration.module.css";

interface Props {
  household: Begun["household"];
  carried: Values;
  begin: (begun: Begun) => void;
}

/** Looks for the person before the form opens. Who is not among the candidates is somebody new. */
export function SearchStep({ household, carried, begin }: Props) {
  const { t } = useTranslation("registration");
  const { t: words } = useTranslation("actions");
  const active = useActiveCrises();
  const client = useClient();
  const answers = useAnswers(searchFields(active, presetOf(active)), searchBegin(carried), SEARCH_DRAFT);
  const [candidates, setCandidates] = useState<Candidate[] | null>(null);
  const [state, setState] = useState<"idle" | "searching" | "failed">("idle");
  const [refused, setRefused] = useState<Refusal | null>(null);

  const search = async () => {
    setCandidates(null);
    if (!answers.check()) return;
    setState("searching");
    const input = searchInput(answers.collected()) as FindPersonsInput;
    setRefused(null);
    const { data, error } = await client.query(FindPersonsDocument, { input }, { requestPolicy: "network-only" }).toPromise();
    const refusal = refusalIn(error?.graphQLErrors);
    setState(data || refusal ? "idle" : "failed");
    if (refusal && !answers.refuse(refusal)) setRefused(refusal);
    setCandidates(data?.findPersons ?? null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void search();
  };
  const start = (chosen: Begun["household"], lookedAt?: LookedAt) =>
    begin({ crisisId: String(answers.values["crisisId"]), household: chosen, lookedAt, answers: answers.values });

  if (active.length === 0) return <Callout tone="amber">{t("noCrisis")}</Callout>;
  return (
    <div className={classes.search} data-searched={candidates ? true : undefined}>
      <Panel title={t("search.title")}>
        <form onSubmit={submit} noValidate className={classes.grid}>
          {household && (
            <Callout tone="sky" title={t("search.household", { of: household.of })}>
              {Object.keys(carried).length > 0 && t("search.carried")}
            </Callout>
          )}
          <p className={classes.lead}>{t("search.lead")}</p>
          <Fields answers={answers} />
          {active.some(({ value, exercise }) => exercise && value === answers.values["crisisId"]) && (
            <Callout tone="amber">{t("search.exercise")}</Callout>
          )}
          <Button type="submit" loading={state === "searching"}>
            {t("search.button")}
          </Button>
        </form>
      </Panel>
      {refused && <Callout tone="brick">{sentenceOf(words, refused)}</Callout>}
      {state === "failed" && <Failed again={() => void search()} />}
      {candidates && <Candidates candidates={candidates} most={SEARCH_LIMIT} begin={(lookedAt) => start(household, lookedAt)} relative={start} />}
    </div>
  );
}
