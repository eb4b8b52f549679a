import { languageOptions } from "@/i18n/languageOptions";
import type { PersonQuery } from "@/generated/graphql";
import * as consent from "../documents/consent";
import * as registration from "../documents/registration";
import * as requests from "../documents/requests";
import { changes, type Field, type Option } from "../fields";
import type { Codes } from "../useCodes";
import { permitted, type Wish } from "../wish";
import { erasureWish, overrideWish } from "./secondPerson";

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

export function personWishes(person: Person, codes: Codes, agencies: Option[], needs: Option[], language: string, open: string): Wish[] {
  const given = { personId: person.id };
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
  const wishes: Wish[] = [
    {
      command: "MakeRequest",
      document: requests.MakeRequestDocument,
      fields: requestFields(codes),
      given,
      fresh: ["requestId"],
      shape: requestShape,
    },
    {
      command: "GiveConsent",
      document: consent.GiveConsentDocument,
      fields: consentFields(codes, language, !ADULT.has(person.ageBand)),
      given,
      fresh: ["consentId"],
    },
    {
      command: "RecordNeed",
      document: registration.RecordNeedDocument,
      fields: [
        { kind: "choice", name: "code", label: "needCode", options: needs, required: true },
        { kind: "choice", name: "reportedStatus", options: codes.options("protectionStatus") },
      ],
      given,
      fresh: ["needId"],
    },
    { command: "GrantSharing", document: consent.GrantSharingDocument, fields: sharing, given, fresh: ["grantId"] },
    {
      command: "AssessProtection",
      document: registration.AssessProtectionDocument,
      fields: protection,
      given: { ...given, version: known?.version },
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
      given: { ...given, version: person.version },
      shape: (answers) => changes(circumstances, answers),
    },
    // For whoever may not read what is known; the others record it.
    ...(person.permittedActions.includes("RecordCircumstances") ? [] : [addCircumstancesWish(given)]),
    overrideWish(person.id, codes, agencies, language),
    erasureWish(person, codes, open),
  ];
  return permitted(wishes, person.permittedActions);
}

const addCircumstancesWish = (given: object): Wish => ({
  command: "AddCircumstances",
  document: registration.AddCircumstancesDocument,
  fields: [
    { kind: "prose", name: "notes", required: true },
    { kind: "prose", name: "location" },
  ],
  given: { ...given },
  fresh: ["reportId"],
});

type Ended = { id: string; permittedActions: string[] };

export const withdrawConsentWish = ({ id, permittedActions }: Ended): Wish[] =>
  permitted(
    [{ command: "WithdrawConsent", document: consent.WithdrawConsentDocument, fields: [], given: { consentId: id }, grave: true }],
    permittedActions,
  );

export const withdrawSharingWish = ({ id, permittedActions }: Ended): Wish[] =>
  permitted(
    [{ command: "WithdrawSharing", document: consent.WithdrawSharingDocument, fields: [], given: { grantId: id }, grave: true }],
    permittedActions,
  );

export const endNeedWish = ({ id, permittedActions }: Ended): Wish[] =>
  permitted([{ command: "EndNeed", document: registration.EndNeedDocument, fields: [], given: { needId: id } }], permittedActions);

export const withdrawRequestWish = ({ id, permittedActions }: Ended): Wish[] =>
  permitted(
    [{ command: "WithdrawRequest", document: requests.WithdrawRequestDocument, fields: [], given: { requestId: id }, grave: true }],
    permittedActions,
  );
