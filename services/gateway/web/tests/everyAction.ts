import { addAttachmentAction, attachFileAction, withdrawAttachmentAction, withdrawFileAction } from "@/files/actions";
import { addRecordingAction, withdrawRecordingAction } from "@/recordings/actions";
import { withdrawConsentAction } from "@/consent/actions";
import { withdrawRequestAction } from "@/requests/actions";
import { endNeedAction } from "@/screening/actions";
import { withdrawSharingAction } from "@/sharing/actions";
import { assistanceActions, caseActions, correctDeliveryActions } from "@/casework/actions";
import { correctDecisionAction } from "@/docket/actions";
import { fundAmountAction, publishReportAction } from "@/reports/actions";
import { crisisActions, declareCrisisAction } from "@/crises/actions";
import * as evacuation from "@/evacuation/actions";
import { personActions } from "@/person/actions";
import * as agreements from "@/agreements/actions";
import { accountActions, makeAccountAction } from "@/accounts/actions";
import { deadlineActions } from "@/deadlines/actions";
import { agencyActions, registryActions } from "@/records/actions";
import { donorActions } from "@/records/donorActions";
import { parkedActions } from "@/parked/actions";
import { keyActions } from "@/partners/actions";
import * as reintegration from "@/reintegration/actions";
import { erasureDecisions } from "@/erasure/actions";
import { overrideDecisions } from "@/overrides/actions";
import { offerCourseAction } from "@/training/actions";
import * as organisations from "@/organisations/actions";
import type { Action } from "@/actions/action";
import { codes } from "./codes";

const every = { includes: () => true } as unknown as string[];
export const choice = [{ value: "0f0e6a3c-0000-4000-8000-000000000000", label: "one", exercise: true }];
const profile = { givenName: "Amina", nationality: "GN", birthDate: null, languages: [], documents: [] };
const node = (more: object = {}): never =>
  ({
    id: "i", version: 2, name: "N", status: "S", reference: "HW-1", kind: "CONSULAR", states: [], services: [], gates: [], movements: [], permittedActions: every, person: {}, profile,
    departsAt: "2026-11-22T02:00:00Z", arrivesAt: "2026-11-22T08:00:00Z", originCountry: "CD", destinationCountry: "GH", ageBand: "FROM_5", sex: "FEMALE", circumstances: null, protection: null, payee: null, tranches: [], agenciesInformed: [], sharingThatEnds: [], amount: { amountMinor: 100, currency: "EUR" }, ...more,
  }) as never;
const donors = [{ value: choice[0]?.value ?? "", label: "D", currency: "EUR" }];
const tranche = (status: string): never => node({ number: 1, status, evidence: [], evidenceRequired: ["receipts"] });
const doubtful = { status: "BOARDED", checkInDoubt: true, losesSeat: false, person: { reference: "HW" }, ageBand: "FROM_18" };

const members = ["a", "b"].map((id) => ({ id, version: 1, reference: id, relationship: "CHILD", profile: null }));

const term = { payerKind: "EMPLOYER", turn: "FIRST", basis: "WHOLE", services: [], waivedFor: [], rateAgeDays: 0, payer: null, rate: null, cap: null, share: null };
const terms = {
  status: "WRITTEN", kind: "INSURANCE", title: "T", reference: "R", validFrom: "2026-11-22", validUntil: null, countries: [], areas: [], nationalities: [], categories: [], channels: [],
  activationSignals: [], sharingPurposes: [], sharingClasses: [], reportEveryDays: null, reportFigures: [], exerciseEveryMonths: null, parties: [{ organisation: { id: choice[0]?.value, name: "O" }, roles: [] }],
  services: [{ organisation: { id: choice[0]?.value, name: "O" }, provides: "CASH" }], procedure: [{ number: 1, instruction: "I" }], costTerms: [term],
};
const agreement = node({ title: "T", versions: [terms] });
const parts = { codes, organisations: choice };
const asked = { codes, languages: choice, agencies: choice, parents: choice };
const named = (more: object = {}): never => node({ kind: "SHELTER", country: "LY", areas: [], languages: [], opening: "UNKNOWN", hours: [], telephones: [], emails: [], websites: [], focalPoints: [], categories: [], service: "FOOD", unit: null, capacity: null, ...more });

