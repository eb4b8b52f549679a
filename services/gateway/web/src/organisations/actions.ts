import { action, permitted, type Action } from "@/actions/action";
import { codeOptions } from "@/actions/codeOptions";
import { changes, type Field, type Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import type { OrganisationQuery, OrganisationRowFragment } from "@/generated/graphql";
import { CAPACITY_UNITS, CLOSURES, KINDS, OPENINGS, PERSON_CATEGORIES, SERVICES } from "./codes";
import { readHours, writeHours } from "./hours";

export type Organisation = NonNullable<OrganisationQuery["organisation"]>;
type Offer = OrganisationRowFragment["services"][number];
type FocalPoint = OrganisationRowFragment["focalPoints"][number];
type Deputy = FocalPoint["deputies"][number];

/** What the forms offer to choose from. */
export interface Choices {
  codes: Codes;
  languages: Option[];
  agencies: Option[];
  parents: Option[];
}

const SEPARATED = ["areas", "telephones", "emails", "websites"] as const;
/** What is no list in a form, and is one in the command; taken away, it is an empty one. */
const LISTS = [...SEPARATED, "hours", "states", "languages", "categories"];

const separated = (typed: string): string[] => typed.split(/[,;،؛\n]/).map((one) => one.trim()).filter(Boolean);
const joined = (list: readonly string[] | undefined): string => (list ?? []).join(", ");

/** Answers as the commands take them: lists that are typed in one line, P-codes in capitals, hours day by day. */
export function asCommand(answers: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(answers).map(([name, value]) => [name, listIn(name, value)]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function listIn(name: string, value: unknown): unknown {
  if (!LISTS.includes(name)) return value;
  if (value === null) return [];
  if (typeof value !== "string") return value;
  if (name === "hours") return readHours(value);
  return name === "areas" ? separated(value.toUpperCase()) : separated(value);
}

const organisationFields = ({ codes, languages, agencies, parents }: Choices, known?: Organisation): Field[] => [
  { kind: "text", name: "name", label: "organisationName", required: true, initial: known?.name ?? "" },
  { kind: "choice", name: "kind", label: "organisationKind", options: codeOptions(codes, "organisationKind", KINDS), required: true, initial: known?.kind ?? "" },
  { kind: "country", name: "country", label: "organisationCountry", required: true, initial: known?.country ?? "" },
  { kind: "countries", name: "states", label: "organisationStates", help: "organisationStates", initial: [...(known?.states ?? [])] },
  { kind: "text", name: "areas", label: "organisationAreas", help: "organisationAreas", initial: joined(known?.areas) },
  { kind: "codes", name: "languages", label: "organisationLanguages", options: languages, initial: [...(known?.languages ?? [])] },
  { kind: "choice", name: "opening", label: "opening", options: codeOptions(codes, "opening", OPENINGS), required: true, initial: known?.opening ?? "" },
  { kind: "text", name: "hours", label: "openingHours", help: "openingHours", initial: writeHours(known?.hours ?? []), when: { field: "opening", is: ["WEEKLY"] } },
  { kind: "zone", name: "timeZone", label: "organisationZone", country: "country", initial: known?.timeZone ?? "" },
  { kind: "text", name: "telephones", label: "organisationTelephones", help: "severalInOneLine", initial: joined(known?.telephones) },
  { kind: "text", name: "emails", label: "organisationEmails", help: "severalInOneLine", initial: joined(known?.emails) },
  { kind: "text", name: "websites", label: "organisationWebsites", help: "severalInOneLine", initial: joined(known?.websites) },
  { kind: "text", name: "code", label: "organisationCode", help: "organisationCode", initial: known?.code ?? "" },
  { kind: "choice", name: "parentId", label: "organisationParent", options: parents.filter(({ value }) => value !== known?.id), initial: known?.parent?.id ?? "" },
  { kind: "choice", name: "agencyId", label: "organisationAgency", help: "organisationAgency", options: agencies, initial: known?.agency?.id ?? "" },
];

export const registerOrganisationAction = (choices: Choices, permittedActions: readonly string[]): Action[] =>
  permitted([action("RegisterOrganisation", { fields: organisationFields(choices), clientIds: ["organisationId"], shape: asCommand })], permittedActions);

/** What is asked of an organisation that is known: of its own row, so that nothing is replaced that was not looked at. */
export function organisationActions(organisation: Organisation, choices: Choices): Action[] {
  const { codes } = choices;
  const input = { organisationId: organisation.id, version: organisation.version };
  const about = organisation.name;
  const fields = organisationFields(choices, organisation);
  const stranded = organisation.services.map(({ service }) => codes.label("coordinationService", service));
  return permitted(
    [
      action("ConfirmOrganisation", { input, about }),
      action("CorrectOrganisation", { fields, input, about, shape: (answers) => asCommand(changes(fields, answers)) }),
      action("OfferService", { fields: offerFields(choices), input: { organisationId: organisation.id }, about, clientIds: ["offerId"], shape: asCommand }),
      action("NameFocalPoint", { fields: focalPointFields(choices), input: { organisationId: organisation.id }, about, clientIds: ["focalPointId"], shape: withContact }),
      action("CloseOrganisation", {
        fields: [{ kind: "choice", name: "reason", label: "organisationClosure", options: codeOptions(codes, "organisationClosure", CLOSURES), required: true }],
        input,
        about,
        destructive: true,
        consequences: [{ key: "organisationCloses", people: stranded, agree: true }],
      }),
    ],
    organisation.permittedActions,
  );
}

const offerFields = ({ codes, languages }: Choices, known?: Offer): Field[] => [
  ...(known ? [] : [{ kind: "choice", name: "offeredService", label: "offeredService", options: codeOptions(codes, "coordinationService", SERVICES), required: true } as const]),
  { kind: "number", name: "capacity", label: "capacity", help: "capacity", min: 0, max: 1_000_000, initial: known?.capacity ?? null, requiredBeside: ["unit"] },
  { kind: "choice", name: "unit", label: "capacityUnit", options: codeOptions(codes, "capacityUnit", CAPACITY_UNITS), initial: known?.unit ?? "", requiredBeside: ["capacity"] },
  { kind: "text", name: "areas", label: "organisationAreas", help: "offerAreas", initial: joined(known?.areas) },
  { kind: "codes", name: "languages", label: "organisationLanguages", options: languages, initial: [...(known?.languages ?? [])] },
  { kind: "codes", name: "categories", label: "offerCategories", help: "offerCategories", options: codeOptions(codes, "personCategory", PERSON_CATEGORIES), initial: [...(known?.categories ?? [])] },
];

export function offerActions(offer: Offer, organisation: OrganisationRowFragment, choices: Choices): Action[] {
  const fields = offerFields(choices, offer);
  const about = choices.codes.label("coordinationService", offer.service);
  const input = { organisationId: organisation.id, offerId: offer.id };
  return permitted(
    [
      action("ChangeService", { fields, input: { ...input, version: organisation.version }, about, shape: (answers) => asCommand(changes(fields, answers)) }),
      action("EndService", { input, about, destructive: true }),
    ],
    offer.permittedActions,
  );
}

const CONTACT = { contactName: "name", contactTelephone: "telephone", contactEmail: "email" } as const;

const focalPointFields = ({ languages }: Choices, known?: FocalPoint): Field[] => [
  { kind: "text", name: "contactName", required: !known },
  { kind: "text", name: "contactTelephone" },
  { kind: "text", name: "contactEmail", ...(known && { help: "contactStays" }) },
  { kind: "text", name: "areas", label: "organisationAreas", help: "offerAreas", initial: joined(known?.areas) },
  { kind: "codes", name: "languages", label: "organisationLanguages", options: languages, initial: [...(known?.languages ?? [])] },
  { kind: "date", name: "fromDay", label: "fromDay", initial: known?.fromDay ?? "" },
  { kind: "date", name: "untilDay", label: "untilDay", initial: known?.untilDay ?? "" },
];

/** What is said of the contact in an object of its own; what is not said of it stays as it is. */
export function withContact(answers: Record<string, unknown>): Record<string, unknown> {
  const isContact = (name: string): name is keyof typeof CONTACT => name in CONTACT;
  const contact = Object.entries(answers).flatMap(([name, value]) => (isContact(name) ? [[CONTACT[name], value] as const] : []));
  const others = Object.fromEntries(Object.entries(answers).filter(([name]) => !isContact(name)));
  return { ...asCommand(others), ...(contact.length > 0 && { contact: Object.fromEntries(contact) }) };
}

export function focalPointActions(focalPoint: FocalPoint, organisation: OrganisationRowFragment, choices: Choices, called: (one: FocalPoint) => string): Action[] {
  const fields = focalPointFields(choices, focalPoint);
  const input = { organisationId: organisation.id, focalPointId: focalPoint.id };
  const about = called(focalPoint);
  const others = organisation.focalPoints.filter(({ id }) => id !== focalPoint.id).map((one) => ({ value: one.id, label: called(one) }));
  return permitted(
    [
      action("ChangeFocalPoint", { fields, input: { ...input, version: organisation.version }, about, shape: (answers) => withContact(changes(fields, answers)) }),
      action("NameDeputy", {
        fields: [
          { kind: "choice", name: "standsInId", label: "standsIn", options: others, required: true },
          { kind: "date", name: "fromDay", label: "fromDay", required: true },
          { kind: "date", name: "untilDay", label: "untilDay", required: true },
        ],
        input,
        about,
        clientIds: ["deputyId"],
      }),
      action("EndFocalPoint", { input, about, destructive: true }),
    ],
    focalPoint.permittedActions,
  );
}

export const deputyActions = (deputy: Deputy, organisation: OrganisationRowFragment, about: string): Action[] =>
  permitted([action("EndDeputy", { input: { organisationId: organisation.id, deputyId: deputy.id }, about, destructive: true })], deputy.permittedActions);
