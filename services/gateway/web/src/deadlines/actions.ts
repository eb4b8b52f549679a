import { action, permitted, type Action } from "@/actions/action";
import { codeOptions } from "@/actions/codeOptions";
import type { Codes } from "@/actions/useCodes";

interface Rule {
  id: string;
  code: string;
  least: number;
  most: number;
  permittedActions: readonly string[];
}

const COMMANDS = ["ChangeIntakeDeadline", "ChangeCasesDeadline", "ChangeReintegrationDeadline"] as const;

const REASONS = ["ORGANISATION_POLICY", "AGREED_WITH_PARTNERS", "MORE_CAPACITY", "LESS_CAPACITY", "EXPERIENCE", "CORRECTION"];

/** By the command of the service whose deadline it is; `unit` says in what the figure is counted. */
export function deadlineActions(rule: Rule, version: number, codes: Codes, unit: string): Action[] {
  const actions = COMMANDS.map((command) =>
    action(command, {
      fields: [
        { kind: "number", name: "amount", label: "deadlineAmount", note: unit, min: rule.least, max: rule.most, initial: null, required: true },
        { kind: "choice", name: "reason", label: "deadlineReason", options: codeOptions(codes, "deadlineReason", REASONS), required: true },
      ],
      input: { deadlineId: rule.id, version },
      about: codes.label("deadline", rule.code),
      consequences: [{ key: "deadlineChanged", people: [] }],
    }),
  );
  return permitted(actions, rule.permittedActions);
}
