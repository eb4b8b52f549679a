import { action, permitted, type Action } from "@/actions/action";
import { codeOptions } from "@/actions/codeOptions";
import type { Field } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";

interface Account {
  id: string;
  version: number;
  name: string;
  roles: readonly string[];
  active: boolean;
}

const ROLES = [
  "INTAKE_OFFICER", "CASEWORKER", "PROTECTION_SPECIALIST", "SUPERVISOR", "EVACUATION_COORDINATOR", "REINTEGRATION_OFFICER", "FINANCE_OFFICER",
  "COMMITTEE_MEMBER", "DONOR", "PARTNER", "DATA_PROTECTION_OFFICER", "ADMINISTRATOR",
];
const REASONS = ["JOINED", "CHANGED_POST", "AWAY", "LEFT", "MISUSE_SUSPECTED", "CORRECTION"];

/** Somebody else's account: nobody changes their own. */
export function accountActions(account: Account, codes: Codes, permittedActions: readonly string[]): Action[] {
  const reason: Field = { kind: "choice", name: "reason", label: "accountReason", options: codeOptions(codes, "accountReason", REASONS), required: true };
  const known = { input: { id: account.id, version: account.version }, about: account.name };
  const actions: Action[] = [
    action("ChangeRoles", {
      ...known,
      fields: [{ kind: "codes", name: "roles", label: "accountRoles", options: codeOptions(codes, "role", ROLES), required: true, initial: [...account.roles] }, reason],
      consequences: [{ key: "rolesChanged", people: [] }],
    }),
    account.active
      ? action("ShutAccount", { ...known, fields: [reason], destructive: true, consequences: [{ key: "accountShut", people: [], agree: true }] })
      : action("ReopenAccount", { ...known, fields: [reason] }),
  ];
  return permitted(actions, permittedActions);
}
