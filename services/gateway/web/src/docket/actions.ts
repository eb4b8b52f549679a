import { action, permitted, type Action, type Consequence } from "@/actions/action";
import type { Codes } from "@/actions/useCodes";
import type { ReviewOnFile } from "./documents";

type Decided = Pick<ReviewOnFile, "id" | "version" | "subject" | "decision" | "permittedActions">;

/** What another decision than this one means, by what it is about; where there is none, only the reasons can be others. */
const FOLLOWS: Record<string, string> = {
  "FOLLOW_UP APPROVED": "followUpAskedAgain",
  "GRANT APPROVED": "grantTakenBack",
  "GRANT REJECTED": "grantPaidAfterAll",
};

/** `about` says which file. */
export function correctDecisionAction({ id, version, subject, decision, permittedActions }: Decided, codes: Codes, about: string): Action[] {
  const follows = FOLLOWS[`${subject} ${decision}`];
  const decisions = codes.options("reviewDecision").filter(({ value }) => value !== "MORE_INFORMATION" && (follows || value === decision));
  const consequences: Consequence[] = follows ? [{ key: follows, people: [] }] : [];
  const correct = action("CorrectDecision", {
    fields: [
      { kind: "choice", name: "reason", options: codes.options("decisionCorrection"), required: true },
      { kind: "choice", name: "decision", options: decisions, required: true },
      { kind: "codes", name: "reasons", label: "decisionReasons", options: codes.options("reviewReason"), required: true },
    ],
    input: { reviewId: id, version },
    about,
    consequences,
  });
  return permitted([correct], permittedActions);
}
