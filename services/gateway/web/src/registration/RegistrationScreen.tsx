import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Screen } from "@/elements/Panel";
import type { Values } from "@/wishes/fields";
import { ConsentStep } from "./ConsentStep";
import { NeedsStep } from "./NeedsStep";
import { PersonStep } from "./PersonStep";
import { SearchStep, type Begun } from "./SearchStep";
import { Steps } from "./Steps";

type State =
  | { step: "search"; household?: Begun["household"] }
  | { step: "person"; begun: Begun }
  | { step: "consent"; personId: string; household: Begun["household"] }
  | { step: "needs"; personId: string; household: Begun["household"] };

const NOTHING: Values = {};

/** Registers one person: looked for first, so that nobody is registered twice; then who, on what basis, and what they need. */
export function RegistrationScreen() {
  const { t } = useTranslation("registration");
  const navigate = useNavigate();
  const [state, setState] = useState<State>({ step: "search" });
  return (
    <Screen title={t("title")} lead={t("lead")}>
      <Steps here={state.step} />
      {state.step === "search" && (
        <SearchStep
          key={state.household?.householdId ?? "new"}
          household={state.household}
          begin={(begun) => setState({ step: "person", begun })}
        />
      )}
      {state.step === "person" && (
        <PersonStep
          begun={state.begun}
          begin={state.begun.answers ?? NOTHING}
          back={() => setState({ step: "search", household: state.begun.household })}
          done={(personId, household) => setState({ step: "consent", personId, household })}
        />
      )}
      {state.step === "consent" && <ConsentStep personId={state.personId} done={() => setState({ ...state, step: "needs" })} />}
      {state.step === "needs" && (
        <NeedsStep
          personId={state.personId}
          done={() => void navigate({ to: "/people/$personId", params: { personId: state.personId } })}
          another={() => setState({ step: "search", household: state.household })}
        />
      )}
    </Screen>
  );
}
