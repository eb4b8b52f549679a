import { action, permitted, type Action } from "@/actions/action";
import type { Codes } from "@/actions/useCodes";

interface Rule {
  id: string;
  code: string;
  least: number;
  most: number;
  permittedActions: readonly string[];
}

const COMMANDS = ["ChangeIntakeDeadline", "ChangeCasesDeadline", "ChangeReintegrationDeadline"] as const;

/** By the command of the service whose deadline it is; `unit` says in what the figure is counted. */
export function deadlineActions(rule: Rule, version: number, codes: Codes, unit: string): Action[] {
  const actions = COMMANDS.map((command) =>
    action(command, {
      fields: [
        { kind: "number", name: "amount", label: "deadlineAmount", note: unit, min: rule.least, max: rule.most, initial: null, required: true },
        { kind: "choice", name: "reason", label: "deadlineReason", options: codes.options("deadlineReason"), required: true },
      ],
      input: { deadlineId: rule.id, version },
      about: codes.label("deadline", rule.code),
      consequences: [{ key: "deadlineChanged", people: [] }],
    }),
  );
  return permitted(actions, rule.permittedActions);
}
