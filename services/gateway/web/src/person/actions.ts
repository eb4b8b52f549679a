import { languageOptions } from "@/i18n/languageOptions";
import type { PersonQuery } from "@/generated/graphql";
import { changes, type Field, type Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";
import { basisFields, requestFields, requestShape } from "@/registration";
import { erasureAction, overrideAction } from "./secondPersonActions";

type Person = NonNullable<PersonQuery["person"]>;

const ADULT = new Set(["FROM_18", "FROM_60"]);

const consentFields = (codes: Codes, language: string, child: boolean): Field[] => [
  { kind: "choice", name: "purpose", options: codes.options("purpose"), required: true },
  ...basisFields(codes, language, child),
];

const sharingFields = (codes: Codes, agencies: Option[], language: string): Field[] => [
  { kind: "choice", name: "agencyId", options: agencies, required: true },
  { kind: "choice", name: "purpose", options: codes.options("purpose"), required: true },
  { kind: "codes", name: "classes", options: codes.options("fieldClass"), required: true },
  { kind: "choice", name: "legalBasis", options: codes.options("legalBasis"), required: true },
  { kind: "text", name: "protocolVersion", required: true, initial: "isp-1" },
  { kind: "choice", name: "language", options: languageOptions(language), required: true },
  { kind: "date", name: "validUntil" },
  { kind: "prose", name: "bestInterests", help: "bestInterests" },
];

const needFields = (codes: Codes, needs: Option[]): Field[] => [
  { kind: "choice", name: "code", label: "needCode", options: needs, required: true },
  { kind: "choice", name: "reportedStatus", options: codes.options("protectionStatus") },
];

export function personActions(person: Person, codes: Codes, agencies: Option[], needs: Option[], language: string, open: string): Action[] {
  const input = { personId: person.id };
  const isChild = !ADULT.has(person.ageBand);
  const actions: Action[] = [
    action("MakeRequest", { fields: requestFields(codes), input, clientIds: ["requestId"], shape: requestShape }),
    action("GiveConsent", { fields: consentFields(codes, language, isChild), input, clientIds: ["consentId"] }),
    action("RecordNeed", { fields: needFields(codes, needs), input, clientIds: ["needId"] }),
    action("GrantSharing", { fields: sharingFields(codes, agencies, language), input, clientIds: ["grantId"] }),
    protectionAction(person, codes),
    circumstancesAction(person),
    overrideAction(person.id, codes, agencies, language),
    erasureAction(person, codes, open),
  ];
  return permitted(actions, person.permittedActions);
}

function protectionAction({ id, protection: known }: Person, codes: Codes): Action {
  const fields: Field[] = [
    { kind: "choice", name: "status", options: codes.options("protectionStatus"), required: true, initial: known?.status },
    { kind: "countries", name: "fearedCountries", initial: known?.fearedCountries },
    { kind: "decide", name: "trafficking", required: true, initial: known?.trafficking },
  ];
  const shape: Action["shape"] = (answers) => {
    const { fearedCountries, ...changed } = changes(fields, answers);
    const feared = fearedCountries === undefined ? {} : { fearedCountries: fearedCountries ?? [] };
    return { ...changed, ...feared, status: answers["status"] };
  };
  return action("AssessProtection", { fields, input: { personId: id, version: known?.version }, shape });
}

/** Who may not read what is known adds to it; the others record it. */
function circumstancesAction({ id, version, circumstances: known, permittedActions }: Person): Action {
  if (!permittedActions.includes("RecordCircumstances"))
    return action("AddCircumstances", {
      fields: [
        { kind: "prose", name: "notes", required: true },
        { kind: "prose", name: "location" },
      ],
      input: { personId: id },
      clientIds: ["reportId"],
    });
  const fields: Field[] = [
    { kind: "prose", name: "location", initial: known?.location ?? "" },
    { kind: "prose", name: "notes", initial: known?.notes ?? "" },
  ];
  return action("RecordCircumstances", { fields, input: { personId: id, version }, shape: (answers) => changes(fields, answers) });
}

type Endable = { id: string; permittedActions: string[] };

export const withdrawConsentAction = ({ id, permittedActions }: Endable): Action[] =>
  permitted([action("WithdrawConsent", { input: { consentId: id }, destructive: true })], permittedActions);

export const withdrawSharingAction = ({ id, permittedActions }: Endable): Action[] =>
  permitted([action("WithdrawSharing", { input: { grantId: id }, destructive: true })], permittedActions);

export const endNeedAction = ({ id, permittedActions }: Endable): Action[] =>
  permitted([action("EndNeed", { input: { needId: id } })], permittedActions);

export const withdrawRequestAction = ({ id, permittedActions }: Endable): Action[] =>
  permitted([action("WithdrawRequest", { input: { requestId: id }, destructive: true })], permittedActions);
