// Agreements: one in force with an amendment that waits for a second person, and one that is being drafted.
import { at, seeded } from "./people.mjs";

const day = (hours) => at(hours).slice(0, 10);
const SOMEBODY = { __typename: "Account", id: "a0000000-0000-4000-8000-00000000000a", name: "Ruth Made-Up" };
const COORDINATOR = { __typename: "Account", id: "a0000000-0000-4000-8000-00000000000b", name: "Daniel Made-Up" };
const WRITES = ["CorrectAgreement", "SetAgreementParty", "RemoveAgreementParty", "ArrangeService", "DropService", "SetCostTerms", "WriteProcedureStep", "RemoveProcedureStep", "ProposeSigning"];
const OF_STATUS = {
  DRAFT: ["EndAgreement"], SIGNED: ["BringAgreementIntoForce", "RecordAgreementDuty", "EndAgreement"], IN_FORCE: ["RecordAgreementDuty", "SuspendAgreement", "EndAgreement"],
  SUSPENDED: ["ResumeAgreement", "RecordAgreementDuty", "EndAgreement"], ENDED: ["RecordAgreementDuty"],
};

/** What may be done with it by somebody: whoever proposed a signing does not confirm it. */
export function permittedOn({ status, versions: [newest] }, account) {
  if (status === "ENDED" || newest.status === "SIGNED") return [...OF_STATUS[status], ...(status === "ENDED" ? [] : ["AmendAgreement"])];
  const discard = status === "DRAFT" ? [] : ["DiscardAmendment"];
  const revision = newest.status === "WRITTEN" ? WRITES : [...(newest.proposedBy.id === account.id ? [] : ["ConfirmSigning"]), "WithdrawSigning"];
  return [...revision, ...discard, ...OF_STATUS[status]];
}

function termsOf(world, more) {
  const [shelter, embassy, , carrier] = world.organisations;
  const money = (amountMinor) => ({ __typename: "Money", amountMinor, currency: "EUR" });
  return {
    kind: "RELOCATION_AND_EVACUATION", title: "Seats to Tunis and a night on the way", reference: "AG-2026/014", validFrom: day(-24 * 300), validUntil: day(24 * 40),
    countries: ["LY", "TN"], areas: ["LY0215"], nationalities: ["GN", "GH"], categories: ["MIGRANT_WORKER", "CHILD_ALONE"], vulnerableGroups: "Children alone travel with two escorts of the shelter.",
    channels: ["RADIO", "COMMUNITY_LEADERS"], decidedBy: "COORDINATOR", activationCriteria: "Fighting within ten kilometres of a gathering point, or a request of the host State.",
    activationSignals: ["FIGHTING_NEAR", "HOST_STATE_ASKS"],
    sharingPurposes: ["EVACUATION"], sharingClasses: ["OPERATIONAL", "IDENTITY"], reportEveryDays: 30, reportFigures: ["MOVEMENTS", "PEOPLE", "COST"], exerciseEveryMonths: 6, reviewOn: day(24 * 12), evaluateOn: null,
    parties: [
      { __typename: "AgreementParty", organisation: carrier, roles: ["PROVIDER"] },
      { __typename: "AgreementParty", organisation: shelter, roles: ["PROVIDER", "COORDINATOR"] },
      { __typename: "AgreementParty", organisation: embassy, roles: ["STATE_OF_ORIGIN", "PAYER"] },
    ],
    services: [
      { __typename: "ArrangedService", organisation: carrier, provides: "TRANSPORT", unit: "SEAT", capacity: 96, noticeHours: 48, price: money(8500) },
      { __typename: "ArrangedService", organisation: shelter, provides: "ACCOMMODATION", unit: "NIGHT", capacity: null, noticeHours: 6, price: null },
    ],
    costTerms: [
      { __typename: "AgreedCostTerm", payerKind: "EMPLOYER", payer: null, turn: "FIRST", basis: "SHARE", share: 2500, rate: null, cap: null, capPer: null, tierUnit: null, tierFirst: null, tierLast: null, services: ["TRANSPORT"], waivedFor: [], rateAgeDays: 0 },
      { __typename: "AgreedCostTerm", payerKind: "ORGANISATION", payer: embassy, turn: "RESIDUAL", basis: "WHOLE", share: null, rate: null, cap: null, capPer: null, tierUnit: null, tierFirst: null, tierLast: null, services: [], waivedFor: [], rateAgeDays: 0 },
    ],
    procedure: [
      { __typename: "ProcedureStep", number: 1, organisation: shelter, withinHours: 6, instruction: "Open the gathering point and call the carrier", form: "Call-off form 2", channel: "RADIO" },
      { __typename: "ProcedureStep", number: 2, organisation: carrier, withinHours: 48, instruction: "Drive in two convoys", form: null, channel: null },
    ],
    ...more,
  };
}

