import { Button } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { isAccepted, useAction, type Outcome } from "@/connection/useAction";
import { Callout } from "@/elements/Callout";
import { Panel } from "@/elements/Panel";
import type { FindPersonsInput, RegisterPersonInput } from "@/generated/graphql";
import { idsOf } from "@/session/drafts";
import { Fields } from "@/actions/Fields";
import type { Values } from "@/actions/fields";
import { useAnswers } from "@/actions/useAnswers";
import { useCodes } from "@/actions/useCodes";
import { ActionOutcome } from "@/actions/ActionOutcome";
import { carriedFrom, type Begun } from "./carried";
import { Candidates } from "./Candidates";
import { FindPersonsDocument, type Candidate } from "./documents";
import { PERSON_DRAFT } from "./drafts";
import { ALIKE_LIMIT, personFields, personInput, searchOfPerson } from "./fields";
import classes from "./registration.module.css";

interface Ids {
  personId: string;
  householdId: string;
  /** The household is registered already: only the person was refused. */
  made: boolean;
}

interface Props {
  begun: Begun;
  begin: Values;
  back: () => void;
  done: (personId: string, household: Begun["household"], carried: Values) => void;
}


/** Who the person is. Only a name is needed; without documents and with a guessed age it works as well. */
export function PersonStep({ begun, begin, back, done }: Props) {
  const { t } = useTranslation("registration");
  const codes = useCodes();
  const answers = useAnswers(personFields(codes), begin, PERSON_DRAFT);
  const household = useAction("RegisterHousehold");
  const person = useAction("RegisterPerson");
  // Sending again after an ended session or a reload must not make a second person.
  const ids = idsOf<Ids>(PERSON_DRAFT, () => ({
    personId: crypto.randomUUID() as string,
    householdId: crypto.randomUUID() as string,
    made: false,
  }));
  const client = useClient();
  const [candidates, setCandidates] = useState<Candidate[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const alike = async () => {
    const input = { crisisId: begun.crisisId, ...searchOfPerson(answers.collected()) } as FindPersonsInput;
    const { data } = await client.query(FindPersonsDocument, { input }, { requestPolicy: "network-only" }).toPromise();
    setCandidates(data?.findPersons ?? null);
  };

  const register = async (lookedAt = begun.lookedAt) => {
    setCandidates(null);
    answers.keep();
    const place = { crisisId: begun.crisisId, householdId: begun.household?.householdId ?? ids.householdId };
    if (!begun.household && !ids.made) {
      const made = await household.send(place);
      if (!isAccepted(made)) return setOutcome(made);
      ids.made = true;
      answers.keep();
    }
    const input = { personId: ids.personId, ...personInput(answers.collected(), place, lookedAt) };
    const came = await person.send(input as RegisterPersonInput);
    if (isAccepted(came)) {
      const of = [answers.values["givenName"], answers.values["familyName"]].filter(Boolean).join(" ");
      return done(ids.personId, { householdId: place.householdId, of }, carriedFrom(begun.crisisId, answers.values));
    }
    if (came.kind === "rejected" && came.refusal.code === "possible_duplicate") await alike();
    setOutcome(came.kind === "rejected" && answers.refuse(came.refusal) ? null : came);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answers.check()) void register();
  };
  return (
    <Panel title={t("person.title")}>
      <form onSubmit={submit} noValidate className={classes.grid}>
        {begun.household && <Callout tone="sky">{t("search.household", { of: begun.household.of })}</Callout>}
        <p className={classes.lead}>{t("person.lead")}</p>
        <Fields answers={answers} />
        {outcome && <ActionOutcome outcome={outcome} again={() => register()} />}
        {candidates && candidates.length > 0 && <Candidates candidates={candidates} most={ALIKE_LIMIT} begin={(seen) => void register(seen)} relative={(_, seen) => void register(seen)} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={back}>
            {t("back")}
          </Button>
          <Button type="submit" loading={household.sending || person.sending}>
            {t("person.button")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
