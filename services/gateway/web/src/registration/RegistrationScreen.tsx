import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Screen } from "@/elements/Panel";
import { draftOf, dropDraft, keepDraft } from "@/session/drafts";
import type { Values } from "@/actions/fields";
import { SubjectId } from "@/actions/subject";
import { personBegin, type Begun } from "./carried";
import { ConsentStep } from "./ConsentStep";
import { NeedsStep } from "./NeedsStep";
import { PERSON_DRAFT, PERSON_DRAFTS } from "./drafts";
import { PersonStep } from "./PersonStep";
import { SearchStep } from "./SearchStep";
import { Steps } from "./Steps";

type State =
  | { step: "search"; household?: Begun["household"]; carried: Values }
  | { step: "person"; begun: Begun; carried: Values }
  | { step: "consent"; personId: string; household: Begun["household"]; carried: Values }
  | { step: "needs"; personId: string; household: Begun["household"]; carried: Values };

const NOTHING: Values = {};
/** Where somebody is, in memory: a person who is half registered is found again after back or an ended session. */
const STEP = "register step";

/** Registers one person: looked for first, so that nobody is registered twice; then who, on what basis, and what they need. */
export function RegistrationScreen() {
  const { t } = useTranslation("registration");
  const navigate = useNavigate();
  const [state, show] = useState<State>(() => draftOf<State>(STEP) ?? { step: "search", carried: NOTHING });
  const setState = (next: State) => {
    keepDraft(STEP, next);
    show(next);
  };
  return (
    <Screen title={t("title")} lead={t("lead")} aside={<Link to="/register/family">{t("family.onOneScreen")}</Link>}>
      <Steps here={state.step} />
      {state.step === "search" && (
        <SearchStep
          key={`${state.household?.householdId ?? "new"} ${Object.keys(state.carried).length > 0}`}
          household={state.household}
          carried={state.carried}
          begin={(begun) => {
            const typed = draftOf<Values>(PERSON_DRAFT);
            if (typed) keepDraft(PERSON_DRAFT, { ...typed, ...begun.answers });
            setState({ step: "person", begun, carried: state.carried });
          }}
        />
      )}
      {state.step === "person" && (
        <PersonStep
          begun={state.begun}
          begin={personBegin(state.carried, state.begun.answers ?? NOTHING, state.begun.household !== undefined)}
          back={() => setState({ step: "search", household: state.begun.household, carried: state.carried })}
          done={(personId, household, carried) => {
            dropDraft(...PERSON_DRAFTS);
            setState({ step: "consent", personId, household, carried: { ...carried, language: state.carried["language"] ?? "" } });
          }}
        />
      )}
      {state.step === "consent" && (
        <SubjectId value={state.personId}>
          <ConsentStep
            personId={state.personId}
            called={state.household?.of}
            language={String(state.carried["language"] ?? "")}
            done={(language) => setState({ ...state, step: "needs", carried: { ...state.carried, language } })}
          />
        </SubjectId>
      )}
      {state.step === "needs" && (
        <SubjectId value={state.personId}>
          <NeedsStep
            personId={state.personId}
            called={state.household?.of}
            done={() => {
              dropDraft(STEP);
              void navigate({ to: "/people/$personId", params: { personId: state.personId } });
            }}
            another={() => setState({ step: "search", household: state.household, carried: state.carried })}
          />
        </SubjectId>
      )}
    </Screen>
  );
}
