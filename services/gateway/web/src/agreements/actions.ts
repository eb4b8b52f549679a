import { action, changeOf, permitted, type Action } from "@/actions/action";
import { codeOptions } from "@/actions/codeOptions";
import { changes, type Field, type Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import {
  AGREEMENT_KINDS, BASES, CATEGORIES, CHANNELS, CLASSES, DUTIES, ENDS, FIGURES, PARTY_ROLES, PAYER_KINDS, PURPOSES, RATES, SERVICES, SIGNALS, SUSPENSIONS, TURNS, UNITS,
} from "./codes";
import { costFields, costTermOf, restOf } from "./costs";
import { unsignedOf, type Agreement, type Terms } from "./documents";
import { CURRENCIES, currencyField, priced } from "./money";

/** What the forms offer to choose from. */
export interface Choices {
  codes: Codes;
  organisations: Option[];
}

export function draftAgreementAction(codes: Codes, permittedActions: readonly string[]): Action[] {
  const draft = action("DraftAgreement", {
    fields: [
      { kind: "choice", name: "kind", label: "agreementKind", options: codeOptions(codes, "agreementKind", AGREEMENT_KINDS), required: true },
      { kind: "text", name: "title", label: "agreementTitle", required: true },
      { kind: "text", name: "reference", label: "agreementReference", required: true },
      { kind: "date", name: "validFrom", label: "agreementFrom", required: true },
      { kind: "date", name: "validUntil", label: "agreementUntil", help: "agreementUntil" },
    ],
    clientIds: ["agreementId"],
  });
  return permitted([draft], permittedActions);
}

const inputOf = ({ id, version }: Agreement) => ({ agreementId: id, version });

/** Where it stands: signing, force, end. */
export function lifeActions(agreement: Agreement, codes: Codes): Action[] {
  const input = inputOf(agreement);
  const become = (status: string) => changeOf(codes, "agreementStatus", agreement.status, status);
  const actions: Action[] = [
    action("ConfirmSigning", { input, consequences: [{ key: "agreementSigned", people: [], agree: true }] }),
    action("ProposeSigning", { input }),
    action("BringAgreementIntoForce", { input, change: become("IN_FORCE") }),
    action("ResumeAgreement", { input, change: become("IN_FORCE") }),
    action("AmendAgreement", { input }),
    action("RecordAgreementDuty", { input, fields: dutyFields(codes) }),
    action("WithdrawSigning", { input }),
    action("DiscardAmendment", { input, destructive: true }),
    action("SuspendAgreement", {
      input,
      fields: [{ kind: "choice", name: "reason", label: "suspensionReason", options: codeOptions(codes, "suspensionReason", SUSPENSIONS), required: true }],
      change: become("SUSPENDED"),
    }),
    action("EndAgreement", {
      input,
      fields: [{ kind: "choice", name: "reason", label: "agreementEnd", options: codeOptions(codes, "agreementEnd", ENDS), required: true }],
      change: become("ENDED"),
      destructive: true,
      consequences: [{ key: "agreementEnds", people: [], agree: true }],
    }),
  ];
  return permitted(actions, agreement.permittedActions).map((one) => ({ ...one, about: agreement.title }));
}

const dutyFields = (codes: Codes): Field[] => [
  { kind: "choice", name: "duty", label: "agreementDuty", options: codeOptions(codes, "agreementDuty", DUTIES), required: true },
  { kind: "date", name: "doneOn", required: true },
  { kind: "date", name: "nextOn", when: { field: "duty", is: ["REVIEW", "EVALUATION"] } },
  { kind: "prose", name: "outcome", label: "dutyOutcome", help: "dutyOutcome" },
];

/** What is no list in a form, and is one in the command; taken away, it is an empty one. */
const separated = (typed: string): string[] => typed.toUpperCase().split(/[,;،؛\s]+/).filter(Boolean);

export function correctAction(agreement: Agreement, { codes }: Choices): Action[] {
  const terms = unsignedOf(agreement);
  if (!terms) return [];
  const fields = termFields(terms, codes);
  const correct = action("CorrectAgreement", {
    fields,
    input: inputOf(agreement),
    shape: (answers) => withAreas(changes(fields, answers)),
    about: agreement.title,
  });
  return permitted([correct], agreement.permittedActions);
}

const withAreas = ({ areas, ...rest }: Record<string, unknown>): Record<string, unknown> =>
  areas === undefined ? rest : { ...rest, areas: separated(typeof areas === "string" ? areas : "") };

const termFields = (terms: Terms, codes: Codes): Field[] => [
  { kind: "choice", name: "kind", label: "agreementKind", options: codeOptions(codes, "agreementKind", AGREEMENT_KINDS), initial: terms.kind, required: true },
  { kind: "text", name: "title", label: "agreementTitle", initial: terms.title, required: true },
  { kind: "text", name: "reference", label: "agreementReference", initial: terms.reference, required: true },
  { kind: "date", name: "validFrom", label: "agreementFrom", initial: terms.validFrom, required: true },
  { kind: "date", name: "validUntil", label: "agreementUntil", help: "agreementUntil", initial: terms.validUntil ?? "" },
  { kind: "countries", name: "countries", label: "agreementCountries", help: "agreementCountries", initial: terms.countries },
  { kind: "text", name: "areas", label: "agreementAreas", help: "agreementAreas", initial: terms.areas.join(", ") },
  { kind: "countries", name: "nationalities", label: "agreementNationalities", help: "agreementNationalities", initial: terms.nationalities },
  { kind: "codes", name: "categories", label: "agreementCategories", options: codeOptions(codes, "personCategory", CATEGORIES), initial: terms.categories },
  { kind: "prose", name: "vulnerableGroups", initial: terms.vulnerableGroups ?? "" },
  { kind: "codes", name: "channels", label: "informationChannels", options: codeOptions(codes, "informationChannel", CHANNELS), initial: terms.channels },
  ...activationFields(terms, codes),
  ...dutyTerms(terms, codes),
];

const activationFields = (terms: Terms, codes: Codes): Field[] => [
  { kind: "choice", name: "decidedBy", label: "activationDecidedBy", options: codeOptions(codes, "partyRole", PARTY_ROLES), initial: terms.decidedBy ?? "" },
  { kind: "prose", name: "activationCriteria", initial: terms.activationCriteria ?? "" },
  { kind: "codes", name: "activationSignals", options: codeOptions(codes, "activationSignal", SIGNALS), initial: terms.activationSignals },
  { kind: "codes", name: "sharingPurposes", help: "sharingPurposes", options: codeOptions(codes, "purpose", PURPOSES), initial: terms.sharingPurposes },
  { kind: "codes", name: "sharingClasses", options: codeOptions(codes, "fieldClass", CLASSES), initial: terms.sharingClasses },
];

const dutyTerms = (terms: Terms, codes: Codes): Field[] => [
  { kind: "number", name: "reportEveryDays", min: 1, max: 366, initial: terms.reportEveryDays },
  { kind: "codes", name: "reportFigures", options: codeOptions(codes, "reportFigure", FIGURES), initial: terms.reportFigures },
  { kind: "number", name: "exerciseEveryMonths", min: 1, max: 60, initial: terms.exerciseEveryMonths },
  { kind: "date", name: "reviewOn", initial: terms.reviewOn ?? "" },
  { kind: "date", name: "evaluateOn", initial: terms.evaluateOn ?? "" },
];

/** The parties of the terms that are written, as a form offers them. */
const partyOptions = (terms: Terms): Option[] =>
  terms.parties.flatMap(({ organisation }) => (organisation ? [{ value: organisation.id, label: organisation.name }] : []));

export function partyActions(agreement: Agreement, { codes, organisations }: Choices): Action[] {
  const terms = unsignedOf(agreement);
  const input = inputOf(agreement);
  const actions = [
    action("SetAgreementParty", {
      fields: [
        { kind: "choice", name: "organisationId", label: "agreementParty", options: organisations, required: true },
        { kind: "codes", name: "roles", label: "partyRoles", options: codeOptions(codes, "partyRole", PARTY_ROLES), required: true },
      ],
      input,
    }),
    action("RemoveAgreementParty", {
      fields: [{ kind: "choice", name: "organisationId", label: "agreementParty", options: terms ? partyOptions(terms) : [], required: true }],
      input,
    }),
  ];
  return about(agreement, actions, terms?.parties.length ? [] : ["RemoveAgreementParty"]);
}

const about = (agreement: Agreement, actions: Action[], without: string[]): Action[] =>
  permitted(actions, agreement.permittedActions)
    .filter(({ command }) => !without.includes(command))
    .map((one) => ({ ...one, about: agreement.title }));

export function serviceActions(agreement: Agreement, { codes }: Choices): Action[] {
  const terms = unsignedOf(agreement);
  const input = inputOf(agreement);
  const arranged = codeOptions(codes, "coordinationService", [...new Set((terms?.services ?? []).map(({ provides }) => provides))]);
  const actions = [
    action("ArrangeService", { fields: serviceFields(terms ? partyOptions(terms) : [], codes), input, shape: priced("price") }),
    action("DropService", {
      fields: [
        { kind: "choice", name: "organisationId", label: "agreementParty", options: terms ? partyOptions(terms) : [], required: true },
        { kind: "choice", name: "provides", options: arranged, required: true },
      ],
      input,
    }),
  ];
  return about(agreement, actions, arranged.length ? [] : ["DropService"]);
}

const serviceFields = (parties: Option[], codes: Codes): Field[] => [
  { kind: "choice", name: "organisationId", label: "agreementParty", options: parties, required: true },
  { kind: "choice", name: "provides", options: codeOptions(codes, "coordinationService", SERVICES), required: true },
  { kind: "choice", name: "unit", label: "serviceUnit", options: codeOptions(codes, "serviceUnit", UNITS), required: true },
  { kind: "number", name: "capacity", label: "arrangedCapacity", help: "arrangedCapacity", min: 1, max: 1_000_000, initial: null },
  { kind: "number", name: "noticeHours", min: 0, max: 2160, initial: null, required: true },
  currencyField(),
  { kind: "money", name: "price", label: "unitPrice", by: "currency", currencies: CURRENCIES, requiredBeside: ["currency"] },
];

export function procedureActions(agreement: Agreement, { codes }: Choices): Action[] {
  const terms = unsignedOf(agreement);
  const input = inputOf(agreement);
  const steps = (terms?.procedure ?? []).map(({ number, instruction }) => ({ value: String(number), label: `${number}. ${instruction}` }));
  const actions = [
    action("WriteProcedureStep", {
      fields: [
        { kind: "number", name: "number", label: "stepNumber", min: 1, max: 50, initial: null, required: true },
        { kind: "choice", name: "organisationId", label: "agreementParty", options: terms ? partyOptions(terms) : [], required: true },
        { kind: "number", name: "withinHours", min: 1, max: 2160, initial: null, required: true },
        { kind: "text", name: "instruction", required: true },
        { kind: "text", name: "form", label: "stepForm" },
        { kind: "choice", name: "channel", label: "informationChannel", options: codeOptions(codes, "informationChannel", CHANNELS) },
      ],
      input,
    }),
    action("RemoveProcedureStep", {
      fields: [{ kind: "choice", name: "number", label: "step", options: steps, required: true }],
      input,
      shape: ({ number }) => ({ number: Number(number) }),
    }),
  ];
  return about(agreement, actions, steps.length ? [] : ["RemoveProcedureStep"]);
}

/** One more term, with those that are there: they are checked together. */
export function costActions(agreement: Agreement, { codes }: Choices): Action[] {
  const terms = unsignedOf(agreement);
  if (!terms) return [];
  const lists = { categories: codeOptions(codes, "personCategory", CATEGORIES), payers: codeOptions(codes, "payerKind", PAYER_KINDS), turns: codeOptions(codes, "payingTurn", TURNS), bases: codeOptions(codes, "costBasis", BASES) };
  const add = action("SetCostTerms", {
    fields: costFields(partyOptions(terms), lists, codeOptions(codes, "coordinationService", SERVICES), RATES),
    input: inputOf(agreement),
    shape: (answers) => ({ costTerms: [...restOf(terms), costTermOf(answers)] }),
  });
  return about(agreement, [add], []);
}

/** Take a term out, by its place. */
export function removeCostAction(agreement: Agreement, terms: Terms, place: number, which: string): Action[] {
  const remove = action("SetCostTerms", { words: "RemoveCostTerm", input: { ...inputOf(agreement), costTerms: restOf(terms, place) } });
  return permitted([remove], agreement.permittedActions).map((one) => ({ ...one, about: which }));
}
