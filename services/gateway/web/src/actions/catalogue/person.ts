import { languageOptions } from "@/i18n/languageOptions";
import type { PersonQuery } from "@/generated/graphql";
import * as consent from "../documents/consent";
import * as registration from "../documents/registration";
import * as requests from "../documents/requests";
import { changes, type Field, type Option } from "../fields";
import type { Codes } from "../useCodes";
import { permitted, type Action } from "../action";
import { erasureAction, overrideAction } from "./secondPerson";

type Person = NonNullable<PersonQuery["person"]>;

export const requestFields = (codes: Codes): Field[] => [
  { kind: "choice", name: "kind", options: codes.options("requestKind"), required: true, initial: "ASSISTANCE" },
  { kind: "codes", name: "services", options: codes.options("service"), requiredWith: { field: "kind", is: ["ASSISTANCE"] } },
  { kind: "choice", name: "urgency", options: codes.options("urgency"), required: true },
  { kind: "country", name: "destinationCountry", label: "destination" },
  { kind: "prose", name: "location" },
  { kind: "prose", name: "notes" },
];

export function requestShape({ location, notes, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return location || notes ? { ...rest, details: { location, notes } } : rest;
}

/** `child` is left out where the age is not known yet: then it is asked, and the service says whether it must be said. */
export const basisFields = (codes: Codes, language: string, child?: boolean): Field[] => [
  { kind: "choice", name: "legalBasis", options: codes.options("legalBasis"), required: true },
  {
    kind: "choice",
    name: "form",
    label: "consentForm",
    help: "consentForm",
    options: codes.options("consentForm"),
    required: true,
    when: { field: "legalBasis", is: ["CONSENT"] },
  },
  { kind: "choice", name: "ownView", help: "ownView", options: codes.options("ownView"), required: child },
  { kind: "choice", name: "language", options: languageOptions(language), required: true },
  { kind: "date", name: "validUntil" },
];

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
