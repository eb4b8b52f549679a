import { action, permitted, type Action } from "@/actions/action";
import { codeOptions } from "@/actions/codeOptions";
import type { Field, Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { languages } from "@/i18n/languages";

interface Account {
  id: string;
  version: number;
  name: string;
  email: string | null;
  subject: string | null;
  roles: readonly string[];
  active: boolean;
  unconfirmed: boolean;
  madeById: string | null;
}

const ROLES = [
  "INTAKE_OFFICER", "CASEWORKER", "PROTECTION_SPECIALIST", "SUPERVISOR", "EVACUATION_COORDINATOR", "REINTEGRATION_OFFICER", "FINANCE_OFFICER",
  "COMMITTEE_MEMBER", "DONOR", "PARTNER", "DATA_PROTECTION_OFFICER", "ADMINISTRATOR",
];
const REASONS = ["JOINED", "CHANGED_POST", "AWAY", "LEFT", "MISUSE_SUSPECTED", "CORRECTION"];
/** Roles that read what is some donors' own. */
const OF_DONORS = ["DONOR", "PARTNER"];

const rolesField = (codes: Codes, initial: readonly string[] = []): Field => ({
  kind: "codes", name: "roles", label: "accountRoles", options: codeOptions(codes, "role", ROLES), required: true, initial: [...initial],
});

/** An account for somebody whom the identity provider knows. */
export function makeAccountAction(codes: Codes, agencies: Option[], donors: Option[], permittedActions: readonly string[]): Action[] {
  const makeAccount = action("MakeAccount", {
    fields: [
      { kind: "text", name: "name", label: "accountName", required: true },
      { kind: "choice", name: "knownBy", label: "accountKnownBy", options: codeOptions(codes, "accountKnownBy", ["EMAIL", "SUBJECT"]), required: true },
      { kind: "text", name: "email", label: "accountEmail", help: "accountEmail", required: true, when: { field: "knownBy", is: ["EMAIL"] } },
      { kind: "text", name: "subject", label: "accountSubject", help: "accountSubject", required: true, when: { field: "knownBy", is: ["SUBJECT"] } },
      rolesField(codes),
      { kind: "choice", name: "agencyId", label: "accountAgency", help: "accountAgency", options: agencies },
      { kind: "codes", name: "donorIds", label: "accountDonors", options: donors, when: { field: "roles", is: OF_DONORS } },
      { kind: "choice", name: "language", label: "accountLanguage", help: "accountLanguage", options: languages.map(({ tag, name }) => ({ value: tag.toUpperCase(), label: name })) },
    ],
    shape: ({ knownBy: _, ...account }) => account,
    clientIds: ["id"],
  });
  return permitted([makeAccount], permittedActions);
}

/** Somebody else's account: nobody changes their own, nor confirms what they made. */
export function accountActions(account: Account, codes: Codes, permittedActions: readonly string[], viewerId: string): Action[] {
  return permitted(account.unconfirmed ? waitingActions(account, codes, viewerId) : changes(account, codes), permittedActions);
}

const known = ({ id, version }: Account) => ({ id, version });

function waitingActions(account: Account, codes: Codes, viewerId: string): Action[] {
  const about = [account.name, account.email ?? account.subject, ...account.roles.map((role) => codes.label("role", role))].filter(Boolean).join(" · ");
  const confirm = action("ConfirmAccount", { input: known(account), about, consequences: [{ key: "accountConfirmed", people: [], agree: true }] });
  const discard = action("DiscardAccount", { input: known(account), about, destructive: true, consequences: [{ key: "accountDiscarded", people: [], agree: true }] });
  return account.madeById === viewerId ? [discard] : [confirm, discard];
}

function changes(account: Account, codes: Codes): Action[] {
  const reason: Field = { kind: "choice", name: "reason", label: "accountReason", options: codeOptions(codes, "accountReason", REASONS), required: true };
  const described = { input: known(account), about: account.name };
  return [
    action("ChangeRoles", {
      ...described,
      fields: [rolesField(codes, account.roles), reason],
      consequences: [{ key: "rolesChanged", people: [] }],
    }),
    account.active
      ? action("ShutAccount", { ...described, fields: [reason], destructive: true, consequences: [{ key: "accountShut", people: [], agree: true }] })
      : action("ReopenAccount", { ...described, fields: [reason] }),
  ];
}