export function makeAgreements(world) {
  const ids = seeded(29);
  const version = (number, status, terms, signed) => ({
    __typename: "AgreementVersion", id: ids.id(), number, status, changedBy: SOMEBODY, changedAt: at(-24 * 200), proposedBy: status === "WRITTEN" ? null : SOMEBODY, proposedAt: at(-24 * 190),
    signedBy: signed ? COORDINATOR : null, signedAt: signed ? at(-24 * 180) : null, ...terms,
  });
  const made = (status, versions) => {
    const shown = versions.at(-1);
    const { kind, title, reference, validFrom, validUntil, countries } = shown;
    return {
      __typename: "Agreement", id: ids.id(), version: 9, kind, title, reference, status, number: shown.number, validFrom, validUntil, countries, partyIds: shown.parties.map(({ organisation }) => organisation.id),
      suspensionReason: null, endReason: null, exercise: true, exerciseClock: null, versions, duties: [],
    };
  };
  const held = version(1, "SIGNED", termsOf(world, {}), true);
  const amended = version(2, "PROPOSED", termsOf(world, { validUntil: day(24 * 400), exerciseEveryMonths: 3 }), false);
  const inForce = made("IN_FORCE", [amended, held]);
  inForce.duties = [{ __typename: "AgreementDutyDone", id: ids.id(), duty: "EXERCISE", doneOn: day(-24 * 50), nextOn: null, outcome: "Both convoys were called within five hours.", changedBy: SOMEBODY }];
  const named = { kind: "CONSULAR_REPRESENTATION", title: "تمثيل قنصلي لمواطني غينيا", reference: "AG-2026/020", validUntil: null, countries: [], services: [], procedure: [], costTerms: [] };
  return [inForce, made("DRAFT", [version(1, "WRITTEN", termsOf(world, named), false)])];
}

export const agreementsOf = (world, { kind, status, country, organisationId }) =>
  world.agreements.filter((one) =>
    (!kind || one.kind === kind) && (!status || one.status === status) && (!country || one.countries.length === 0 || one.countries.includes(country)) && (!organisationId || one.partyIds.includes(organisationId)));

/** Of the first also what its terms ask for; of all in force the end that comes near. */
export const dueOf = (world) => {
  const [first] = world.agreements;
  const due = (agreement, kind, dueOn) => ({ __typename: "AgreementDue", id: `${agreement.id}-${kind}`, kind, dueOn, overdue: dueOn < day(0), agreement });
  const ending = world.agreements.filter(({ status, validUntil }) => status === "IN_FORCE" && validUntil && validUntil <= day(24 * 90));
  return [due(first, "REPORT", day(-24 * 3)), due(first, "REVIEW", day(24 * 12)), ...ending.map((one) => due(one, "EXPIRES", one.validUntil))];
};

const EMPTY = {
  validUntil: null, countries: [], areas: [], nationalities: [], categories: [], vulnerableGroups: null, channels: [], decidedBy: null, activationCriteria: null, activationSignals: [],
  sharingPurposes: [], sharingClasses: [], reportEveryDays: null, reportFigures: [], exerciseEveryMonths: null, reviewOn: null, evaluateOn: null, parties: [], services: [], procedure: [], costTerms: [],
};

export const agreementCommands = (world) => {
  const known = (agreementId) => world.agreements.find(({ id }) => id === agreementId);
  const changed = (agreementId, more) => Object.assign(known(agreementId), more, { version: known(agreementId).version + 1 });
  const now = () => new Date(world.now).toISOString();
  const by = ({ id, name }) => ({ __typename: "Account", id, name });
  const organisation = (organisationId) => world.organisations.find(({ id }) => id === organisationId);
  /** The newest version of the terms becomes another one. */
  const revised = (agreementId, revise, more = {}) => {
    const [newest, ...others] = known(agreementId).versions;
    return changed(agreementId, { ...more, versions: [{ ...newest, ...revise(newest) }, ...others] });
  };
  return {
    draftAgreement: ({ agreementId, ...named }, account) => {
      const nobody = { proposedBy: null, proposedAt: null, signedBy: null, signedAt: null };
      const terms = { ...EMPTY, __typename: "AgreementVersion", id: `${agreementId}-1`, number: 1, status: "WRITTEN", changedBy: by(account), changedAt: now(), ...nobody, ...named };
      const { kind, title, reference, validFrom, validUntil, countries } = terms;
      const shown = { kind, title, reference, validFrom, validUntil, countries, status: "DRAFT", number: 1, partyIds: [], suspensionReason: null, endReason: null };
      const drafted = { __typename: "Agreement", id: agreementId, version: 1, ...shown, exercise: false, exerciseClock: null, versions: [terms], duties: [] };
      world.agreements.push(drafted);
      return drafted;
    },
    setAgreementParty: ({ agreementId, organisationId, roles }) =>
      revised(agreementId, ({ parties }) => ({
        parties: [...parties.filter(({ organisation: { id } }) => id !== organisationId), { __typename: "AgreementParty", organisation: organisation(organisationId), roles }],
      })),
    arrangeService: ({ agreementId, version: _, organisationId, price, ...named }) =>
      revised(agreementId, ({ services }) => ({
        services: [...services, { __typename: "ArrangedService", capacity: null, ...named, price: price ? { __typename: "Money", ...price } : null, organisation: organisation(organisationId) }],
      })),
    correctAgreement: ({ agreementId, version: _, ...named }) => revised(agreementId, () => named),
    proposeSigning: ({ agreementId }, account) => revised(agreementId, () => ({ status: "PROPOSED", proposedBy: by(account), proposedAt: now() })),
    confirmSigning: ({ agreementId }, account) => {
      const { status } = known(agreementId);
      return revised(agreementId, () => ({ status: "SIGNED", signedBy: by(account), signedAt: now() }), { status: status === "DRAFT" ? "SIGNED" : status });
    },
    bringAgreementIntoForce: ({ agreementId }) => changed(agreementId, { status: "IN_FORCE" }),
    suspendAgreement: ({ agreementId, reason }) => changed(agreementId, { status: "SUSPENDED", suspensionReason: reason }),
  };
};
