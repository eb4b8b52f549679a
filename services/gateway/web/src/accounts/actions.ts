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
  namedById: string | null;
  madeAt: string | null;
  language: string | null;
  agency: { id: string; name: string } | null;
  donorIds: readonly string[];
}

interface Choices {
  codes: Codes;
  agencies: Option[];
  donors: readonly Option[];
}

/** What an account is for, in words: by whom it signs in, as what, where, and for whose money. */
export const describedAccount = (account: Account, codes: Codes, donors: readonly Option[]): string[] =>
  [account.name, account.email, account.subject, ...account.roles.map((role) => codes.label("role", role)), account.agency?.name, ...donorNames(account, donors)].filter((part) => part != null);

/** A donor that the page does not know stays counted by its id. */
export const donorNames = ({ donorIds }: Pick<Account, "donorIds">, donors: readonly Option[]): string[] =>
  donorIds.map((id) => donors.find(({ value }) => value === id)?.label ?? id);

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

const languageField = (initial?: string): Field => ({
  kind: "choice", name: "language", label: "accountLanguage", help: "accountLanguage", initial,
  options: languages.map(({ tag, name }) => ({ value: tag.toUpperCase(), label: name })),
});

const agencyField = (agencies: Option[], initial?: string): Field => ({
  kind: "choice", name: "agencyId", label: "accountAgency", help: "accountAgency", options: agencies, initial,
});

const reasonField = (codes: Codes): Field => ({
  kind: "choice", name: "reason", label: "accountReason", options: codeOptions(codes, "accountReason", REASONS), required: true,
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
      agencyField(agencies),
      { kind: "codes", name: "donorIds", label: "accountDonors", options: donors, when: { field: "roles", is: OF_DONORS } },
      languageField(),
    ],
    shape: ({ knownBy: _, ...account }) => account,
    clientIds: ["id"],
  });
  return permitted([makeAccount], permittedActions);
}

/** Somebody else's account: nobody changes their own, nor confirms the e-mail they wrote. */
export function accountActions(account: Account, choices: Choices, permittedActions: readonly string[], viewerId: string): Action[] {
  const others = account.unconfirmed ? waitingActions(account, choices, viewerId) : changes(account, choices.codes, viewerId);
  return permitted([...others, correction(account, choices, viewerId)], permittedActions);
}

/** Whole: what the form does not ask, since it may not become another, is sent as it is. */
function correction(account: Account, { codes, agencies }: Choices, viewerId: string): Action {
  const { name, email, language, agency } = account;
  const isEmailOpen = account.subject === null && (account.active || account.unconfirmed);
  const isAgencyOpen = account.unconfirmed || account.namedById !== viewerId;
  const emailField: Field = { kind: "text", name: "email", label: "accountEmail", help: "accountEmail", required: true, initial: email ?? undefined };
  return action("CorrectAccount", {
    fields: [
      { kind: "text", name: "name", label: "accountName", required: true, initial: name },
      ...(isEmailOpen ? [emailField] : []),
      ...(isAgencyOpen ? [agencyField(agencies, agency?.id)] : []),
      languageField(language ?? undefined),
      reasonField(codes),
    ],
    input: { ...known(account), ...(isEmailOpen ? {} : { email }), ...(isAgencyOpen ? {} : { agencyId: agency?.id }) },
    about: name,
    consequences: [{ key: "accountCorrected", people: [], agree: true }],
  });
}

const known = ({ id, version }: Account) => ({ id, version });

function waitingActions(account: Account, { codes, donors }: Choices, viewerId: string): Action[] {
  const about = describedAccount(account, codes, donors).join(" · ");
  const confirm = action("ConfirmAccount", { input: { ...known(account), ...(account.madeAt && { madeAt: account.madeAt }) }, about, consequences: [{ key: "accountConfirmed", people: [], agree: true }] });
  const discard = action("DiscardAccount", { input: known(account), about, destructive: true, consequences: [{ key: "accountDiscarded", people: [], agree: true }] });
  return account.namedById === viewerId ? [discard] : [confirm, discard];
}

/** Whoever said who gets in only shuts it: what it may do later is another's to say. */
function changes(account: Account, codes: Codes, viewerId: string): Action[] {
  const reason = reasonField(codes);
  const described = { input: known(account), about: account.name };
  const roles = action("ChangeRoles", {
    ...described,
    fields: [rolesField(codes, account.roles), reason],
    consequences: [{ key: "rolesChanged", people: [] }],
  });
  const shut = action("ShutAccount", { ...described, fields: [reason], destructive: true, consequences: [{ key: "accountShut", people: [], agree: true }] });
  const reopen = action("ReopenAccount", { ...described, fields: [reason] });
  const ofOthers = account.namedById === viewerId ? [] : [roles];
  if (account.active) return [...ofOthers, shut];
  return ofOthers.length > 0 ? [roles, reopen] : [];
}
