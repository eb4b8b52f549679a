import { languageOptions } from "@/i18n/languageOptions";
import type { PersonQuery } from "@/generated/graphql";
import * as consent from "@/actions/documents/consent";
import * as registration from "@/actions/documents/registration";
import * as requests from "@/actions/documents/requests";
import { changes, type Field, type Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { permitted, type Action } from "@/actions/action";
import { basisFields, requestFields, requestShape } from "@/registration";
import { erasureAction, overrideAction } from "./secondPersonActions";

type Person = NonNullable<PersonQuery["person"]>;

const ADULT = new Set(["FROM_18", "FROM_60"]);

const consentFields = (codes: Codes, language: string, child: boolean): Field[] => [
  { kind: "choice", name: "purpose", options: codes.options("purpose"), required: true },
  ...basisFields(codes, language, child),
];

export function personActions(person: Person, codes: Codes, agencies: Option[], needs: Option[], language: string, open: string): Action[] {
  const input = { personId: person.id };
  const sharing: Field[] = [
    { kind: "choice", name: "agencyId", options: agencies, required: true },
    { kind: "choice", name: "purpose", options: codes.options("purpose"), required: true },
    { kind: "codes", name: "classes", options: codes.options("fieldClass"), required: true },
    { kind: "choice", name: "legalBasis", options: codes.options("legalBasis"), required: true },
    { kind: "text", name: "protocolVersion", required: true, initial: "isp-1" },
    { kind: "choice", name: "language", options: languageOptions(language), required: true },
    { kind: "date", name: "validUntil" },
    { kind: "prose", name: "bestInterests", help: "bestInterests" },
  ];
  const known = person.protection;
  const circumstances: Field[] = [
    { kind: "prose", name: "location", initial: person.circumstances?.location ?? "" },
    { kind: "prose", name: "notes", initial: person.circumstances?.notes ?? "" },
  ];
  const protection: Field[] = [
    { kind: "choice", name: "status", options: codes.options("protectionStatus"), required: true, initial: known?.status },
    { kind: "countries", name: "fearedCountries", initial: known?.fearedCountries },
    { kind: "decide", name: "trafficking", required: true, initial: known?.trafficking },
  ];
  const actions: Action[] = [
    {
      command: "MakeRequest",
      document: requests.MakeRequestDocument,
      fields: requestFields(codes),
      input,
      clientIds: ["requestId"],
      shape: requestShape,
    },
    {
      command: "GiveConsent",
      document: consent.GiveConsentDocument,
      fields: consentFields(codes, language, !ADULT.has(person.ageBand)),
      input,
      clientIds: ["consentId"],
    },
    {
      command: "RecordNeed",
      document: registration.RecordNeedDocument,
      fields: [
        { kind: "choice", name: "code", label: "needCode", options: needs, required: true },
        { kind: "choice", name: "reportedStatus", options: codes.options("protectionStatus") },
      ],
      input,
      clientIds: ["needId"],
    },
    { command: "GrantSharing", document: consent.GrantSharingDocument, fields: sharing, input, clientIds: ["grantId"] },
    {
      command: "AssessProtection",
      document: registration.AssessProtectionDocument,
      fields: protection,
      input: { ...input, version: known?.version },
      shape: (answers) => {
        const { fearedCountries, ...changed } = changes(protection, answers);
        const feared = fearedCountries === undefined ? {} : { fearedCountries: fearedCountries ?? [] };
        return { ...changed, ...feared, status: answers["status"] };
      },
    },
    {
      command: "RecordCircumstances",
      document: registration.RecordCircumstancesDocument,
      fields: circumstances,
      input: { ...input, version: person.version },
      shape: (answers) => changes(circumstances, answers),
    },
    // For whoever may not read what is known; the others record it.
    ...(person.permittedActions.includes("RecordCircumstances") ? [] : [addCircumstancesAction(input)]),
    overrideAction(person.id, codes, agencies, language),
    erasureAction(person, codes, open),
  ];
  return permitted(actions, person.permittedActions);
}

const addCircumstancesAction = (input: object): Action => ({
  command: "AddCircumstances",
  document: registration.AddCircumstancesDocument,
  fields: [
    { kind: "prose", name: "notes", required: true },
    { kind: "prose", name: "location" },
  ],
  input: { ...input },
  clientIds: ["reportId"],
});

type Ended = { id: string; permittedActions: string[] };

export const withdrawConsentAction = ({ id, permittedActions }: Ended): Action[] =>
  permitted(
    [{ command: "WithdrawConsent", document: consent.WithdrawConsentDocument, fields: [], input: { consentId: id }, destructive: true }],
    permittedActions,
  );

export const withdrawSharingAction = ({ id, permittedActions }: Ended): Action[] =>
  permitted(
    [{ command: "WithdrawSharing", document: consent.WithdrawSharingDocument, fields: [], input: { grantId: id }, destructive: true }],
    permittedActions,
  );

export const endNeedAction = ({ id, permittedActions }: Ended): Action[] =>
  permitted([{ command: "EndNeed", document: registration.EndNeedDocument, fields: [], input: { needId: id } }], permittedActions);

export const withdrawRequestAction = ({ id, permittedActions }: Ended): Action[] =>
  permitted(
    [{ command: "WithdrawRequest", document: requests.WithdrawRequestDocument, fields: [], input: { requestId: id }, destructive: true }],
    permittedActions,
  );