/** Every action of the page, each on something made up. */
export const everyAction: Action[] = [
  ...caseActions(node({ caseworker: { id: choice[0]?.value, name: "N" } }), codes, choice, "Nobody"), ...assistanceActions(node({ services: ["water"] }), codes), ...correctDeliveryActions(node(), node({ quantity: 2 }), "D", codes), ...publishReportAction(choice, every), ...fundAmountAction(node({ currency: "EUR", fund: null }), codes),
  ...crisisActions(node(), codes), ...declareCrisisAction(codes, every), ...registryActions(codes, every), ...agencyActions(node(), codes, every), ...donorActions(node({ currency: "EUR" })), ...[true, false].flatMap((active) => accountActions(node({ roles: ["CASEWORKER"], active, unconfirmed: false, donorIds: [] }), { codes, agencies: choice, donors: choice }, every, "v")), ...accountActions(node({ roles: ["CASEWORKER"], unconfirmed: true, namedById: "m", donorIds: [] }), { codes, agencies: choice, donors: choice }, every, "v"), ...makeAccountAction(codes, choice, choice, every), ...deadlineActions(node({ code: "PLAN", least: 7, most: 90 }), 0, codes, "U"),
  ...evacuation.operationActions(node({ movements: [doubtful] }), codes, 0), ...evacuation.holdSeatAction(node(), choice),
  ...evacuation.movementActions(node(), codes, choice, (at) => at, "L"), ...evacuation.planOperationAction(choice, codes, every),
  ...personActions(node({ household: { members } }), codes, choice, choice, "en", "1 case"),
  ...personActions(node({ circumstances: null, permittedActions: ["AddCircumstances"] }), codes, choice, choice, "en", "1 case"), ...withdrawConsentAction(node(), codes), ...withdrawSharingAction(node(), "A"), ...endNeedAction(node(), "CR"),
  ...withdrawRequestAction(node(), codes), ...parkedActions(node(), codes, "E"), ...keyActions(node({ proposedFingerprint: "e3".repeat(32) }), codes), ...reintegration.journeyActions(node(), codes, donors, choice, "J"),
  ...reintegration.payeeAction(node(), "G"), ...reintegration.trancheActions(node(), tranche("WAITING"), codes, "T"),
  ...reintegration.trancheActions(node(), tranche("RELEASABLE"), codes, "T"), ...reintegration.followUpActions(node(), codes, "F"),
  ...correctDecisionAction(node({ subject: "GRANT", decision: "APPROVED" }), codes, "R"), ...attachFileAction(node(), codes, "N"), ...withdrawFileAction(node(), codes),
  addRecordingAction({ textVersion: "fr-1", part: "CONSENT" }, "N"), ...withdrawRecordingAction(node(), codes, "N"),
  addAttachmentAction("o", "operation", codes, "N"), ...withdrawAttachmentAction(node(), codes),
  ...agreements.draftAgreementAction(codes, every), ...agreements.lifeActions(agreement, codes), ...agreements.correctAction(agreement, parts), ...agreements.partyActions(agreement, parts),
  ...agreements.serviceActions(agreement, parts), ...agreements.costActions(agreement, parts), ...agreements.removeCostAction(agreement, terms as never, 0, "C"), ...agreements.procedureActions(agreement, parts),
  ...organisations.registerOrganisationAction(asked, every), ...organisations.organisationActions(named(), asked), ...organisations.offerActions(named(), named(), asked),
  ...organisations.focalPointActions(named(), named({ focalPoints: [{ id: choice[0]?.value }] }), asked, () => "F"), ...organisations.deputyActions(named(), named(), "D"),
  ...offerCourseAction(every), ...overrideDecisions(node(), codes, "O"), ...erasureDecisions(node(), codes, "X"),
];
