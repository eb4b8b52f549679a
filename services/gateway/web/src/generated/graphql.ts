/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Take a proposed key into use, after the agency has read out its fingerprint some other way. */
export type AcceptPartnerKeyInput = {
  agencyId: string;
  fingerprint: string;
  version: number;
};

/** Why somebody's account becomes another; a list, since free text would tell of people. */
export type AccountReason =
  | 'AWAY'
  | 'CHANGED_POST'
  | 'CORRECTION'
  | 'JOINED'
  | 'LEFT'
  | 'MISUSE_SUSPECTED';

/** Registration may begin. */
export type ActivateCrisisInput = {
  crisisId: string;
  version: number;
};

/** Append a note, or answer one of the same case; notes are never changed. */
export type AddCaseNoteInput = {
  caseId: string;
  mentionedIds?: Array<string> | null | undefined;
  note: string;
  noteId: string;
  replyToId?: string | null | undefined;
};

/**
 * Add what is heard of where a person is and what is the matter, without reading what is known.
 *
 * It replaces nothing and cannot be read back: a specialist looks at it.
 */
export type AddCircumstancesInput = {
  location?: string | null | undefined;
  notes: string;
  personId: string;
  reportId: string;
};

/** UNHCR age bands. */
export type AgeBand =
  | 'FROM_5'
  | 'FROM_12'
  | 'FROM_18'
  | 'FROM_60'
  | 'UNDER_5'
  | 'UNKNOWN';

/** What an agency is; employers and carriers get capacity data only. */
export type AgencyKind =
  | 'CONSULAR'
  | 'GOVERNMENT'
  | 'HUMANITARIAN'
  | 'PRIVATE_SECTOR';

/** Record the plan agreed with the returnee; one per journey. */
export type AgreePlanInput = {
  journeyId: string;
  objectives?: string | null | undefined;
  planId: string;
  services: Array<string>;
  timeZone?: string | null | undefined;
};

/** Approve, as a second person: the key is destroyed, and nothing sealed about the person can ever be read again. */
export type ApproveErasureInput = {
  erasureId: string;
  reference: string;
};

/** Approve as a second person: the agency is told at once, until the last day. */
export type ApproveSharingOverrideInput = {
  overrideId: string;
};

/** The leg has arrived; everybody boarded has arrived. */
export type ArriveOperationInput = {
  operationId: string;
  version: number;
};

/**
 * Record international protection concerns; bars sharing with, and return to, the feared country.
 *
 * What is not named stays as it was assessed; `version` is that of the assessment on record, none where there is none.
 */
export type AssessProtectionInput = {
  fearedCountries?: Array<string> | null | undefined;
  personId: string;
  status: ProtectionStatus;
  trafficking?: boolean | null | undefined;
  version?: number | null | undefined;
};

/** Make a caseworker responsible; `caseworker_id` is the pseudonymous staff id. */
export type AssignCaseInput = {
  caseId: string;
  caseworkerId: string;
  version: number;
};

/** Whose people. */
export type Assignment =
  | 'NOBODY'
  | 'OWN'
  | 'TEAM';

/** Where it stands. */
export type AssistanceStatus =
  | 'COMPLETED'
  | 'OPEN'
  | 'STARTED';

/** Make a file that was uploaded whole part of what is known of a person. */
export type AttachFileInput = {
  belongsToId?: string | null | undefined;
  documentNumber?: string | null | undefined;
  fileId: string;
  kind: FileKind;
  name?: string | null | undefined;
  personId: string;
};

/** What became of it: done, not permitted to whoever asked, or refused by a rule. */
export type AuditOutcome =
  | 'ALLOWED'
  | 'DENIED'
  | 'REFUSED';

/** What a subject of a line is. */
export type AuditSubjectKind =
  | 'ACCOUNT'
  | 'AGENCY'
  | 'COURSE'
  | 'CRISIS'
  | 'DEADLINE'
  | 'DONOR'
  | 'ERASED_PERSON'
  | 'FUND'
  | 'HOUSEHOLD'
  | 'IMPORT'
  | 'OPERATION'
  | 'PERSON'
  | 'REPORT'
  | 'UNKNOWN';

/** Which lines of the audit trail. */
export type AuditTrailFilter = {
  action?: string | null | undefined;
  actorId?: string | null | undefined;
  outcome?: AuditOutcome | null | undefined;
  personId?: string | null | undefined;
  service?: AuditedService | null | undefined;
  since?: string | null | undefined;
  /** Before this moment. */
  until?: string | null | undefined;
};

/** In whose chain a line of the audit trail is; what was only looked at is in the gateway's. */
export type AuditedService =
  | 'CASES'
  | 'GATEWAY'
  | 'INTAKE'
  | 'REINTEGRATION';

/**
 * Exact date, or a year, or an age on the day of registration; the last three are estimates.
 *
 * More than one may be stated where they agree; intake refuses statements that disagree.
 */
export type BirthDateInput = {
  age?: number | null | undefined;
  ageMonths?: number | null | undefined;
  on?: string | null | undefined;
  year?: number | null | undefined;
};

/** The person is on board; refused while a gate is closed or a check is out of date. */
export type BoardPersonInput = {
  movementId: string;
  separated?: Array<string> | null | undefined;
};

export type BoardingCorrectionReason =
  | 'ANOTHER_PERSON'
  | 'LEFT_VEHICLE'
  | 'RECORDED_BY_MISTAKE'
  | 'WAS_ON_BOARD';

/** It will not leave; every seat is released. */
export type CancelOperationInput = {
  operationId: string;
  reason: string;
  version: number;
};

/** The candidates of a search, however many, were looked at. */
export type CandidatesLookedAtInput = {
  judgement: DuplicateJudgement;
  searchId: string;
};

/** Why a case was closed. */
export type CaseClosureReason =
  | 'DUPLICATE'
  | 'GOALS_MET'
  | 'HANDED_OVER'
  | 'LOST_CONTACT'
  | 'OTHER'
  | 'WITHDRAWN';

/** Why whoever answered for a case no longer does, and nobody else yet. */
export type CaseReleaseReason =
  | 'ABSENCE'
  | 'ACCOUNT_CLOSED'
  | 'CONFLICT_OF_INTEREST'
  | 'ROLES_LOST'
  | 'WORKLOAD';

/** Where a case stands. */
export type CaseStatus =
  | 'ASSIGNED'
  | 'CLOSED'
  | 'OPEN';

/** Change a deadline of assistance, and of checks before boarding, for what begins from now on. */
export type ChangeCasesDeadlineInput = {
  amount: number;
  deadlineId: string;
  reason: DeadlineReason;
  version: number;
};

/** Change a deadline of answers to requests, and of erasures, for what begins from now on. */
export type ChangeIntakeDeadlineInput = {
  amount: number;
  deadlineId: string;
  reason: DeadlineReason;
  version: number;
};

/** Change a deadline of plans, follow-ups and reviews, for what begins from now on. */
export type ChangeReintegrationDeadlineInput = {
  amount: number;
  deadlineId: string;
  reason: DeadlineReason;
  version: number;
};

/** Name every role of somebody else's account; those that are not named are taken. */
export type ChangeRolesInput = {
  id: string;
  reason: AccountReason;
  roles: Array<Role>;
  version: number;
};

/**
 * Record a check: a travel document seen, fitness examined. Consent and protection are checked by the system.
 *
 * An earlier check of the gate is replaced by whoever has looked at it. Until when a document holds stays as it was
 * where it is not named, and is taken away where it is named as null.
 */
export type CheckGateInput = {
  gate: Gate;
  movementId: string;
  outcome: GateOutcome;
  validUntil?: string | null | undefined;
  version?: number | null | undefined;
};

/** Choose whether one is sent e-mail about one's notices, how often, where and in which language. */
export type ChooseMailInput = {
  address?: string | null | undefined;
  cadence: MailCadence;
  language: Language;
};

/** Where the person is and what is the matter: class C3, sealed as health. */
export type CircumstancesInput = {
  location?: string | null | undefined;
  notes?: string | null | undefined;
};

/** Close a case; refused while assistance, a movement or a request to be moved is open. */
export type CloseCaseInput = {
  caseId: string;
  reason: CaseClosureReason;
  version: number;
};

/** No more registrations; what is open goes on. */
export type CloseCrisisInput = {
  crisisId: string;
  version: number;
};

/** Propose the end of a journey; the committee decides. */
export type CloseJourneyInput = {
  journeyId: string;
  outcome: ClosureOutcome;
  reviewId: string;
};

/** How a reintegration journey ended. */
export type ClosureOutcome =
  | 'LOST_TO_FOLLOW_UP'
  | 'OTHER'
  | 'REINTEGRATED'
  | 'REMIGRATED'
  | 'WITHDRAWN';

/** Everything asked for was given, or cannot be. */
export type CompleteAssistanceInput = {
  assistanceId: string;
  met: boolean;
  reason?: string | null | undefined;
  version: number;
};

/** Let whoever the account was made for sign in; never by the administrator who made it. */
export type ConfirmAccountInput = {
  id: string;
  madeAt: string;
  version: number;
};

/** All gates open: the held seat is the person's. */
export type ConfirmSeatInput = {
  movementId: string;
  version: number;
};

/** How consent was expressed (IOM emergency manual). */
export type ConsentForm =
  | 'EXPLICIT'
  | 'IMPLICIT'
  | 'PROXY';

/** How contact was sought. */
export type ContactMode =
  | 'OFFICE'
  | 'PHONE'
  | 'VISIT';

/** What came of one attempt to reach a returnee. */
export type ContactOutcome =
  | 'NO_ANSWER'
  | 'REACHED'
  | 'REFUSED'
  | 'WRONG_NUMBER';

/**
 * Put right what is named of an agency, of the version the caller looked at; what is not named stays.
 *
 * `states` names all of them. Grants that the States named now bar end.
 */
export type CorrectAgencyInput = {
  agencyId: string;
  kind?: AgencyKind | null | undefined;
  name?: string | null | undefined;
  states?: Array<string> | null | undefined;
  version: number;
};

/**
 * Put right whether somebody was on board, of the version the caller looked at; never by whoever recorded it.
 *
 * Nobody is handed over yet: from then on somebody has seen where the person is.
 */
export type CorrectBoardingInput = {
  movementId: string;
  reason: BoardingCorrectionReason;
  separated?: Array<string> | null | undefined;
  version: number;
};

/** The time zone by which days count where people are registered; what was dated before stays as it was. */
export type CorrectCrisisInput = {
  crisisId: string;
  timeZone: string;
  version: number;
};

/**
 * Put right what the committee decided, or only why, of the version the caller looked at.
 *
 * Never by whoever decided or asked, and only while nothing has followed that cannot be taken back.
 */
export type CorrectDecisionInput = {
  decision: ReviewDecision;
  reason: DecisionCorrectionReason;
  reasons: Array<string>;
  reviewId: string;
  version: number;
};

/**
 * Put right what is recorded of a delivery, of the version the caller looked at; nothing given is a quantity of 0.
 *
 * Of cash and vouchers never by whoever recorded what stands.
 */
export type CorrectDeliveryInput = {
  assistanceId: string;
  deliveredAt?: string | null | undefined;
  deliveryId: string;
  quantity: number;
  reason: DeliveryCorrectionReason;
  version: number;
};

/**
 * Say what a donor is called, and in what its money is, of the version the caller looked at.
 *
 * Reports that were published keep the name of then; the currency stays once a grant was asked for in it.
 */
export type CorrectDonorInput = {
  currency: string;
  donorId: string;
  name: string;
  version: number;
};

/**
 * Put the zones of an operation right, of the version the caller looked at; what is not named stays.
 *
 * Whether a time that was typed by the wrong clock is another moment now, its caller says by naming the moment.
 */
export type CorrectOperationInput = {
  arrivesAt?: string | null | undefined;
  departsAt?: string | null | undefined;
  destinationTimeZone?: string | null | undefined;
  operationId: string;
  originTimeZone?: string | null | undefined;
  version: number;
};

/**
 * Put right what is named, of the version the caller looked at; of the profile as well, only what it names changes.
 *
 * What is named as null is taken away; what is not named stays.
 */
export type CorrectPersonInput = {
  personId: string;
  profile?: ProfileInput | null | undefined;
  region?: string | null | undefined;
  sex?: Sex | null | undefined;
  version: number;
};

/** Where a crisis stands. */
export type CrisisStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'DECLARED';

/** What has to happen within its time. */
export type DeadlineCode =
  | 'COMPLETION_HIGH'
  | 'COMPLETION_LIFE_SAVING'
  | 'COMPLETION_LOW'
  | 'COMPLETION_MEDIUM'
  | 'ERASURE_ANSWER'
  | 'FIRST_ANSWER_HIGH'
  | 'FIRST_ANSWER_LIFE_SAVING'
  | 'FIRST_ANSWER_LOW'
  | 'FIRST_ANSWER_MEDIUM'
  | 'FITNESS_CHECK'
  | 'FOLLOW_UP'
  | 'PLAN'
  | 'REVIEW_CLOSURE'
  | 'REVIEW_FOLLOW_UP'
  | 'REVIEW_GRANT';

/** Why a deadline becomes another; a list, since free text would hold people. */
export type DeadlineReason =
  | 'AGREED_WITH_PARTNERS'
  | 'CORRECTION'
  | 'EXPERIENCE'
  | 'LESS_CAPACITY'
  | 'MORE_CAPACITY'
  | 'ORGANISATION_POLICY';

/** In what a deadline is counted. */
export type DeadlineUnit =
  | 'DAYS'
  | 'HOURS';

/** The committee decides, with reasons; nobody decides on what they asked for. */
export type DecideReviewInput = {
  decision: ReviewDecision;
  reasons: Array<string>;
  reviewId: string;
  version: number;
};

export type DecisionCorrectionReason =
  | 'ABOUT_ANOTHER_FILE'
  | 'CONFLICT_OF_INTEREST'
  | 'FACTS_CAME_TO_LIGHT'
  | 'RECORDED_WRONGLY';

/** Open a crisis; nobody can be registered in it before it is activated. */
export type DeclareCrisisInput = {
  country: string;
  crisisId: string;
  hazard: Hazard;
  name: string;
  timeZone?: string | null | undefined;
};

/** Decline an erasure, or take back one's own request for it. */
export type DeclineErasureInput = {
  erasureId: string;
  reason: ErasureDeclineReason;
};

/** Do not take a proposed key; the one in use stays. */
export type DeclinePartnerKeyInput = {
  agencyId: string;
  reason: PartnerKeyDeclineReason;
  version: number;
};

/** Nothing is shared. */
export type DeclineSharingOverrideInput = {
  overrideId: string;
  reason: OverrideDeclineReason;
};

/** Record one delivery of a service. */
export type DeliverAssistanceInput = {
  assistanceId: string;
  deliveryId: string;
  modality: Modality;
  quantity?: number | null | undefined;
  serviceCode: string;
};

export type DeliveryCorrectionReason =
  | 'NOT_DELIVERED'
  | 'OF_ANOTHER_PERSON'
  | 'OTHER_QUANTITY'
  | 'OTHER_TIME'
  | 'RECORDED_TWICE';

/**
 * The leg has left; whoever is confirmed and not boarded is a no-show, and is named.
 *
 * Refused while a check of somebody on board has failed or lapsed; consent and protection cannot be overridden.
 */
export type DepartOperationInput = {
  leftBehind?: Array<string> | null | undefined;
  operationId: string;
  override?: DepartureOverride | null | undefined;
  separated?: Array<string> | null | undefined;
  version: number;
};

/** Why a leg leaves with somebody on board whose check has failed or lapsed; recorded with the departure. */
export type DepartureOverride =
  | 'CHECKED_AGAIN_ON_BOARD'
  | 'ESCORTED_BY_MEDICAL_STAFF'
  | 'LIFE_AT_RISK_HERE'
  | 'PAPERS_ON_ARRIVAL';

/** Give an account up that nobody has confirmed; its e-mail and its subject are free again. */
export type DiscardAccountInput = {
  id: string;
  version: number;
};

/** Give a parked event up, with a reason; those behind it go on. */
export type DiscardParkedEventInput = {
  id: string;
  reason: DiscardReason;
};

/** Why an event is given up; a list, since free text would hold people. */
export type DiscardReason =
  | 'BEYOND_REPAIR'
  | 'KNOWN_OTHERWISE'
  | 'SEEN'
  | 'SENT_BY_MISTAKE';

/** Which part of the docket. */
export type DocketFilter = {
  decided?: boolean | null | undefined;
  /** Due within so many days, a year at most, or overdue; 0: overdue. */
  dueWithinDays?: number | null | undefined;
  subject?: ReviewSubject | null | undefined;
};

/** What was done to a donor. */
export type DonorChangeKind =
  | 'CORRECTED'
  | 'ENDED'
  | 'REGISTERED'
  | 'RESUMED';

/** What somebody made of the people a search showed. */
export type DuplicateJudgement =
  | 'CANNOT_TELL'
  | 'OTHER_PEOPLE'
  | 'RELATIVE_OR_TWIN';

/** No grant is asked for from this donor's money any more; those that were go on, and are reported. */
export type EndDonorInput = {
  donorId: string;
  version: number;
};

/** The need is met or was a mistake. */
export type EndNeedInput = {
  needId: string;
};

/** Enrol a returnee; refused when the course is full. */
export type EnrolInCourseInput = {
  courseId: string;
  enrolmentId: string;
  journeyId: string;
};

/** Why an erasure that was asked for does not take place. */
export type ErasureDeclineReason =
  | 'MATTERS_OPEN'
  | 'MUST_BE_KEPT'
  | 'WITHDRAWN'
  | 'WRONG_PERSON';

/** Why somebody's data is erased. */
export type ErasureReason =
  | 'PERSON_ASKED'
  | 'REGISTERED_IN_ERROR'
  | 'RETENTION_ENDED';

/** How dangerous a value is; the policy matrix decides by role and class who may see it. */
export type FieldClass =
  | 'CONFIGURATION'
  | 'CONSENT'
  | 'IDENTITY'
  | 'MONEY'
  | 'OPERATIONAL'
  | 'PROTECTION'
  | 'PUBLISHED'
  | 'SENSITIVE';

export type FileKind =
  | 'FOLLOW_UP_EVIDENCE'
  | 'HEALTH'
  | 'IDENTITY_DOCUMENT'
  | 'NOTE'
  | 'OTHER'
  | 'PHOTO'
  | 'PROTECTION'
  | 'RECEIPT'
  | 'REQUEST'
  | 'SIGNATURE'
  | 'TRANCHE_EVIDENCE';

export type FileWithdrawalReason =
  | 'ASKED_FOR'
  | 'DUPLICATE'
  | 'NOT_NEEDED'
  | 'UNREADABLE'
  | 'WRONG_PERSON';

/** Search before registering; answers ids and how alike they are, never who they are. */
export type FindPersonsInput = {
  birthDate?: BirthDateInput | null | undefined;
  crisisId?: string | null | undefined;
  documentNumber?: string | null | undefined;
  documentNumbers?: Array<string> | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  limit?: number | null | undefined;
  phone?: string | null | undefined;
  purpose?: SearchPurpose | null | undefined;
  sex?: Sex | null | undefined;
};

/** The coded part of a follow-up. */
export type FindingsInput = {
  activityRunning?: boolean | null | undefined;
  childrenInSchool?: boolean | null | undefined;
  inTraining?: boolean | null | undefined;
  intendsToRemigrate?: boolean | null | undefined;
  satisfaction?: number | null | undefined;
};

/** Where a follow-up stands. */
export type FollowUpStatus =
  | 'CANCELLED'
  | 'MISSED'
  | 'RECORDED'
  | 'SCHEDULED'
  | 'UNREACHABLE';

/** Nobody is added any more; persons whose gates are not all open lose their seat, and are named. */
export type FreezeManifestInput = {
  leftBehind?: Array<string> | null | undefined;
  operationId: string;
  separated?: Array<string> | null | undefined;
  version: number;
};

export type FundAmountReason =
  | 'AGREED'
  | 'AMENDED'
  | 'CORRECTED';

/** What must hold before a person may board. */
export type Gate =
  | 'CONSENT'
  | 'FIT_TO_TRAVEL'
  | 'PROTECTION'
  | 'TRAVEL_DOCUMENT';

/** Whether a gate is open. */
export type GateOutcome =
  | 'FAILED'
  | 'PASSED';

/** Record the legal basis for one purpose. A child's consent is a guardian's; any other basis needs none. */
export type GiveConsentInput = {
  consentId: string;
  form?: ConsentForm | null | undefined;
  interpretation?: Interpretation | null | undefined;
  interpreter?: string | null | undefined;
  language: string;
  legalBasis: LegalBasis;
  ownView?: OwnView | null | undefined;
  personId: string;
  purpose: Purpose;
  textRead?: string | null | undefined;
  validUntil?: string | null | undefined;
};

/** Let one agency have classes of one person's data for one purpose. */
export type GrantSharingInput = {
  agencyId: string;
  bestInterests?: string | null | undefined;
  classes: Array<FieldClass>;
  grantId: string;
  language: string;
  legalBasis: LegalBasis;
  personId: string;
  protocolVersion: string;
  purpose: Purpose;
  validUntil?: string | null | undefined;
};

/** Where a grant stands. */
export type GrantStatus =
  | 'APPROVED'
  | 'COMPLETED'
  | 'ENDED'
  | 'REJECTED'
  | 'REQUESTED';

/** How it was looked into that somebody answers for the child; nobody is believed who says so of themselves. */
export type GuardianCheck =
  | 'ASKED_APART'
  | 'AUTHORITY'
  | 'NOT_YET'
  | 'PAPER'
  | 'REFUTED';

/** Who answers for a child. Somebody else's data, so it reaches no agency; no rule for children alone ends by it. */
export type GuardianInput = {
  name: string;
  phone?: string | null | undefined;
  relation: GuardianRelation;
  verifiedBy: GuardianCheck;
};

/** What somebody who answers for a child is to it. */
export type GuardianRelation =
  | 'APPOINTED'
  | 'GRANDPARENT'
  | 'NOT_RELATED'
  | 'OTHER_RELATIVE'
  | 'PARENT'
  | 'SIBLING';

/** The receiving agency has taken the person over; reintegration begins. */
export type HandOverPersonInput = {
  movementId: string;
  receivingAgencyId?: string | null | undefined;
};

/** What caused the crisis (MICIC: conflict or natural disaster). */
export type Hazard =
  | 'CONFLICT'
  | 'EPIDEMIC'
  | 'NATURAL_DISASTER'
  | 'OTHER';

/** Hold a seat for a person; refused when none is free or the person has a seat already. */
export type HoldSeatInput = {
  caseId: string;
  movementId: string;
  operationId: string;
};

/** A document the person holds, or held. */
export type IdentityDocumentInput = {
  confiscated?: boolean | null | undefined;
  expiresOn?: string | null | undefined;
  issuingCountry?: string | null | undefined;
  kind: string;
  number: string;
};

/** Where an import stands. */
export type ImportStatus =
  | 'COMPLETED'
  | 'RECEIVED'
  | 'REFUSED'
  | 'STAGED';

/** Who put what was asked into the person's language: for rights as grave as these, it matters who it was. */
export type Interpretation =
  | 'COLLEAGUE'
  | 'COMMUNITY'
  | 'INTERPRETER'
  | 'OWN_LANGUAGE'
  | 'RELATIVE'
  | 'REMOTE_INTERPRETER';

/**
 * Bring people who were registered apart into one household: a new one, where nobody knows the id yet.
 *
 * Who is in a household with others leaves it first. `person_id` is whom the caller looked at, in this version.
 */
export type JoinHouseholdInput = {
  householdId: string;
  members: Array<RelationToHeadInput>;
  personId: string;
  version: number;
  withPersonId?: string | null | undefined;
};

/** How a nationality is known. The State of each bars; only what is stated or by a paper makes an origin known. */
export type KnownBy =
  | 'OTHER'
  | 'PAPER'
  | 'STATED'
  | 'UNKNOWN';

/** By when something has to be done for somebody, or that others have to do it. */
export type Lane =
  | 'LATER'
  | 'OVERDUE'
  | 'THIS_WEEK'
  | 'TODAY'
  | 'WAITING_FOR_OTHERS';

/** A language of the page. */
export type Language =
  | 'AR'
  | 'EN'
  | 'FR'
  | 'PT';

/** Say that the person is not of this household: they are by themselves from now on. */
export type LeaveHouseholdInput = {
  householdId: string;
  personId: string;
  version: number;
};

/** ICRC handbook: consent is often not valid in an emergency, so the basis is recorded, not assumed. */
export type LegalBasis =
  | 'CONSENT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTEREST'
  | 'PUBLIC_INTEREST'
  | 'VITAL_INTEREST';

export type MailCadence =
  | 'AT_ONCE'
  | 'DAILY'
  | 'OFF';

/** Why no e-mail is sent any more. */
export type MailFailure =
  | 'GIVEN_UP'
  | 'REFUSED';

/**
 * Make an account for somebody whom the identity provider vouches for; another administrator confirms it.
 *
 * It knows them by an e-mail that it has verified, until their first sign-in, or by their subject.
 */
export type MakeAccountInput = {
  agencyId?: string | null | undefined;
  donorIds?: Array<string> | null | undefined;
  email?: string | null | undefined;
  id: string;
  language?: Language | null | undefined;
  name: string;
  roles: Array<Role>;
  subject?: string | null | undefined;
};

/** Ask for assistance or evacuation on behalf of a person. */
export type MakeRequestInput = {
  destinationCountry?: string | null | undefined;
  details?: CircumstancesInput | null | undefined;
  kind: RequestKind;
  personId: string;
  requestId: string;
  services?: Array<string> | null | undefined;
  urgency?: Urgency | null | undefined;
};

/** Say of some of one's own notices that they are read, or that they are not. */
export type MarkNoticesInput = {
  noticeIds: Array<string>;
  read: boolean;
};

/** How alike somebody is, coarse enough to tell nothing more. */
export type MatchBand =
  | 'LIKELY'
  | 'POSSIBLE'
  | 'STRONG';

export type MediaType =
  | 'JPEG'
  | 'M4A'
  | 'MP3'
  | 'OGG'
  | 'PDF'
  | 'PNG'
  | 'WAV'
  | 'WEBM'
  | 'WEBP';

/** How assistance is given. */
export type Modality =
  | 'CASH'
  | 'IN_KIND'
  | 'SERVICE'
  | 'VOUCHER';

/** An amount in integer minor units, so that sums are exact. */
export type MoneyInput = {
  amountMinor: number;
  currency: string;
};

/** Where a movement stands; released and missed ones have no seat. */
export type MovementStatus =
  | 'ARRIVED'
  | 'BOARDED'
  | 'CONFIRMED'
  | 'HANDED_OVER'
  | 'HELD'
  | 'NO_SHOW'
  | 'RELEASED';

/**
 * Name the head of the person's household, of the version of them the caller looked at.
 *
 * What the others are to the head is said as far as it changes; whoever was head must be among them.
 */
export type NameHeadInput = {
  personId: string;
  relations?: Array<RelationToHeadInput> | null | undefined;
  version: number;
};

/**
 * Say to whom a grant is paid, where the application did not or it has changed; nothing is paid before.
 *
 * Once the grant is approved, never by whoever asked for it.
 */
export type NamePayeeInput = {
  grantId: string;
  payee: PayeeInput;
  version: number;
};

/** What somebody says when asked for any other nationality; None where nobody asked. */
export type NationalityAnswer =
  | 'NO_OTHER'
  | 'STATELESS'
  | 'UNKNOWN';

/** One nationality, and how it is known. */
export type NationalityInput = {
  country: string;
  knownBy?: KnownBy | null | undefined;
};

/** What somebody is told. */
export type NoticeKind =
  | 'CASE_ASSIGNED'
  | 'COMMITTEE_DECIDED'
  | 'DECISION_CORRECTED'
  | 'ERASURE_DECLINED'
  | 'MENTIONED'
  | 'NOTE_ADDED'
  | 'NOTE_ANSWERED'
  | 'OVERRIDE_APPROVED'
  | 'OVERRIDE_DECLINED'
  | 'REQUEST_ESCALATED'
  | 'URGENCY_RAISED';

/** Offer a training course. */
export type OfferCourseInput = {
  country: string;
  courseId: string;
  places: number;
  sessions: number;
  startsOn: string;
  title: string;
};

/** Where an operation stands. */
export type OperationStatus =
  | 'ARRIVED'
  | 'CANCELLED'
  | 'DEPARTED'
  | 'FROZEN'
  | 'PLANNED';

/** Why an override is not approved. */
export type OverrideDeclineReason =
  | 'ASK_THE_PERSON'
  | 'NOT_NECESSARY'
  | 'TOO_MUCH_SHARED'
  | 'WRONG_AGENCY';

/** What makes sharing necessary although the person withdrew (ICRC handbook: vital interest, public interest). */
export type OverrideGround =
  | 'CANNOT_BE_ASKED'
  | 'CHILD_AT_RISK'
  | 'LEGAL_ORDER'
  | 'LIFE_AT_RISK';

/** What a child says to it; heard whoever decides (CRC article 12). */
export type OwnView =
  | 'AGREES'
  | 'NOT_ASKED'
  | 'OBJECTS'
  | 'TOO_YOUNG';

/** Why an event is put aside. */
export type ParkingReason =
  | 'AWAITS_VERSION'
  | 'CONSUMER_STOPPED'
  | 'DUTY_FAILING'
  | 'FAILED'
  | 'FOREIGN_SEAL'
  | 'KEY_MISSING'
  | 'KEY_REPLACED'
  | 'PROCESS_GIVEN_UP'
  | 'PROCESS_RESTARTED'
  | 'PROCESS_STUCK'
  | 'REPORT_GIVEN_UP'
  | 'UNKNOWN_TYPE'
  | 'UNPROVEN_TOMBSTONE'
  | 'UNREADABLE_HEADERS'
  | 'UNREADABLE_VALUE';

/** Why a proposed key is not taken. */
export type PartnerKeyDeclineReason =
  | 'AGENCY_NOT_REACHED'
  | 'FINGERPRINT_DIFFERS'
  | 'NOT_THEIRS'
  | 'WITHDRAWN';

/**
 * Finance records a payment; never twice, never more than approved.
 *
 * Not by whoever asked for the grant, nor by whoever named the payee.
 */
export type PayTrancheInput = {
  grantId: string;
  payeeAsOf?: number | null | undefined;
  paymentId: string;
  tranche: number;
};

/** To whom a grant is paid: class C5, sealed as payee. */
export type PayeeInput = {
  account: string;
  name: string;
};

export type PaymentReturnReason =
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_UNKNOWN'
  | 'NAME_DIFFERS'
  | 'NOT_COLLECTED'
  | 'NOT_RETURNED'
  | 'OTHER'
  | 'SENT_BACK';

/** Which people. */
export type PeopleFilter = {
  assignedToMe?: boolean | null | undefined;
  caseStatus?: CaseStatus | null | undefined;
  crisisId?: string | null | undefined;
  overdue?: boolean | null | undefined;
  phase?: Phase | null | undefined;
  /** A name, telephone number or reference. Names and numbers are found by keys, never by text. */
  search?: string | null | undefined;
  urgency?: Urgency | null | undefined;
};

/** How far a person has come. */
export type Phase =
  | 'ASSISTANCE'
  | 'CLOSED'
  | 'EVACUATION'
  | 'REGISTERED'
  | 'REINTEGRATION';

/** Plan an evacuation operation with one leg. */
export type PlanOperationInput = {
  arrivesAt: string;
  crisisId: string;
  departsAt: string;
  destinationCountry: string;
  destinationTimeZone?: string | null | undefined;
  freezeHoursBefore?: number | null | undefined;
  holdHours?: number | null | undefined;
  mode: TransportMode;
  name: string;
  operationId: string;
  originCountry: string;
  originTimeZone?: string | null | undefined;
  seats: number;
};

/** Who the person is. Rests and travels sealed, always. */
export type ProfileInput = {
  birthDate?: BirthDateInput | null | undefined;
  documents?: Array<IdentityDocumentInput> | null | undefined;
  email?: string | null | undefined;
  familyName?: string | null | undefined;
  formerResidences?: Array<string> | null | undefined;
  formerResidencesComplete?: boolean | null | undefined;
  givenName: string;
  guardian?: GuardianInput | null | undefined;
  languages?: Array<string> | null | undefined;
  nationalities?: Array<NationalityInput> | null | undefined;
  nationality?: string | null | undefined;
  nationalityAnswer?: NationalityAnswer | null | undefined;
  nationalityKnownBy?: KnownBy | null | undefined;
  phone?: string | null | undefined;
};

/** How far the help for a person has come. */
export type ProgressStep =
  | 'ARRIVED'
  | 'ASSISTANCE_COMPLETED'
  | 'ASSISTANCE_CORRECTED'
  | 'ASSISTANCE_DELIVERED'
  | 'ASSISTANCE_REOPENED'
  | 'ASSISTANCE_STARTED'
  | 'BOARDED'
  | 'BOARDING_CORRECTED'
  | 'CASE_CLOSED'
  | 'CASE_OPENED'
  | 'HANDED_OVER'
  | 'JOURNEY_CLOSED'
  | 'JOURNEY_OPENED'
  | 'PLAN_AGREED'
  | 'SEAT_CONFIRMED';

/** Propose the public key that content keys for one's own agency are wrapped under; replaces an earlier proposal. */
export type ProposePartnerKeyInput = {
  agencyId: string;
  publicKey: string;
  version: number;
};

/** Statuses that bar everything towards a state of origin. */
export type ProtectionStatus =
  | 'ASYLUM_SEEKER'
  | 'FEARS_RETURN'
  | 'NONE_KNOWN'
  | 'REFUGEE'
  | 'STATELESS';

/** Freeze the donor report of a period; small cells are hidden before it leaves the service. */
export type PublishReportInput = {
  donorId: string;
  exercise?: boolean | null | undefined;
  periodEnd: string;
  periodStart: string;
  reportId: string;
};

/** What a person's data may be used for; each has its own legal basis. */
export type Purpose =
  | 'ASSISTANCE'
  | 'EVACUATION'
  | 'REINTEGRATION'
  | 'SHARING'
  | 'TRACING';

/** Which people; several conditions narrow. */
export type QueueFilter = {
  ageBand?: AgeBand | null | undefined;
  agencyId?: string | null | undefined;
  assignment?: Assignment | null | undefined;
  caseworkerId?: string | null | undefined;
  crisisId?: string | null | undefined;
  kind?: StepKind | null | undefined;
  lane?: Lane | null | undefined;
  /** A code of the list or its category; restricted ones match nobody. */
  need?: string | null | undefined;
  /** Of these only. */
  people?: Array<string> | null | undefined;
  phase?: Phase | null | undefined;
  region?: string | null | undefined;
  sex?: Sex | null | undefined;
  urgency?: Urgency | null | undefined;
};

/** By what the queue is in order; of equal urgency children come first, then whoever is due first. */
export type QueueOrder =
  | 'AGE'
  | 'CASEWORKER'
  | 'DUE'
  | 'PHASE'
  | 'REGISTERED'
  | 'URGENCY';

/** A line of the quickstart. */
export type QuickstartStep =
  | 'ADDRESS'
  | 'FINGERPRINT'
  | 'INSTALL'
  | 'MAKE_KEY'
  | 'PUBLIC_KEY'
  | 'READ';

/** Why a specialist must see somebody. */
export type ReasonToSee =
  | 'BARRED_TWICE'
  | 'CHILD_ALONE'
  | 'NEED_RECORDED'
  | 'REPORTED'
  | 'TO_BE_MOVED';

/** Record one session for one returnee; recording again corrects it. */
export type RecordAttendanceInput = {
  enrolmentId: string;
  present: boolean;
  session: number;
};

/** Say where the person is and what is the matter; what is not named stays, what is named as null is taken away. */
export type RecordCircumstancesInput = {
  location?: string | null | undefined;
  notes?: string | null | undefined;
  personId: string;
  version: number;
};

/** One attempt to reach the returnee for a follow-up. */
export type RecordContactAttemptInput = {
  attemptId: string;
  followUpId: string;
  mode: ContactMode;
  outcome: ContactOutcome;
};

/** Record what a follow-up found; the committee reviews it. */
export type RecordFollowUpInput = {
  findings: FindingsInput;
  followUpId: string;
  mode: ContactMode;
  narrative?: string | null | undefined;
  reviewId: string;
};

/** Record how much of a donor's money there is for grants, and for which days; it replaces what stood there. */
export type RecordFundAmountInput = {
  amount: MoneyInput;
  donorId: string;
  reason: FundAmountReason;
  validFrom: string;
  validUntil?: string | null | undefined;
  version?: number | null | undefined;
};

/** Say who answers for a child, and how that was looked into; whoever was named before is replaced. */
export type RecordGuardianInput = {
  guardian: GuardianInput;
  personId: string;
  version: number;
};

/** Record a specific need by its UNHCR code, `XX` or `XX-YY`, and the protection status that was told with it. */
export type RecordNeedInput = {
  code: string;
  needId: string;
  personId: string;
  reportedStatus?: ProtectionStatus | null | undefined;
};

/**
 * Record that of a tranche so much has come back, or that so much of what was recorded has not.
 *
 * Of the version of the grant that the caller looked at. A return never by whoever paid, and nobody takes back alone
 * what they recorded.
 */
export type RecordPaymentReturnInput = {
  amount: MoneyInput;
  grantId: string;
  payAgain: boolean;
  reason: PaymentReturnReason;
  returnId: string;
  tranche: number;
  version: number;
};

/** Admit an agency under an information-sharing protocol; it gets a topic of its own. */
export type RegisterAgencyInput = {
  agencyId: string;
  code: string;
  countryOfAllegiance?: string | null | undefined;
  kind: AgencyKind;
  name: string;
  states?: Array<string> | null | undefined;
};

/** Admit a donor whose money grants are paid from. */
export type RegisterDonorInput = {
  currency: string;
  donorId: string;
  name: string;
};

/** Make a household for persons to join. */
export type RegisterHouseholdInput = {
  crisisId: string;
  householdId: string;
};

/** Register one person; works without documents and with an estimated birth date. */
export type RegisterPersonInput = {
  circumstances?: CircumstancesInput | null | undefined;
  crisisId: string;
  householdId?: string | null | undefined;
  lookedAt?: CandidatesLookedAtInput | null | undefined;
  personId: string;
  profile: ProfileInput;
  region?: string | null | undefined;
  relationship?: Relationship | null | undefined;
  sex?: Sex | null | undefined;
};

/** What somebody of a household is to its head. */
export type RelationToHeadInput = {
  personId: string;
  relationship: Relationship;
};

/** To the head of the household. */
export type Relationship =
  | 'CHILD'
  | 'HEAD'
  | 'NOT_RELATED'
  | 'OTHER_RELATIVE'
  | 'PARENT'
  | 'SIBLING'
  | 'SPOUSE';

/**
 * Take a case from who answers for it; refused where that is somebody else by now.
 *
 * The case waits for an assignment again.
 */
export type ReleaseCaseInput = {
  caseId: string;
  caseworkerId: string;
  reason: CaseReleaseReason;
  version: number;
};

/** Give the seat back. */
export type ReleaseSeatInput = {
  movementId: string;
  reason: SeatReleaseReason;
  separated?: Array<string> | null | undefined;
};

/** Whoever the account is of may sign in again, in the roles it has. */
export type ReopenAccountInput = {
  id: string;
  reason: AccountReason;
  version: number;
};

/** Ask for a person's erasure; nothing is erased before a second person approves it. */
export type RequestErasureInput = {
  erasureId: string;
  personId: string;
  reason: ErasureReason;
  reference: string;
};

/** Apply for a grant under a plan; the committee decides. */
export type RequestGrantInput = {
  amount: MoneyInput;
  donorId: string;
  grantId: string;
  journeyId: string;
  payee?: PayeeInput | null | undefined;
  purpose: string;
  reviewId: string;
};

/** What is asked for. */
export type RequestKind =
  | 'ASSISTANCE'
  | 'EVACUATION';

/** Ask that an agency gets data of a person who withdrew; a second person approves it, and it ends by itself. */
export type RequestSharingOverrideInput = {
  agencyId: string;
  classes: Array<FieldClass>;
  explanation: string;
  ground: OverrideGround;
  language: string;
  legalBasis: LegalBasis;
  overrideId: string;
  personId: string;
  protocolVersion: string;
  purpose: Purpose;
  validUntil: string;
};

/** Grants may be asked for from this donor's money again. */
export type ResumeDonorInput = {
  donorId: string;
  version: number;
};

/** Take a parked event, and those behind it, once more. */
export type RetryParkedEventInput = {
  id: string;
};

/** What the committee says. */
export type ReviewDecision =
  | 'APPROVED'
  | 'MORE_INFORMATION'
  | 'REJECTED';

/** What the monitoring committee looks at. */
export type ReviewSubject =
  | 'CLOSURE'
  | 'FOLLOW_UP'
  | 'GRANT';

/** What an account may do and see. */
export type Role =
  | 'ADMINISTRATOR'
  | 'CASEWORKER'
  | 'COMMITTEE_MEMBER'
  | 'DATA_PROTECTION_OFFICER'
  | 'DONOR'
  | 'EVACUATION_COORDINATOR'
  | 'FINANCE_OFFICER'
  | 'INTAKE_OFFICER'
  | 'PARTNER'
  | 'PROTECTION_SPECIALIST'
  | 'REINTEGRATION_OFFICER'
  | 'SUPERVISOR';

/** What a search is for. */
export type SearchPurpose =
  | 'LIST'
  | 'REGISTRATION';

/** Why a seat is free again. */
export type SeatReleaseReason =
  | 'CONSENT_WITHDRAWN'
  | 'DECLINED'
  | 'GATE_FAILED'
  | 'HOLD_EXPIRED'
  | 'NO_SHOW'
  | 'OPERATION_CANCELLED';

/** A part of the page. */
export type Section =
  | 'AUDIT'
  | 'DOCKET'
  | 'EVACUATION'
  | 'FEED'
  | 'IMPORTS'
  | 'OVERVIEW'
  | 'PEOPLE'
  | 'REGISTER'
  | 'REPORTS'
  | 'TO_DO'
  | 'TRAIL'
  | 'TRAINING'
  | 'WORKLOAD';

/** Who told a fact. */
export type Service =
  | 'CASES'
  | 'INTAKE'
  | 'REINTEGRATION';

/** As the person states it. */
export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER'
  | 'UNKNOWN';

/** Nobody signs in to the account any more; its sessions end at once, its cases are given back. */
export type ShutAccountInput = {
  id: string;
  reason: AccountReason;
  version: number;
};

/** Somebody takes up the request: the first-answer deadline stops. */
export type StartAssistanceInput = {
  assistanceId: string;
  version: number;
};

/** What a person waits for next. */
export type StepKind =
  | 'AGREE_PLAN'
  | 'APPROVE_ERASURE'
  | 'APPROVE_OVERRIDE'
  | 'ASK_ORIGIN'
  | 'ASSIGN_CASE'
  | 'ATTEND_TRAINING'
  | 'BOARD'
  | 'CHECK_GATES'
  | 'COMMITTEE_REVIEW'
  | 'CONFIRM_SEAT'
  | 'CORRECT_CODES'
  | 'DELIVER_ASSISTANCE'
  | 'ESCALATED_REQUEST'
  | 'FIRST_ANSWER'
  | 'FOLLOW_UP'
  | 'FREEZE_MANIFEST'
  | 'GRANT_DECISION'
  | 'HAND_OVER'
  | 'HOLD_SEAT'
  | 'MAKE_REQUEST'
  | 'NAME_HEAD'
  | 'NAME_PAYEE'
  | 'PAY_TRANCHE'
  | 'REVIEW_ASSESSMENT'
  | 'SEE_SPECIALIST'
  | 'SUBMIT_EVIDENCE';

/** Attest a receipt, contract or visit that a tranche waits for; never by whoever asked for the grant. */
export type SubmitEvidenceInput = {
  evidenceId: string;
  grantId: string;
  kind: string;
  tranche: number;
};

/** Where an instalment stands. */
export type TrancheStatus =
  | 'PAID'
  | 'RELEASABLE'
  | 'RETURNED'
  | 'WAITING';

/** What people are moved by. */
export type TransportMode =
  | 'AIR'
  | 'ROAD'
  | 'SEA';

/** How soon, the soonest first; the deadlines are data. */
export type Urgency =
  | 'HIGH'
  | 'LIFE_SAVING'
  | 'LOW'
  | 'MEDIUM';

/** Withdraw one purpose; for sharing, every grant ends in the same transaction. */
export type WithdrawConsentInput = {
  consentId: string;
};

/** Take a file away: it is not shown any more, and what was stored of it is deleted. */
export type WithdrawFileInput = {
  fileId: string;
  reason: FileWithdrawalReason;
};

/** The person no longer asks. */
export type WithdrawRequestInput = {
  requestId: string;
};

/** End a grant; stops it at once. */
export type WithdrawSharingInput = {
  grantId: string;
};

export type OfferCourseMutationVariables = Exact<{
  input: OfferCourseInput;
}>;


export type OfferCourseMutation = { __typename: 'Mutation', offerCourse:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', version: number, id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Course', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RegisterDonorMutationVariables = Exact<{
  input: RegisterDonorInput;
}>;


export type RegisterDonorMutation = { __typename: 'Mutation', registerDonor:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', version: number, id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Donor', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type CheckGateMutationVariables = Exact<{
  input: CheckGateInput;
}>;


export type CheckGateMutation = { __typename: 'Mutation', checkGate:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', version: number, id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ChangeRolesMutationVariables = Exact<{
  input: ChangeRolesInput;
}>;


export type ChangeRolesMutation = { __typename: 'Mutation', changeRoles:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Done', id: string }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type HandOverPersonMutationVariables = Exact<{
  input: HandOverPersonInput;
}>;


export type HandOverPersonMutation = { __typename: 'Mutation', handOverPerson:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', version: number, id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type CancelOperationMutationVariables = Exact<{
  input: CancelOperationInput;
}>;


export type CancelOperationMutation = { __typename: 'Mutation', cancelOperation:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', version: number, id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Operation', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type HoldSeatMutationVariables = Exact<{
  input: HoldSeatInput;
}>;


export type HoldSeatMutation = { __typename: 'Mutation', holdSeat:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', version: number, id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type CompleteAssistanceMutationVariables = Exact<{
  input: CompleteAssistanceInput;
}>;


export type CompleteAssistanceMutation = { __typename: 'Mutation', completeAssistance:
    | { __typename: 'Assistance', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', version: number, id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RecordFundAmountMutationVariables = Exact<{
  input: RecordFundAmountInput;
}>;


export type RecordFundAmountMutation = { __typename: 'Mutation', recordFundAmount:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', version: number, id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Donor', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type WithdrawFileMutationVariables = Exact<{
  input: WithdrawFileInput;
}>;


export type WithdrawFileMutation = { __typename: 'Mutation', withdrawFile:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ReleaseSeatMutationVariables = Exact<{
  input: ReleaseSeatInput;
}>;


export type ReleaseSeatMutation = { __typename: 'Mutation', releaseSeat:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', version: number, id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RegisterHouseholdMutationVariables = Exact<{
  input: RegisterHouseholdInput;
}>;


export type RegisterHouseholdMutation = { __typename: 'Mutation', registerHousehold:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Household', id: string }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type CloseCrisisMutationVariables = Exact<{
  input: CloseCrisisInput;
}>;


export type CloseCrisisMutation = { __typename: 'Mutation', closeCrisis:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', version: number, id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Crisis', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type DiscardParkedEventMutationVariables = Exact<{
  input: DiscardParkedEventInput;
}>;


export type DiscardParkedEventMutation = { __typename: 'Mutation', discardParkedEvent:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Done', id: string }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type EndNeedMutationVariables = Exact<{
  input: EndNeedInput;
}>;


export type EndNeedMutation = { __typename: 'Mutation', endNeed:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type CorrectAgencyMutationVariables = Exact<{
  input: CorrectAgencyInput;
}>;


export type CorrectAgencyMutation = { __typename: 'Mutation', correctAgency:
    | { __typename: 'Agency', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', version: number, id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { __typename: 'Mutation', recordAttendance:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', version: number, id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Journey', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type EndDonorMutationVariables = Exact<{
  input: EndDonorInput;
}>;


export type EndDonorMutation = { __typename: 'Mutation', endDonor:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', version: number, id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Donor', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RetryParkedEventMutationVariables = Exact<{
  input: RetryParkedEventInput;
}>;


export type RetryParkedEventMutation = { __typename: 'Mutation', retryParkedEvent:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Done', id: string }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type CorrectDecisionMutationVariables = Exact<{
  input: CorrectDecisionInput;
}>;


export type CorrectDecisionMutation = { __typename: 'Mutation', correctDecision:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', version: number, id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
    | { __typename: 'Review', id: string, version: number }
   };

export type ConfirmAccountMutationVariables = Exact<{
  input: ConfirmAccountInput;
}>;


export type ConfirmAccountMutation = { __typename: 'Mutation', confirmAccount:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Done', id: string }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type CorrectCrisisMutationVariables = Exact<{
  input: CorrectCrisisInput;
}>;


export type CorrectCrisisMutation = { __typename: 'Mutation', correctCrisis:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', version: number, id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Crisis', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RecordPaymentReturnMutationVariables = Exact<{
  input: RecordPaymentReturnInput;
}>;


export type RecordPaymentReturnMutation = { __typename: 'Mutation', recordPaymentReturn:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', version: number, id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Journey', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ApproveErasureMutationVariables = Exact<{
  input: ApproveErasureInput;
}>;


export type ApproveErasureMutation = { __typename: 'Mutation', approveErasure:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type PlanOperationMutationVariables = Exact<{
  input: PlanOperationInput;
}>;


export type PlanOperationMutation = { __typename: 'Mutation', planOperation:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', version: number, id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Operation', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type FreezeManifestMutationVariables = Exact<{
  input: FreezeManifestInput;
}>;


export type FreezeManifestMutation = { __typename: 'Mutation', freezeManifest:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', version: number, id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Operation', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ActivateCrisisMutationVariables = Exact<{
  input: ActivateCrisisInput;
}>;


export type ActivateCrisisMutation = { __typename: 'Mutation', activateCrisis:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', version: number, id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Crisis', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type AgreePlanMutationVariables = Exact<{
  input: AgreePlanInput;
}>;


export type AgreePlanMutation = { __typename: 'Mutation', agreePlan:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', version: number, id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Journey', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type DeclineErasureMutationVariables = Exact<{
  input: DeclineErasureInput;
}>;


export type DeclineErasureMutation = { __typename: 'Mutation', declineErasure:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type AssessProtectionMutationVariables = Exact<{
  input: AssessProtectionInput;
}>;


export type AssessProtectionMutation = { __typename: 'Mutation', assessProtection:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string, protection: { __typename: 'Protection', version: number } | null }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RegisterAgencyMutationVariables = Exact<{
  input: RegisterAgencyInput;
}>;


export type RegisterAgencyMutation = { __typename: 'Mutation', registerAgency:
    | { __typename: 'Agency', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', version: number, id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type MakeRequestMutationVariables = Exact<{
  input: MakeRequestInput;
}>;


export type MakeRequestMutation = { __typename: 'Mutation', makeRequest:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RecordCircumstancesMutationVariables = Exact<{
  input: RecordCircumstancesInput;
}>;


export type RecordCircumstancesMutation = { __typename: 'Mutation', recordCircumstances:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type CloseJourneyMutationVariables = Exact<{
  input: CloseJourneyInput;
}>;


export type CloseJourneyMutation = { __typename: 'Mutation', closeJourney:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', version: number, id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Journey', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type AssignCaseMutationVariables = Exact<{
  input: AssignCaseInput;
}>;


export type AssignCaseMutation = { __typename: 'Mutation', assignCase:
    | { __typename: 'Case', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', version: number, id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type LeaveHouseholdMutationVariables = Exact<{
  input: LeaveHouseholdInput;
}>;


export type LeaveHouseholdMutation = { __typename: 'Mutation', leaveHousehold:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type AddCircumstancesMutationVariables = Exact<{
  input: AddCircumstancesInput;
}>;


export type AddCircumstancesMutation = { __typename: 'Mutation', addCircumstances:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type WithdrawRequestMutationVariables = Exact<{
  input: WithdrawRequestInput;
}>;


export type WithdrawRequestMutation = { __typename: 'Mutation', withdrawRequest:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type MakeAccountMutationVariables = Exact<{
  input: MakeAccountInput;
}>;


export type MakeAccountMutation = { __typename: 'Mutation', makeAccount:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Done', id: string }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ArriveOperationMutationVariables = Exact<{
  input: ArriveOperationInput;
}>;


export type ArriveOperationMutation = { __typename: 'Mutation', arriveOperation:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', version: number, id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Operation', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { __typename: 'Mutation', registerPerson:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type DeliverAssistanceMutationVariables = Exact<{
  input: DeliverAssistanceInput;
}>;


export type DeliverAssistanceMutation = { __typename: 'Mutation', deliverAssistance:
    | { __typename: 'Assistance', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', version: number, id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ReleaseCaseMutationVariables = Exact<{
  input: ReleaseCaseInput;
}>;


export type ReleaseCaseMutation = { __typename: 'Mutation', releaseCase:
    | { __typename: 'Case', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', version: number, id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RecordGuardianMutationVariables = Exact<{
  input: RecordGuardianInput;
}>;


export type RecordGuardianMutation = { __typename: 'Mutation', recordGuardian:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type DeclineSharingOverrideMutationVariables = Exact<{
  input: DeclineSharingOverrideInput;
}>;


export type DeclineSharingOverrideMutation = { __typename: 'Mutation', declineSharingOverride:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ChangeIntakeDeadlineMutationVariables = Exact<{
  input: ChangeIntakeDeadlineInput;
}>;


export type ChangeIntakeDeadlineMutation = { __typename: 'Mutation', changeIntakeDeadline:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', version: number, id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Deadline', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RecordFollowUpMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type RecordFollowUpMutation = { __typename: 'Mutation', recordFollowUp:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', version: number, id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Journey', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type BoardPersonMutationVariables = Exact<{
  input: BoardPersonInput;
}>;


export type BoardPersonMutation = { __typename: 'Mutation', boardPerson:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', version: number, id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type CorrectDeliveryMutationVariables = Exact<{
  input: CorrectDeliveryInput;
}>;


export type CorrectDeliveryMutation = { __typename: 'Mutation', correctDelivery:
    | { __typename: 'Assistance', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', version: number, id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type AccountListQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountListQuery = { __typename: 'Query', accounts: Array<{ __typename: 'Account', id: string, version: number, name: string, email: string | null, subject: string | null, roles: Array<Role>, active: boolean, unconfirmed: boolean, madeById: string | null, madeAt: string | null, donorIds: Array<string>, signedInAt: string | null, agency: { __typename: 'Agency', id: string, name: string } | null }> };

export type PlacesQueryVariables = Exact<{
  search: string;
}>;


export type PlacesQuery = { __typename: 'Query', places: Array<{ __typename: 'Place', code: string, name: string }> };

export type PeopleToChooseQueryVariables = Exact<{
  text: string;
}>;


export type PeopleToChooseQuery = { __typename: 'Query', searchPeople: Array<{ __typename: 'Candidate', person: { __typename: 'Person', id: string, reference: string, erasedAt: string | null, ageBand: AgeBand, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null, household: { __typename: 'Household', id: string } | null } | null }> };

export type PersonToChooseFragment = { __typename: 'Person', id: string, reference: string, erasedAt: string | null, ageBand: AgeBand, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null, household: { __typename: 'Household', id: string } | null };

export type ChosenPersonQueryVariables = Exact<{
  id: string;
}>;


export type ChosenPersonQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, reference: string, erasedAt: string | null, ageBand: AgeBand, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null, household: { __typename: 'Household', id: string } | null } | null };

export type AgenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgenciesQuery = { __typename: 'Query', agencies: Array<{ __typename: 'Agency', id: string, name: string, kind: AgencyKind }> };

export type CaseworkersQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseworkersQuery = { __typename: 'Query', caseworkers: Array<{ __typename: 'Account', id: string, name: string, role: Role, agency: { __typename: 'Agency', id: string, name: string } | null }> };

export type DonorsQueryVariables = Exact<{ [key: string]: never; }>;


export type DonorsQuery = { __typename: 'Query', donors: Array<{ __typename: 'Donor', id: string, name: string, currency: string, exercise: boolean, endedAt: string | null }> };

export type ColleaguesQueryVariables = Exact<{
  personId: string;
}>;


export type ColleaguesQuery = { __typename: 'Query', colleagues: Array<{ __typename: 'Account', id: string, name: string, role: Role }> };

export type CourseChoicesQueryVariables = Exact<{
  country?: string | null | undefined;
}>;


export type CourseChoicesQuery = { __typename: 'Query', courses: Array<{ __typename: 'Course', id: string, title: string, exercise: boolean, startsOn: string, places: number, taken: number }> };

export type NeedCodesQueryVariables = Exact<{
  language: Language;
}>;


export type NeedCodesQuery = { __typename: 'Query', needCodes: Array<{ __typename: 'NeedCode', code: string, category: string, label: string, restricted: boolean }> };

export type ErasedQueryVariables = Exact<{
  id: string;
}>;


export type ErasedQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, erasedAt: string | null } | null };

export type AuditEntryFragment = { __typename: 'AuditLine', id: string, service: AuditedService, at: string, action: string, outcome: AuditOutcome, reason: string | null, classes: Array<FieldClass>, exercise: boolean, moreSubjects: number, actor: { __typename: 'AuditActor', id: string, name: string | null, role: Role | null, system: boolean }, subjects: Array<{ __typename: 'AuditSubject', id: string, kind: AuditSubjectKind, name: string | null }> };

export type AuditTrailQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditTrailFilter | null | undefined;
}>;


export type AuditTrailQuery = { __typename: 'Query', auditTrail: { __typename: 'AuditLineConnection', edges: Array<{ __typename: 'AuditLineEdge', node: { __typename: 'AuditLine', id: string, service: AuditedService, at: string, action: string, outcome: AuditOutcome, reason: string | null, classes: Array<FieldClass>, exercise: boolean, moreSubjects: number, actor: { __typename: 'AuditActor', id: string, name: string | null, role: Role | null, system: boolean }, subjects: Array<{ __typename: 'AuditSubject', id: string, kind: AuditSubjectKind, name: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AuditAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditAccountsQuery = { __typename: 'Query', accounts: Array<{ __typename: 'Account', id: string, name: string, role: Role }> };

export type AuditPeopleQueryVariables = Exact<{
  text: string;
}>;


export type AuditPeopleQuery = { __typename: 'Query', searchPeople: Array<{ __typename: 'Candidate', person: { __typename: 'Person', id: string, reference: string } | null }> };

export type AuditPersonQueryVariables = Exact<{
  id: string;
}>;


export type AuditPersonQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, reference: string, erasedAt: string | null } | null };

export type RefusedFragment = { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, name: string, role: Role, exercise: boolean, now: string, sections: Array<Section>, permittedActions: Array<string>, agency: { __typename: 'Agency', id: string, name: string, kind: AgencyKind } | null } };

export type CrisesQueryVariables = Exact<{ [key: string]: never; }>;


export type CrisesQuery = { __typename: 'Query', crises: Array<{ __typename: 'Crisis', id: string, version: number, name: string, country: string, hazard: Hazard, status: CrisisStatus, timeZone: string | null, exercise: boolean, exerciseClock: string | null, permittedActions: Array<string> }> };

export type CrisesChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CrisesChangedSubscription = { crisesChanged: { __typename: 'Changed', id: string, sequence: number } };

export type ExerciseQueryVariables = Exact<{ [key: string]: never; }>;


export type ExerciseQuery = { __typename: 'Query', exercise: { __typename: 'Exercise', running: boolean, now: string, endsAt: string, pace: number, clock: string, registered: number, assistance: number, evacuation: number, reintegration: number, closed: number } | null };

export type ExerciseProgressSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ExerciseProgressSubscription = { exerciseProgress: { __typename: 'Changed', id: string, sequence: number } };

export type PersonConsentsFragment = { __typename: 'Person', id: string, ageBand: AgeBand, permittedActions: Array<string>, consents: Array<{ __typename: 'Consent', id: string, purpose: Purpose, legalBasis: LegalBasis, form: ConsentForm | null, ownView: OwnView | null, language: string, interpretation: Interpretation | null, interpreter: string | null, textRead: string | null, validUntil: string | null, givenAt: string, withdrawnAt: string | null, permittedActions: Array<string>, sharingThatEnds: Array<{ __typename: 'SharingGrant', id: string, agency: { __typename: 'Agency', id: string, name: string } | null }>, seatGivenBack: { __typename: 'Movement', id: string, seat: number | null, operation: { __typename: 'Operation', id: string, name: string } } | null }> };

export type DeadlinesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeadlinesQuery = { __typename: 'Query', deadlineRules: Array<{ __typename: 'DeadlineRule', id: string, code: DeadlineCode, unit: DeadlineUnit, usual: number, least: number, most: number, permittedActions: Array<string> }>, deadlines: Array<{ __typename: 'Deadline', id: string, version: number, amount: number, changes: Array<{ __typename: 'DeadlineChange', id: string, version: number, amountBefore: number, amount: number, reason: DeadlineReason, changedAt: string, changedBy: { __typename: 'Account', id: string, name: string } | null }> }> };

export type DocketQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DocketFilter | null | undefined;
}>;


export type DocketQuery = { __typename: 'Query', docket: { __typename: 'ReviewConnection', edges: Array<{ __typename: 'ReviewEdge', node: { __typename: 'Review', id: string, version: number, subject: ReviewSubject, docketedAt: string, dueAt: string, decision: ReviewDecision | null, reasons: Array<string>, decidedAt: string | null, person: { __typename: 'Person', id: string, reference: string, sex: Sex, ageBand: AgeBand, region: string | null, regionName: string | null, exercise: boolean, exerciseClock: string | null }, journey: { __typename: 'Journey', id: string, country: string }, followUp: { __typename: 'FollowUp', id: string, month: number } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ReviewQueryVariables = Exact<{
  id: string;
}>;


export type ReviewQuery = { __typename: 'Query', review: { __typename: 'Review', id: string, version: number, subject: ReviewSubject, docketedAt: string, dueAt: string, decision: ReviewDecision | null, reasons: Array<string>, decidedAt: string | null, proposedOutcome: ClosureOutcome | null, correctionReason: DecisionCorrectionReason | null, correctedAt: string | null, permittedActions: Array<string>, person: { __typename: 'Person', id: string, reference: string, sex: Sex, ageBand: AgeBand, region: string | null, regionName: string | null, exercise: boolean, exerciseClock: string | null, needs: Array<{ __typename: 'Need', id: string, code: string | null, restricted: boolean }> }, grant: { __typename: 'Grant', id: string, version: number, purpose: string, status: GrantStatus, requestedAt: string, hasPayee: boolean | null, payeeChanged: boolean, permittedActions: Array<string>, payee: { __typename: 'Payee', name: string, account: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string }, donor: { __typename: 'Donor', id: string, name: string, fund: { __typename: 'Fund', id: string, validUntil: string | null, left: { __typename: 'Money', amountMinor: number, currency: string } } | null } | null, tranches: Array<{ __typename: 'Tranche', number: number, status: TrancheStatus, evidenceRequired: Array<string>, releasableAt: string | null, payBy: string | null, paidAt: string | null, returnReason: PaymentReturnReason | null, returnedAt: string | null, permittedActions: Array<string>, returned: { __typename: 'Money', amountMinor: number, currency: string } | null, unpaid: { __typename: 'Money', amountMinor: number, currency: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string }, evidence: Array<{ __typename: 'Evidence', id: string, kind: string, submittedAt: string }> }> } | null, followUp: { __typename: 'FollowUp', id: string, month: number, status: FollowUpStatus, dueAt: string, windowClosesAt: string, mode: ContactMode | null, narrative: string | null, recordedAt: string | null, permittedActions: Array<string>, attempts: Array<{ __typename: 'ContactAttempt', id: string, mode: ContactMode, outcome: ContactOutcome, attemptedAt: string }>, findings: { __typename: 'Findings', activityRunning: boolean | null, inTraining: boolean | null, childrenInSchool: boolean | null, intendsToRemigrate: boolean | null, satisfaction: number | null } | null } | null, journey: { __typename: 'Journey', id: string, country: string, arrivedAt: string, plan: { __typename: 'Plan', id: string, services: Array<string>, agreedAt: string } | null, grants: Array<{ __typename: 'Grant', id: string, version: number, purpose: string, status: GrantStatus, requestedAt: string, hasPayee: boolean | null, payeeChanged: boolean, permittedActions: Array<string>, payee: { __typename: 'Payee', name: string, account: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string }, donor: { __typename: 'Donor', id: string, name: string, fund: { __typename: 'Fund', id: string, validUntil: string | null, left: { __typename: 'Money', amountMinor: number, currency: string } } | null } | null, tranches: Array<{ __typename: 'Tranche', number: number, status: TrancheStatus, evidenceRequired: Array<string>, releasableAt: string | null, payBy: string | null, paidAt: string | null, returnReason: PaymentReturnReason | null, returnedAt: string | null, permittedActions: Array<string>, returned: { __typename: 'Money', amountMinor: number, currency: string } | null, unpaid: { __typename: 'Money', amountMinor: number, currency: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string }, evidence: Array<{ __typename: 'Evidence', id: string, kind: string, submittedAt: string }> }> }>, followUps: Array<{ __typename: 'FollowUp', id: string, month: number, status: FollowUpStatus, dueAt: string, windowClosesAt: string, mode: ContactMode | null, narrative: string | null, recordedAt: string | null, permittedActions: Array<string>, attempts: Array<{ __typename: 'ContactAttempt', id: string, mode: ContactMode, outcome: ContactOutcome, attemptedAt: string }>, findings: { __typename: 'Findings', activityRunning: boolean | null, inTraining: boolean | null, childrenInSchool: boolean | null, intendsToRemigrate: boolean | null, satisfaction: number | null } | null }>, enrolments: Array<{ __typename: 'Enrolment', id: string, attended: number, completedAt: string | null, passed: boolean | null, permittedActions: Array<string>, attendance: Array<{ __typename: 'Attendance', session: number, present: boolean }>, course: { __typename: 'Course', id: string, title: string, country: string, startsOn: string, sessions: number } }> } } | null };

export type DocketChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DocketChangedSubscription = { docketChanged: { __typename: 'Changed', id: string, sequence: number } };

export type PersonErasuresFragment = { __typename: 'Person', id: string, permittedActions: Array<string>, erasures: Array<{ __typename: 'Erasure', id: string, reason: string, requestedAt: string, dueAt: string, decidedAt: string | null, declineReason: string | null, permittedActions: Array<string>, requestedBy: { __typename: 'Account', id: string, name: string } | null }> };

export type OperationCardFragment = { __typename: 'Operation', id: string, version: number, name: string, mode: TransportMode, originCountry: string, destinationCountry: string, departsAt: string, arrivesAt: string, originTimeZone: string | null, destinationTimeZone: string | null, seats: number, holdHours: number, freezesAt: string | null, status: OperationStatus, held: number, confirmed: number, boarded: number, noShows: number, arrived: number, handedOver: number, free: number, permittedActions: Array<string>, crisis: { __typename: 'Crisis', id: string, name: string, exercise: boolean, exerciseClock: string | null } | null };

export type OperationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  crisisId?: string | null | undefined;
  late?: boolean | null | undefined;
}>;


export type OperationsQuery = { __typename: 'Query', operations: { __typename: 'OperationConnection', edges: Array<{ __typename: 'OperationEdge', node: { __typename: 'Operation', id: string, version: number, name: string, mode: TransportMode, originCountry: string, destinationCountry: string, departsAt: string, arrivesAt: string, originTimeZone: string | null, destinationTimeZone: string | null, seats: number, holdHours: number, freezesAt: string | null, status: OperationStatus, held: number, confirmed: number, boarded: number, noShows: number, arrived: number, handedOver: number, free: number, permittedActions: Array<string>, crisis: { __typename: 'Crisis', id: string, name: string, exercise: boolean, exerciseClock: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OperationQueryVariables = Exact<{
  id: string;
}>;


export type OperationQuery = { __typename: 'Query', operation: { __typename: 'Operation', id: string, version: number, name: string, mode: TransportMode, originCountry: string, destinationCountry: string, departsAt: string, arrivesAt: string, originTimeZone: string | null, destinationTimeZone: string | null, seats: number, holdHours: number, freezesAt: string | null, status: OperationStatus, held: number, confirmed: number, boarded: number, noShows: number, arrived: number, handedOver: number, free: number, permittedActions: Array<string>, movements: Array<{ __typename: 'Movement', id: string, version: number, seat: number | null, status: MovementStatus, heldUntil: string | null, releaseReason: SeatReleaseReason | null, permittedActions: Array<string>, losesSeat: boolean, checkInDoubt: boolean, separatedByFreeze: boolean, separatedByDeparture: boolean, separatedByRelease: boolean, separatedByCorrection: boolean, boardingCorrection: BoardingCorrectionReason | null, kinStays: boolean, kinNotOnBoard: boolean, gates: Array<{ __typename: 'GateCheck', gate: Gate, outcome: GateOutcome | null, checkedAt: string | null, validUntil: string | null }>, person: { __typename: 'Person', id: string, reference: string, sex: Sex, ageBand: AgeBand, urgency: Urgency | null, viewOfTravel: OwnView | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null, household: { __typename: 'Household', id: string } | null } }>, crisis: { __typename: 'Crisis', id: string, name: string, exercise: boolean, exerciseClock: string | null } | null } | null };

export type SeatCandidatesQueryVariables = Exact<{
  operationId: string;
  first: number;
}>;


export type SeatCandidatesQuery = { __typename: 'Query', seatCandidates: Array<{ __typename: 'Case', id: string, urgency: Urgency, person: { __typename: 'Person', id: string, reference: string, sex: Sex, ageBand: AgeBand, viewOfTravel: OwnView | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null } }> };

export type OperationsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OperationsChangedSubscription = { operationsChanged: { __typename: 'Changed', id: string, sequence: number } };

export type OperationChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type OperationChangedSubscription = { operationChanged: { __typename: 'Changed', id: string, sequence: number } };

export type FilesQueryVariables = Exact<{
  id: string;
}>;


export type FilesQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, permittedActions: Array<string>, files: Array<{ __typename: 'File', id: string, kind: FileKind, mediaType: MediaType, size: number, name: string | null, documentNumber: string | null, belongsToId: string | null, hasPreview: boolean, attachedAt: string, withdrawnAt: string | null, withdrawalReason: FileWithdrawalReason | null, permittedActions: Array<string> }> } | null };

export type ThingsOfPersonQueryVariables = Exact<{
  id: string;
}>;


export type ThingsOfPersonQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, profile: { __typename: 'Profile', documents: Array<{ __typename: 'IdentityDocument', kind: string, number: string }> } | null, requests: Array<{ __typename: 'AidRequest', id: string, kind: RequestKind, madeAt: string }>, consents: Array<{ __typename: 'Consent', id: string, purpose: Purpose, givenAt: string }>, cases: Array<{ __typename: 'Case', id: string, notes: Array<{ __typename: 'CaseNote', id: string, addedAt: string, author: { __typename: 'Account', id: string, name: string } | null }>, assistance: Array<{ __typename: 'Assistance', id: string, deliveries: Array<{ __typename: 'Delivery', id: string, serviceCode: string, deliveredAt: string }> }> }>, journeys: Array<{ __typename: 'Journey', id: string, followUps: Array<{ __typename: 'FollowUp', id: string, month: number }>, grants: Array<{ __typename: 'Grant', id: string, purpose: string, tranches: Array<{ __typename: 'Tranche', number: number, evidence: Array<{ __typename: 'Evidence', id: string, kind: string, submittedAt: string }> }> }> }> } | null };

export type HouseholdMemberFragment = { __typename: 'Person', id: string, reference: string, erasedAt: string | null, relationship: Relationship, ageBand: AgeBand, phase: Phase, permittedActions: Array<string>, viewOfTravel: OwnView | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null, consents: Array<{ __typename: 'Consent', id: string, purpose: Purpose, withdrawnAt: string | null }>, requests: Array<{ __typename: 'AidRequest', id: string, kind: RequestKind, withdrawnAt: string | null }>, needs: Array<{ __typename: 'Need', id: string, code: string | null, endedAt: string | null }>, cases: Array<{ __typename: 'Case', id: string, version: number, status: CaseStatus, permittedActions: Array<string> }>, movements: Array<{ __typename: 'Movement', id: string, version: number, status: MovementStatus, permittedActions: Array<string>, separatedByRelease: boolean, separatedByCorrection: boolean, kinStays: boolean, kinNotOnBoard: boolean, gates: Array<{ __typename: 'GateCheck', gate: Gate, outcome: GateOutcome | null, checkedAt: string | null, validUntil: string | null }>, operation: { __typename: 'Operation', id: string, name: string }, person: { __typename: 'Person', id: string, viewOfTravel: OwnView | null } }> };

export type HouseholdQueryVariables = Exact<{
  personId: string;
}>;


export type HouseholdQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, crisis: { __typename: 'Crisis', id: string } | null, household: { __typename: 'Household', id: string, members: Array<{ __typename: 'Person', id: string, reference: string, erasedAt: string | null, relationship: Relationship, ageBand: AgeBand, phase: Phase, permittedActions: Array<string>, viewOfTravel: OwnView | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null, consents: Array<{ __typename: 'Consent', id: string, purpose: Purpose, withdrawnAt: string | null }>, requests: Array<{ __typename: 'AidRequest', id: string, kind: RequestKind, withdrawnAt: string | null }>, needs: Array<{ __typename: 'Need', id: string, code: string | null, endedAt: string | null }>, cases: Array<{ __typename: 'Case', id: string, version: number, status: CaseStatus, permittedActions: Array<string> }>, movements: Array<{ __typename: 'Movement', id: string, version: number, status: MovementStatus, permittedActions: Array<string>, separatedByRelease: boolean, separatedByCorrection: boolean, kinStays: boolean, kinNotOnBoard: boolean, gates: Array<{ __typename: 'GateCheck', gate: Gate, outcome: GateOutcome | null, checkedAt: string | null, validUntil: string | null }>, operation: { __typename: 'Operation', id: string, name: string }, person: { __typename: 'Person', id: string, viewOfTravel: OwnView | null } }> }> } | null } | null };

export type SeatedFragment = { __typename: 'Person', id: string, reference: string, erasedAt: string | null, ageBand: AgeBand, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null, movements: Array<{ __typename: 'Movement', id: string, status: MovementStatus, operation: { __typename: 'Operation', id: string, name: string } }> };

export type FamiliesToSeatQueryVariables = Exact<{
  operationId: string;
  first: number;
}>;


export type FamiliesToSeatQuery = { __typename: 'Query', seatCandidates: Array<{ __typename: 'Case', id: string, person: { __typename: 'Person', id: string, reference: string, erasedAt: string | null, ageBand: AgeBand, household: { __typename: 'Household', id: string, members: Array<{ __typename: 'Person', id: string, reference: string, erasedAt: string | null, ageBand: AgeBand, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null, movements: Array<{ __typename: 'Movement', id: string, status: MovementStatus, operation: { __typename: 'Operation', id: string, name: string } }> }> } | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null, movements: Array<{ __typename: 'Movement', id: string, status: MovementStatus, operation: { __typename: 'Operation', id: string, name: string } }> } }> };

export type FamilySeatsQueryVariables = Exact<{
  personId: string;
}>;


export type FamilySeatsQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, reference: string, erasedAt: string | null, relationship: Relationship, ageBand: AgeBand, phase: Phase, permittedActions: Array<string>, viewOfTravel: OwnView | null, household: { __typename: 'Household', id: string, members: Array<{ __typename: 'Person', id: string, reference: string, erasedAt: string | null, relationship: Relationship, ageBand: AgeBand, phase: Phase, permittedActions: Array<string>, viewOfTravel: OwnView | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null, consents: Array<{ __typename: 'Consent', id: string, purpose: Purpose, withdrawnAt: string | null }>, requests: Array<{ __typename: 'AidRequest', id: string, kind: RequestKind, withdrawnAt: string | null }>, needs: Array<{ __typename: 'Need', id: string, code: string | null, endedAt: string | null }>, cases: Array<{ __typename: 'Case', id: string, version: number, status: CaseStatus, permittedActions: Array<string> }>, movements: Array<{ __typename: 'Movement', id: string, version: number, status: MovementStatus, permittedActions: Array<string>, separatedByRelease: boolean, separatedByCorrection: boolean, kinStays: boolean, kinNotOnBoard: boolean, gates: Array<{ __typename: 'GateCheck', gate: Gate, outcome: GateOutcome | null, checkedAt: string | null, validUntil: string | null }>, operation: { __typename: 'Operation', id: string, name: string }, person: { __typename: 'Person', id: string, viewOfTravel: OwnView | null } }> }> } | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null, consents: Array<{ __typename: 'Consent', id: string, purpose: Purpose, withdrawnAt: string | null }>, requests: Array<{ __typename: 'AidRequest', id: string, kind: RequestKind, withdrawnAt: string | null }>, needs: Array<{ __typename: 'Need', id: string, code: string | null, endedAt: string | null }>, cases: Array<{ __typename: 'Case', id: string, version: number, status: CaseStatus, permittedActions: Array<string> }>, movements: Array<{ __typename: 'Movement', id: string, version: number, status: MovementStatus, permittedActions: Array<string>, separatedByRelease: boolean, separatedByCorrection: boolean, kinStays: boolean, kinNotOnBoard: boolean, gates: Array<{ __typename: 'GateCheck', gate: Gate, outcome: GateOutcome | null, checkedAt: string | null, validUntil: string | null }>, operation: { __typename: 'Operation', id: string, name: string }, person: { __typename: 'Person', id: string, viewOfTravel: OwnView | null } }> } | null };

export type ImportCardFragment = { __typename: 'Import', id: string, status: ImportStatus, format: string | null, receivedAt: string, completedAt: string | null, rows: number | null, good: number | null, bad: number | null, registered: number, unchanged: number, refusalCode: string | null, refusalReason: string | null, crisis: { __typename: 'Crisis', id: string, name: string, exercise: boolean } | null };

export type ImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportsQuery = { __typename: 'Query', imports: { __typename: 'ImportConnection', edges: Array<{ __typename: 'ImportEdge', node: { __typename: 'Import', id: string, status: ImportStatus, format: string | null, receivedAt: string, completedAt: string | null, rows: number | null, good: number | null, bad: number | null, registered: number, unchanged: number, refusalCode: string | null, refusalReason: string | null, crisis: { __typename: 'Crisis', id: string, name: string, exercise: boolean } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, status: ImportStatus, format: string | null, receivedAt: string, completedAt: string | null, rows: number | null, good: number | null, bad: number | null, registered: number, unchanged: number, refusalCode: string | null, refusalReason: string | null, crisis: { __typename: 'Crisis', id: string, name: string, exercise: boolean } | null } | null };

export type ProblemsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ProblemsQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, problems: { __typename: 'RowProblemConnection', edges: Array<{ __typename: 'RowProblemEdge', node: { __typename: 'RowProblem', sheet: string, row: number, column: string, code: string, reason: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type UnreadQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type UnreadQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, unread: { __typename: 'UnreadPartConnection', edges: Array<{ __typename: 'UnreadPartEdge', node: { __typename: 'UnreadPart', sheet: string, row: number | null, column: string | null, code: string, reason: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type DoublesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DoublesQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, doubles: { __typename: 'LikelyDoubleConnection', edges: Array<{ __typename: 'LikelyDoubleEdge', node: { __typename: 'LikelyDouble', reasons: Array<string>, person: { __typename: 'Person', id: string, reference: string, erasedAt: string | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null }, other: { __typename: 'Person', id: string, reference: string, erasedAt: string | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ResemblingFragment = { __typename: 'Person', id: string, reference: string, erasedAt: string | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null };

export type ImportChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type ImportChangedSubscription = { importChanged: { __typename: 'Changed', id: string, sequence: number } };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { __typename: 'Query', unreadNotices: Array<{ __typename: 'UnreadCount', kind: NoticeKind, count: number, madeUp: number }> };

export type NoticesChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NoticesChangedSubscription = { noticesChanged: { __typename: 'Changed', id: string, sequence: number } };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unread?: boolean | null | undefined;
}>;


export type NoticesQuery = { __typename: 'Query', notices: { __typename: 'NoticeConnection', edges: Array<{ __typename: 'NoticeEdge', node: { __typename: 'Notice', id: string, kind: NoticeKind, at: string, read: boolean, exercise: boolean, actor: { __typename: 'Account', id: string, name: string } | null, person: { __typename: 'Person', id: string, reference: string, erasedAt: string | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MailChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type MailChoiceQuery = { __typename: 'Query', mailChoice: { __typename: 'MailChoice', cadence: MailCadence, address: string | null, language: Language | null, failure: MailFailure | null, domains: Array<string> } };

export type PersonOverridesFragment = { __typename: 'Person', id: string, reference: string, permittedActions: Array<string>, sharingOverrides: Array<{ __typename: 'SharingOverride', id: string, purpose: Purpose, classes: Array<FieldClass>, legalBasis: LegalBasis, ground: string, explanation: string | null, validUntil: string, requestedAt: string, dueAt: string, decidedAt: string | null, declineReason: string | null, permittedActions: Array<string>, agency: { __typename: 'Agency', id: string, name: string } | null, requestedBy: { __typename: 'Account', id: string, name: string } | null, decidedBy: { __typename: 'Account', id: string, name: string } | null }> };

export type CalendarQueryVariables = Exact<{
  from: string;
  before: string;
  departures: boolean;
  followUps: boolean;
  courses: boolean;
}>;


export type CalendarQuery = { __typename: 'Query', operations?: { __typename: 'OperationConnection', edges: Array<{ __typename: 'OperationEdge', node: { __typename: 'Operation', id: string, name: string, status: OperationStatus, originCountry: string, destinationCountry: string, departsAt: string, originTimeZone: string | null, crisis: { __typename: 'Crisis', id: string, exercise: boolean } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } }, toDo?: { __typename: 'StepConnection', edges: Array<{ __typename: 'StepEdge', node: { __typename: 'Step', id: string, dueAt: string | null, person: { __typename: 'Person', id: string, reference: string, exercise: boolean, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } }, courses?: Array<{ __typename: 'Course', id: string, title: string, country: string, startsOn: string, sessions: number, exercise: boolean }> };

export type OverviewQueryVariables = Exact<{
  utcOffsetMinutes: number;
  toDo: boolean;
  evacuation: boolean;
  docket: boolean;
  workload: boolean;
  reports: boolean;
}>;


export type OverviewQuery = { __typename: 'Query', lanes?: Array<{ __typename: 'LaneCount', lane: Lane, count: number, madeUp: number }>, lifeSaving?: Array<{ __typename: 'LaneCount', lane: Lane, count: number, madeUp: number }>, unassigned?: Array<{ __typename: 'LaneCount', lane: Lane, count: number, madeUp: number }>, steps?: Array<{ __typename: 'StepCount', kind: StepKind, lane: Lane, count: number, madeUp: number }>, lateOperations?: Array<{ __typename: 'OperationCount', status: OperationStatus, count: number, madeUp: number }>, lateReviews?: Array<{ __typename: 'DocketCount', subject: ReviewSubject, count: number, madeUp: number }>, reviewsOfWeek?: Array<{ __typename: 'DocketCount', subject: ReviewSubject, count: number, madeUp: number }>, reviews?: Array<{ __typename: 'DocketCount', subject: ReviewSubject, count: number, madeUp: number }>, workload?: Array<{ __typename: 'Workload', id: string, exercise: boolean, openedThisWeek: number, openedWeekBefore: number, closedThisWeek: number, closedWeekBefore: number }>, casesOpened?: Array<{ __typename: 'WeekCount', weeksAgo: number, count: number, madeUp: number }>, casesClosed?: Array<{ __typename: 'WeekCount', weeksAgo: number, count: number, madeUp: number }>, followUpMonths?: Array<{ __typename: 'FollowUpMonth', monthsAhead: number, status: FollowUpStatus, overdue: boolean, count: number, madeUp: number }>, reports?: { __typename: 'ReportConnection', edges: Array<{ __typename: 'ReportEdge', node: { __typename: 'Report', id: string, periodStart: string, periodEnd: string, currency: string, exercise: boolean, publishedAt: string, returnedMinor: number | null, returnedHidden: boolean | null, donorName: string | null, cells: Array<{ __typename: 'ReportCell', country: string, sex: string, ageBand: string, returnees: number | null, paidMinor: number | null, hidden: string | null }> } }> } };

export type LegsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  departsFrom: string;
}>;


export type LegsQuery = { __typename: 'Query', operations: { __typename: 'OperationConnection', edges: Array<{ __typename: 'OperationEdge', node: { __typename: 'Operation', id: string, name: string, mode: TransportMode, status: OperationStatus, originCountry: string, destinationCountry: string, departsAt: string, originTimeZone: string | null, seats: number, free: number, crisis: { __typename: 'Crisis', id: string, exercise: boolean, exerciseClock: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PaperQueryVariables = Exact<{
  id: string;
}>;


export type PaperQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, reference: string, exercise: boolean, exerciseClock: string | null, erasedAt: string | null, sex: Sex, ageBand: AgeBand, region: string | null, regionName: string | null, phase: Phase, urgency: Urgency | null, registeredAt: string, hasDocuments: boolean, crisis: { __typename: 'Crisis', id: string, name: string, country: string } | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null, nationality: string | null, languages: Array<string> } | null, household: { __typename: 'Household', id: string, members: Array<{ __typename: 'Person', id: string, reference: string, sex: Sex, ageBand: AgeBand, relationship: Relationship, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null }> } | null, needs: Array<{ __typename: 'Need', id: string, code: string | null, restricted: boolean, endedAt: string | null }>, consents: Array<{ __typename: 'Consent', id: string, purpose: Purpose, legalBasis: LegalBasis, form: ConsentForm | null, language: string, interpretation: Interpretation | null, givenAt: string, withdrawnAt: string | null }>, requests: Array<{ __typename: 'AidRequest', id: string, kind: RequestKind, services: Array<string>, urgency: Urgency, madeAt: string, withdrawnAt: string | null }>, cases: Array<{ __typename: 'Case', id: string, status: CaseStatus, openedAt: string, closedAt: string | null, caseworker: { __typename: 'Account', id: string, name: string } | null, assistance: Array<{ __typename: 'Assistance', id: string, services: Array<string>, status: AssistanceStatus, dueAt: string | null, completedAt: string | null, deliveries: Array<{ __typename: 'Delivery', id: string, serviceCode: string, modality: Modality, quantity: number, deliveredAt: string }> }> }>, movements: Array<{ __typename: 'Movement', id: string, seat: number | null, status: MovementStatus, operation: { __typename: 'Operation', id: string, name: string, departsAt: string, originCountry: string, destinationCountry: string, originTimeZone: string | null } }>, journeys: Array<{ __typename: 'Journey', id: string, country: string, arrivedAt: string, plan: { __typename: 'Plan', id: string, services: Array<string>, agreedAt: string } | null, grants: Array<{ __typename: 'Grant', id: string, purpose: string, status: GrantStatus, amount: { __typename: 'Money', amountMinor: number, currency: string }, payee: { __typename: 'Payee', name: string, account: string } | null, tranches: Array<{ __typename: 'Tranche', number: number, paidAt: string | null, amount: { __typename: 'Money', amountMinor: number, currency: string }, returned: { __typename: 'Money', amountMinor: number, currency: string } | null }> }> }> } | null };

export type PassengersQueryVariables = Exact<{
  id: string;
}>;


export type PassengersQuery = { __typename: 'Query', operation: { __typename: 'Operation', id: string, name: string, mode: TransportMode, status: OperationStatus, seats: number, originCountry: string, destinationCountry: string, originTimeZone: string | null, destinationTimeZone: string | null, departsAt: string, arrivesAt: string, crisis: { __typename: 'Crisis', id: string, name: string, exercise: boolean, exerciseClock: string | null } | null, movements: Array<{ __typename: 'Movement', id: string, seat: number | null, status: MovementStatus, gates: Array<{ __typename: 'GateCheck', gate: Gate, outcome: GateOutcome | null, validUntil: string | null }>, person: { __typename: 'Person', id: string, reference: string, exercise: boolean, sex: Sex, ageBand: AgeBand, viewOfTravel: OwnView | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null, nationality: string | null } | null } }> } | null };

export type ParkedQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ParkedQuery = { __typename: 'Query', parkedEvents: { __typename: 'ParkedEventConnection', edges: Array<{ __typename: 'ParkedEventEdge', node: { __typename: 'ParkedEvent', id: string, service: string, type: string | null, aggregateId: string | null, kind: ParkingReason, reason: string, parkedAt: string, behind: number, permittedActions: Array<string> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ParkedChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ParkedChangedSubscription = { parkedChanged: { __typename: 'Changed', id: string, sequence: number } };

export type PartnerFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerFeedsQuery = { __typename: 'Query', partnerFeeds: Array<{ __typename: 'PartnerFeed', id: string, version: number, code: string, name: string, openedAt: string | null, topic: string, keyTopic: string, records: number, lastRecordAt: string | null, keyRecords: number, lastKeyAt: string | null, keyFingerprint: string | null, keyAcceptedAt: string | null, keysToSendAnew: number, proposedFingerprint: string | null, proposedAt: string | null, endedCount: number, permittedActions: Array<string>, purposes: Array<{ __typename: 'FeedPurpose', purpose: Purpose, people: number, steps: Array<ProgressStep> }>, ended: Array<{ __typename: 'EndedSharing', grantId: string, subject: string, endedAt: string, deleteBy: string }>, quickstart: Array<{ __typename: 'QuickstartLine', step: QuickstartStep, line: string }> }> };

export type PersonRowFragment = { __typename: 'Person', id: string, reference: string, exercise: boolean, exerciseClock: string | null, erasedAt: string | null, sex: Sex, ageBand: AgeBand, birthDateEstimated: boolean, region: string | null, regionName: string | null, phase: Phase, urgency: Urgency | null, registeredAt: string, hasDocuments: boolean, crisis: { __typename: 'Crisis', id: string, name: string, country: string } | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null, nationality: string | null } | null, next: { __typename: 'NextStep', kind: StepKind, dueAt: string | null, overdue: boolean } | null, cases: Array<{ __typename: 'Case', id: string, status: CaseStatus, caseworker: { __typename: 'Account', id: string, name: string } | null }> };

export type PeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PeopleFilter | null | undefined;
}>;


export type PeopleQuery = { __typename: 'Query', people: { __typename: 'PersonConnection', edges: Array<{ __typename: 'PersonEdge', node: { __typename: 'Person', id: string, reference: string, exercise: boolean, exerciseClock: string | null, erasedAt: string | null, sex: Sex, ageBand: AgeBand, birthDateEstimated: boolean, region: string | null, regionName: string | null, phase: Phase, urgency: Urgency | null, registeredAt: string, hasDocuments: boolean, crisis: { __typename: 'Crisis', id: string, name: string, country: string } | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null, nationality: string | null } | null, next: { __typename: 'NextStep', kind: StepKind, dueAt: string | null, overdue: boolean } | null, cases: Array<{ __typename: 'Case', id: string, status: CaseStatus, caseworker: { __typename: 'Account', id: string, name: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PeopleChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PeopleChangedSubscription = { peopleChanged: { __typename: 'Changed', id: string, sequence: number } };

export type CaseFileFragment = { __typename: 'Case', id: string, version: number, status: CaseStatus, urgency: Urgency, openedAt: string, closedAt: string | null, closureReason: CaseClosureReason | null, permittedActions: Array<string>, caseworker: { __typename: 'Account', id: string, name: string } | null, agenciesInformed: Array<{ __typename: 'SharingGrant', id: string, agency: { __typename: 'Agency', id: string, name: string } | null }>, assistance: Array<{ __typename: 'Assistance', id: string, version: number, services: Array<string>, urgency: Urgency, status: AssistanceStatus, level: number, dueAt: string | null, escalatesAt: string | null, startedAt: string | null, completedAt: string | null, met: boolean | null, permittedActions: Array<string>, deliveries: Array<{ __typename: 'Delivery', id: string, serviceCode: string, modality: Modality, quantity: number, deliveredAt: string, correctionReason: DeliveryCorrectionReason | null, correctedAt: string | null, permittedActions: Array<string> }> }>, notes: Array<{ __typename: 'CaseNote', id: string, addedAt: string, text: string | null, replyToId: string | null, author: { __typename: 'Account', id: string, name: string } | null, mentioned: Array<{ __typename: 'Account', id: string, name: string }> }> };

export type MovementFileFragment = { __typename: 'Movement', id: string, version: number, seat: number | null, status: MovementStatus, heldUntil: string | null, releaseReason: SeatReleaseReason | null, separatedByRelease: boolean, separatedByCorrection: boolean, boardingCorrection: BoardingCorrectionReason | null, kinStays: boolean, kinNotOnBoard: boolean, permittedActions: Array<string>, gates: Array<{ __typename: 'GateCheck', gate: Gate, outcome: GateOutcome | null, checkedAt: string | null, validUntil: string | null }>, operation: { __typename: 'Operation', id: string, name: string, mode: TransportMode, originCountry: string, destinationCountry: string, originTimeZone: string | null, departsAt: string, status: OperationStatus }, person: { __typename: 'Person', id: string, viewOfTravel: OwnView | null } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { __typename: 'Query', toDo: { __typename: 'StepConnection', edges: Array<{ __typename: 'StepEdge', node: { __typename: 'Step', id: string, kind: StepKind, dueAt: string | null, overdue: boolean, command: string | null } }> }, person: { __typename: 'Person', permittedActions: Array<string>, id: string, reference: string, exercise: boolean, exerciseClock: string | null, erasedAt: string | null, sex: Sex, ageBand: AgeBand, birthDateEstimated: boolean, region: string | null, regionName: string | null, phase: Phase, urgency: Urgency | null, registeredAt: string, hasDocuments: boolean, version: number, relationship: Relationship, cases: Array<{ __typename: 'Case', id: string, status: CaseStatus, version: number, urgency: Urgency, openedAt: string, closedAt: string | null, closureReason: CaseClosureReason | null, permittedActions: Array<string>, caseworker: { __typename: 'Account', id: string, name: string } | null, agenciesInformed: Array<{ __typename: 'SharingGrant', id: string, agency: { __typename: 'Agency', id: string, name: string } | null }>, assistance: Array<{ __typename: 'Assistance', id: string, version: number, services: Array<string>, urgency: Urgency, status: AssistanceStatus, level: number, dueAt: string | null, escalatesAt: string | null, startedAt: string | null, completedAt: string | null, met: boolean | null, permittedActions: Array<string>, deliveries: Array<{ __typename: 'Delivery', id: string, serviceCode: string, modality: Modality, quantity: number, deliveredAt: string, correctionReason: DeliveryCorrectionReason | null, correctedAt: string | null, permittedActions: Array<string> }> }>, notes: Array<{ __typename: 'CaseNote', id: string, addedAt: string, text: string | null, replyToId: string | null, author: { __typename: 'Account', id: string, name: string } | null, mentioned: Array<{ __typename: 'Account', id: string, name: string }> }> }>, movements: Array<{ __typename: 'Movement', id: string, version: number, seat: number | null, status: MovementStatus, heldUntil: string | null, releaseReason: SeatReleaseReason | null, separatedByRelease: boolean, separatedByCorrection: boolean, boardingCorrection: BoardingCorrectionReason | null, kinStays: boolean, kinNotOnBoard: boolean, permittedActions: Array<string>, gates: Array<{ __typename: 'GateCheck', gate: Gate, outcome: GateOutcome | null, checkedAt: string | null, validUntil: string | null }>, operation: { __typename: 'Operation', id: string, name: string, mode: TransportMode, originCountry: string, destinationCountry: string, originTimeZone: string | null, departsAt: string, status: OperationStatus }, person: { __typename: 'Person', id: string, viewOfTravel: OwnView | null } }>, journeys: Array<{ __typename: 'Journey', id: string, country: string, timeZone: string | null, arrivedAt: string, planDueAt: string, planOverdue: boolean, closedAt: string | null, outcome: ClosureOutcome | null, permittedActions: Array<string>, plan: { __typename: 'Plan', id: string, services: Array<string>, objectives: string | null, agreedAt: string } | null, grants: Array<{ __typename: 'Grant', id: string, version: number, purpose: string, status: GrantStatus, requestedAt: string, hasPayee: boolean | null, payeeChanged: boolean, permittedActions: Array<string>, tranches: Array<{ __typename: 'Tranche', number: number, endsWithJourney: boolean, status: TrancheStatus, evidenceRequired: Array<string>, releasableAt: string | null, payBy: string | null, paidAt: string | null, returnReason: PaymentReturnReason | null, returnedAt: string | null, permittedActions: Array<string>, returned: { __typename: 'Money', amountMinor: number, currency: string } | null, unpaid: { __typename: 'Money', amountMinor: number, currency: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string }, evidence: Array<{ __typename: 'Evidence', id: string, kind: string, submittedAt: string }> }>, payee: { __typename: 'Payee', name: string, account: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string }, donor: { __typename: 'Donor', id: string, name: string, fund: { __typename: 'Fund', id: string, validUntil: string | null, left: { __typename: 'Money', amountMinor: number, currency: string } } | null } | null }>, enrolments: Array<{ __typename: 'Enrolment', endsWithJourney: boolean, id: string, attended: number, completedAt: string | null, passed: boolean | null, permittedActions: Array<string>, attendance: Array<{ __typename: 'Attendance', session: number, present: boolean }>, course: { __typename: 'Course', id: string, title: string, country: string, startsOn: string, sessions: number } }>, followUps: Array<{ __typename: 'FollowUp', endsWithJourney: boolean, id: string, month: number, status: FollowUpStatus, dueAt: string, windowClosesAt: string, mode: ContactMode | null, narrative: string | null, recordedAt: string | null, permittedActions: Array<string>, attempts: Array<{ __typename: 'ContactAttempt', id: string, mode: ContactMode, outcome: ContactOutcome, attemptedAt: string }>, findings: { __typename: 'Findings', activityRunning: boolean | null, inTraining: boolean | null, childrenInSchool: boolean | null, intendsToRemigrate: boolean | null, satisfaction: number | null } | null }>, agenciesInformed: Array<{ __typename: 'SharingGrant', id: string, agency: { __typename: 'Agency', id: string, name: string } | null }>, reviews: Array<{ __typename: 'Review', endsWithJourney: boolean, id: string, subject: ReviewSubject, decision: ReviewDecision | null, reasons: Array<string>, docketedAt: string, dueAt: string, decidedAt: string | null, followUp: { __typename: 'FollowUp', id: string, month: number } | null }> }>, crisis: { __typename: 'Crisis', id: string, name: string, country: string } | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null, nationality: string | null, nationalityKnownBy: KnownBy, phone: string | null, phoneE164: string | null, email: string | null, languages: Array<string>, nationalityAnswer: NationalityAnswer | null, formerResidences: Array<string>, formerResidencesComplete: boolean, nationalities: Array<{ __typename: 'Nationality', country: string, knownBy: KnownBy }>, birthDate: { __typename: 'BirthDate', on: string | null, year: number | null, age: number | null, ageMonths: number | null } | null, documents: Array<{ __typename: 'IdentityDocument', kind: string, number: string, issuingCountry: string | null, expiresOn: string | null, confiscated: boolean }>, guardian: { __typename: 'Guardian', name: string, relation: GuardianRelation, verifiedBy: GuardianCheck, phone: string | null } | null } | null, next: { __typename: 'NextStep', kind: StepKind, dueAt: string | null, overdue: boolean } | null, household: { __typename: 'Household', id: string, members: Array<{ __typename: 'Person', id: string, version: number, reference: string, relationship: Relationship, sex: Sex, ageBand: AgeBand, phase: Phase, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null }> } | null, circumstances: { __typename: 'Circumstances', region: string | null, location: string | null, notes: string | null } | null, circumstanceReports: Array<{ __typename: 'CircumstanceReport', id: string, region: string | null, location: string | null, notes: string | null, reportedAt: string }>, protection: { __typename: 'Protection', version: number, status: ProtectionStatus, fearedCountries: Array<string>, trafficking: boolean, assessedAt: string } | null, needs: Array<{ __typename: 'Need', id: string, code: string | null, restricted: boolean, reportedStatus: ProtectionStatus | null, recordedAt: string, endedAt: string | null, permittedActions: Array<string>, asksSpecialist: boolean, mayWithholdPlace: boolean, agenciesInformed: Array<{ __typename: 'SharingGrant', id: string, agency: { __typename: 'Agency', id: string, name: string } | null }> }>, consents: Array<{ __typename: 'Consent', id: string, purpose: Purpose, legalBasis: LegalBasis, form: ConsentForm | null, ownView: OwnView | null, language: string, interpretation: Interpretation | null, interpreter: string | null, textRead: string | null, validUntil: string | null, givenAt: string, withdrawnAt: string | null, permittedActions: Array<string>, sharingThatEnds: Array<{ __typename: 'SharingGrant', id: string, agency: { __typename: 'Agency', id: string, name: string } | null }>, seatGivenBack: { __typename: 'Movement', id: string, seat: number | null, operation: { __typename: 'Operation', id: string, name: string } } | null }>, sharing: Array<{ __typename: 'SharingGrant', id: string, purpose: Purpose, classes: Array<FieldClass>, legalBasis: LegalBasis, protocolVersion: string, validUntil: string | null, grantedAt: string, withdrawnAt: string | null, bestInterests: string | null, permittedActions: Array<string>, agency: { __typename: 'Agency', id: string, name: string, kind: AgencyKind, states: Array<string> } | null }>, sharingOverrides: Array<{ __typename: 'SharingOverride', id: string, purpose: Purpose, classes: Array<FieldClass>, legalBasis: LegalBasis, ground: string, explanation: string | null, validUntil: string, requestedAt: string, dueAt: string, decidedAt: string | null, declineReason: string | null, permittedActions: Array<string>, agency: { __typename: 'Agency', id: string, name: string } | null, requestedBy: { __typename: 'Account', id: string, name: string } | null, decidedBy: { __typename: 'Account', id: string, name: string } | null }>, erasures: Array<{ __typename: 'Erasure', id: string, reason: string, requestedAt: string, dueAt: string, decidedAt: string | null, declineReason: string | null, permittedActions: Array<string>, requestedBy: { __typename: 'Account', id: string, name: string } | null }>, requests: Array<{ __typename: 'AidRequest', id: string, kind: RequestKind, services: Array<string>, urgency: Urgency, destinationCountry: string | null, dueAt: string, madeAt: string, withdrawnAt: string | null, permittedActions: Array<string>, details: { __typename: 'Circumstances', location: string | null, notes: string | null } | null, assistanceThatEnds: { __typename: 'Assistance', id: string, services: Array<string> } | null, seatGivenBack: { __typename: 'Movement', id: string, seat: number | null, operation: { __typename: 'Operation', id: string, name: string } } | null, agenciesInformed: Array<{ __typename: 'SharingGrant', id: string, agency: { __typename: 'Agency', id: string, name: string } | null }> }> } | null };

export type AgencyListQueryVariables = Exact<{ [key: string]: never; }>;


export type AgencyListQuery = { __typename: 'Query', agencies: Array<{ __typename: 'Agency', id: string, version: number, code: string | null, name: string, kind: AgencyKind, states: Array<string>, stateMissing: boolean, codeUnsafe: boolean }> };

export type DonorListQueryVariables = Exact<{ [key: string]: never; }>;


export type DonorListQuery = { __typename: 'Query', donors: Array<{ __typename: 'Donor', id: string, version: number, name: string, currency: string, exercise: boolean, registeredAt: string, endedAt: string | null, permittedActions: Array<string>, changes: Array<{ __typename: 'DonorChange', id: string, kind: DonorChangeKind, nameBefore: string | null, name: string | null, currencyBefore: string | null, currency: string | null, changedAt: string, changedBy: { __typename: 'Account', id: string, name: string } | null }> }> };

export type OverridesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OverridesQuery = { __typename: 'Query', sharingOverrides: { __typename: 'SharingOverrideConnection', edges: Array<{ __typename: 'SharingOverrideEdge', node: { __typename: 'SharingOverride', id: string, purpose: Purpose, classes: Array<FieldClass>, legalBasis: LegalBasis, ground: string, validUntil: string, requestedAt: string, dueAt: string, decidedAt: string | null, declineReason: string | null, permittedActions: Array<string>, agency: { __typename: 'Agency', id: string, name: string } | null, requestedBy: { __typename: 'Account', id: string, name: string } | null, decidedBy: { __typename: 'Account', id: string, name: string } | null, person: { __typename: 'Person', id: string, reference: string, exercise: boolean, exerciseClock: string | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PersonProfileFragment = { __typename: 'Person', id: string, version: number, reference: string, erasedAt: string | null, relationship: Relationship, sex: Sex, ageBand: AgeBand, region: string | null, regionName: string | null, registeredAt: string, hasDocuments: boolean, permittedActions: Array<string>, household: { __typename: 'Household', id: string, members: Array<{ __typename: 'Person', id: string, version: number, reference: string, relationship: Relationship, sex: Sex, ageBand: AgeBand, phase: Phase, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null }> } | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null, nationality: string | null, nationalityKnownBy: KnownBy, phone: string | null, phoneE164: string | null, email: string | null, languages: Array<string>, nationalityAnswer: NationalityAnswer | null, formerResidences: Array<string>, formerResidencesComplete: boolean, nationalities: Array<{ __typename: 'Nationality', country: string, knownBy: KnownBy }>, birthDate: { __typename: 'BirthDate', on: string | null, year: number | null, age: number | null, ageMonths: number | null } | null, documents: Array<{ __typename: 'IdentityDocument', kind: string, number: string, issuingCountry: string | null, expiresOn: string | null, confiscated: boolean }>, guardian: { __typename: 'Guardian', name: string, relation: GuardianRelation, verifiedBy: GuardianCheck, phone: string | null } | null } | null, circumstances: { __typename: 'Circumstances', region: string | null, location: string | null, notes: string | null } | null };

export type FindPersonsQueryVariables = Exact<{
  input: FindPersonsInput;
}>;


export type FindPersonsQuery = { __typename: 'Query', findPersons: Array<{ __typename: 'Candidate', band: MatchBand, reasons: Array<string>, searchId: string | null, person: { __typename: 'Person', id: string, reference: string, exercise: boolean, exerciseClock: string | null, erasedAt: string | null, sex: Sex, ageBand: AgeBand, birthDateEstimated: boolean, region: string | null, regionName: string | null, phase: Phase, urgency: Urgency | null, registeredAt: string, hasDocuments: boolean, household: { __typename: 'Household', id: string } | null, crisis: { __typename: 'Crisis', id: string, name: string, country: string } | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null, nationality: string | null } | null, next: { __typename: 'NextStep', kind: StepKind, dueAt: string | null, overdue: boolean } | null, cases: Array<{ __typename: 'Case', id: string, status: CaseStatus, caseworker: { __typename: 'Account', id: string, name: string } | null }> } | null }> };

export type GrantFileFragment = { __typename: 'Grant', id: string, version: number, purpose: string, status: GrantStatus, requestedAt: string, hasPayee: boolean | null, payeeChanged: boolean, permittedActions: Array<string>, payee: { __typename: 'Payee', name: string, account: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string }, donor: { __typename: 'Donor', id: string, name: string, fund: { __typename: 'Fund', id: string, validUntil: string | null, left: { __typename: 'Money', amountMinor: number, currency: string } } | null } | null, tranches: Array<{ __typename: 'Tranche', number: number, status: TrancheStatus, evidenceRequired: Array<string>, releasableAt: string | null, payBy: string | null, paidAt: string | null, returnReason: PaymentReturnReason | null, returnedAt: string | null, permittedActions: Array<string>, returned: { __typename: 'Money', amountMinor: number, currency: string } | null, unpaid: { __typename: 'Money', amountMinor: number, currency: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string }, evidence: Array<{ __typename: 'Evidence', id: string, kind: string, submittedAt: string }> }> };

export type FollowUpFileFragment = { __typename: 'FollowUp', id: string, month: number, status: FollowUpStatus, dueAt: string, windowClosesAt: string, mode: ContactMode | null, narrative: string | null, recordedAt: string | null, permittedActions: Array<string>, attempts: Array<{ __typename: 'ContactAttempt', id: string, mode: ContactMode, outcome: ContactOutcome, attemptedAt: string }>, findings: { __typename: 'Findings', activityRunning: boolean | null, inTraining: boolean | null, childrenInSchool: boolean | null, intendsToRemigrate: boolean | null, satisfaction: number | null } | null };

export type EnrolmentFileFragment = { __typename: 'Enrolment', id: string, attended: number, completedAt: string | null, passed: boolean | null, permittedActions: Array<string>, attendance: Array<{ __typename: 'Attendance', session: number, present: boolean }>, course: { __typename: 'Course', id: string, title: string, country: string, startsOn: string, sessions: number } };

export type JourneyFileFragment = { __typename: 'Journey', id: string, country: string, timeZone: string | null, arrivedAt: string, planDueAt: string, planOverdue: boolean, closedAt: string | null, outcome: ClosureOutcome | null, permittedActions: Array<string>, plan: { __typename: 'Plan', id: string, services: Array<string>, objectives: string | null, agreedAt: string } | null, grants: Array<{ __typename: 'Grant', id: string, version: number, purpose: string, status: GrantStatus, requestedAt: string, hasPayee: boolean | null, payeeChanged: boolean, permittedActions: Array<string>, tranches: Array<{ __typename: 'Tranche', number: number, endsWithJourney: boolean, status: TrancheStatus, evidenceRequired: Array<string>, releasableAt: string | null, payBy: string | null, paidAt: string | null, returnReason: PaymentReturnReason | null, returnedAt: string | null, permittedActions: Array<string>, returned: { __typename: 'Money', amountMinor: number, currency: string } | null, unpaid: { __typename: 'Money', amountMinor: number, currency: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string }, evidence: Array<{ __typename: 'Evidence', id: string, kind: string, submittedAt: string }> }>, payee: { __typename: 'Payee', name: string, account: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string }, donor: { __typename: 'Donor', id: string, name: string, fund: { __typename: 'Fund', id: string, validUntil: string | null, left: { __typename: 'Money', amountMinor: number, currency: string } } | null } | null }>, enrolments: Array<{ __typename: 'Enrolment', endsWithJourney: boolean, id: string, attended: number, completedAt: string | null, passed: boolean | null, permittedActions: Array<string>, attendance: Array<{ __typename: 'Attendance', session: number, present: boolean }>, course: { __typename: 'Course', id: string, title: string, country: string, startsOn: string, sessions: number } }>, followUps: Array<{ __typename: 'FollowUp', endsWithJourney: boolean, id: string, month: number, status: FollowUpStatus, dueAt: string, windowClosesAt: string, mode: ContactMode | null, narrative: string | null, recordedAt: string | null, permittedActions: Array<string>, attempts: Array<{ __typename: 'ContactAttempt', id: string, mode: ContactMode, outcome: ContactOutcome, attemptedAt: string }>, findings: { __typename: 'Findings', activityRunning: boolean | null, inTraining: boolean | null, childrenInSchool: boolean | null, intendsToRemigrate: boolean | null, satisfaction: number | null } | null }>, agenciesInformed: Array<{ __typename: 'SharingGrant', id: string, agency: { __typename: 'Agency', id: string, name: string } | null }>, reviews: Array<{ __typename: 'Review', endsWithJourney: boolean, id: string, subject: ReviewSubject, decision: ReviewDecision | null, reasons: Array<string>, docketedAt: string, dueAt: string, decidedAt: string | null, followUp: { __typename: 'FollowUp', id: string, month: number } | null }> };

export type ReportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { __typename: 'Query', reports: { __typename: 'ReportConnection', edges: Array<{ __typename: 'ReportEdge', node: { __typename: 'Report', id: string, periodStart: string, periodEnd: string, currency: string, exercise: boolean, publishedAt: string, donorName: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FundsQueryVariables = Exact<{ [key: string]: never; }>;


export type FundsQuery = { __typename: 'Query', donors: Array<{ __typename: 'Donor', id: string, name: string, currency: string, exercise: boolean, permittedActions: Array<string>, fund: { __typename: 'Fund', id: string, version: number, validFrom: string, validUntil: string | null, amount: { __typename: 'Money', amountMinor: number, currency: string }, committed: { __typename: 'Money', amountMinor: number, currency: string }, paid: { __typename: 'Money', amountMinor: number, currency: string }, left: { __typename: 'Money', amountMinor: number, currency: string } } | null }> };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { __typename: 'Query', report: { __typename: 'Report', id: string, periodStart: string, periodEnd: string, currency: string, threshold: number, exercise: boolean, publishedAt: string, returnedMinor: number | null, returnedHidden: boolean | null, donorName: string | null, cells: Array<{ __typename: 'ReportCell', country: string, sex: string, ageBand: string, returnees: number | null, paidMinor: number | null, hidden: string | null }> } | null };

export type PersonRequestsFragment = { __typename: 'Person', id: string, permittedActions: Array<string>, requests: Array<{ __typename: 'AidRequest', id: string, kind: RequestKind, services: Array<string>, urgency: Urgency, destinationCountry: string | null, dueAt: string, madeAt: string, withdrawnAt: string | null, permittedActions: Array<string>, details: { __typename: 'Circumstances', location: string | null, notes: string | null } | null, assistanceThatEnds: { __typename: 'Assistance', id: string, services: Array<string> } | null, seatGivenBack: { __typename: 'Movement', id: string, seat: number | null, operation: { __typename: 'Operation', id: string, name: string } } | null, agenciesInformed: Array<{ __typename: 'SharingGrant', id: string, agency: { __typename: 'Agency', id: string, name: string } | null }> }> };

export type PersonScreeningFragment = { __typename: 'Person', id: string, permittedActions: Array<string>, profile: { __typename: 'Profile', nationality: string | null, nationalityKnownBy: KnownBy, nationalityAnswer: NationalityAnswer | null, formerResidences: Array<string>, formerResidencesComplete: boolean, nationalities: Array<{ __typename: 'Nationality', country: string, knownBy: KnownBy }>, documents: Array<{ __typename: 'IdentityDocument', kind: string, issuingCountry: string | null }> } | null, circumstanceReports: Array<{ __typename: 'CircumstanceReport', id: string, region: string | null, location: string | null, notes: string | null, reportedAt: string }>, protection: { __typename: 'Protection', version: number, status: ProtectionStatus, fearedCountries: Array<string>, trafficking: boolean, assessedAt: string } | null, needs: Array<{ __typename: 'Need', id: string, code: string | null, restricted: boolean, reportedStatus: ProtectionStatus | null, recordedAt: string, endedAt: string | null, permittedActions: Array<string>, asksSpecialist: boolean, mayWithholdPlace: boolean, agenciesInformed: Array<{ __typename: 'SharingGrant', id: string, agency: { __typename: 'Agency', id: string, name: string } | null }> }> };

export type PersonResultFragment = { __typename: 'Person', id: string, reference: string, exercise: boolean, exerciseClock: string | null, erasedAt: string | null, sex: Sex, ageBand: AgeBand, relationship: Relationship, regionName: string | null, registeredAt: string, crisis: { __typename: 'Crisis', name: string } | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null, nationality: string | null, birthDate: { __typename: 'BirthDate', on: string | null, year: number | null, age: number | null, ageMonths: number | null } | null } | null, household: { __typename: 'Household', id: string, members: Array<{ __typename: 'Person', id: string, reference: string, relationship: Relationship, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null }> } | null };

export type OperationResultFragment = { __typename: 'Operation', id: string, name: string, mode: TransportMode, status: OperationStatus, departsAt: string, originCountry: string, destinationCountry: string, originTimeZone: string | null, crisis: { __typename: 'Crisis', name: string, exercise: boolean } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  country: string;
}>;


export type SearchQuery = { __typename: 'Query', searchPeople: Array<{ __typename: 'Candidate', person: { __typename: 'Person', id: string, reference: string, exercise: boolean, exerciseClock: string | null, erasedAt: string | null, sex: Sex, ageBand: AgeBand, relationship: Relationship, regionName: string | null, registeredAt: string, crisis: { __typename: 'Crisis', name: string } | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null, nationality: string | null, birthDate: { __typename: 'BirthDate', on: string | null, year: number | null, age: number | null, ageMonths: number | null } | null } | null, household: { __typename: 'Household', id: string, members: Array<{ __typename: 'Person', id: string, reference: string, relationship: Relationship, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null }> } | null } | null }>, operations: { __typename: 'OperationConnection', edges: Array<{ __typename: 'OperationEdge', node: { __typename: 'Operation', id: string, name: string, mode: TransportMode, status: OperationStatus, departsAt: string, originCountry: string, destinationCountry: string, originTimeZone: string | null, crisis: { __typename: 'Crisis', name: string, exercise: boolean } | null } }> }, ofCountry: { __typename: 'OperationConnection', edges: Array<{ __typename: 'OperationEdge', node: { __typename: 'Operation', id: string, name: string, mode: TransportMode, status: OperationStatus, departsAt: string, originCountry: string, destinationCountry: string, originTimeZone: string | null, crisis: { __typename: 'Crisis', name: string, exercise: boolean } | null } }> }, places: Array<{ __typename: 'Place', code: string, name: string }> };

export type ImportsToFindQueryVariables = Exact<{
  first: number;
}>;


export type ImportsToFindQuery = { __typename: 'Query', imports: { __typename: 'ImportConnection', edges: Array<{ __typename: 'ImportEdge', node: { __typename: 'Import', id: string, receivedAt: string, crisis: { __typename: 'Crisis', name: string } | null } }> } };

export type PersonSharingFragment = { __typename: 'Person', id: string, permittedActions: Array<string>, sharing: Array<{ __typename: 'SharingGrant', id: string, purpose: Purpose, classes: Array<FieldClass>, legalBasis: LegalBasis, protocolVersion: string, validUntil: string | null, grantedAt: string, withdrawnAt: string | null, bestInterests: string | null, permittedActions: Array<string>, agency: { __typename: 'Agency', id: string, name: string, kind: AgencyKind, states: Array<string> } | null }> };

export type WaitingQueryVariables = Exact<{
  utcOffsetMinutes: number;
  toDo: boolean;
  evacuation: boolean;
  docket: boolean;
}>;


export type WaitingQuery = { __typename: 'Query', due?: Array<{ __typename: 'LaneCount', lane: Lane, count: number }>, seats?: Array<{ __typename: 'LaneCount', lane: Lane, count: number }>, docketed?: Array<{ __typename: 'DocketCount', subject: ReviewSubject, count: number }> };

export type WaitingChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WaitingChangedSubscription = { peopleChanged: { __typename: 'Changed', id: string, sequence: number } };

export type TimelineQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, timeline: { __typename: 'TimelineEntryConnection', edges: Array<{ __typename: 'TimelineEntryEdge', node: { __typename: 'TimelineEntry', id: string, at: string, service: Service, kind: string, actor: { __typename: 'Account', id: string, name: string } | null, facts: Array<{ __typename: 'Fact', name: string, value: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type PersonChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type PersonChangedSubscription = { personChanged: { __typename: 'Changed', id: string, sequence: number } };

export type QueueRowFragment = { __typename: 'QueueEntry', id: string, lane: Lane, dueAt: string | null, householdId: string | null, waitsFor: Array<Role>, waitingStep: StepKind | null, steps: Array<{ __typename: 'Step', id: string, kind: StepKind, dueAt: string | null, overdue: boolean, reasons: Array<ReasonToSee> | null }>, person: { __typename: 'Person', permittedActions: Array<string>, id: string, reference: string, exercise: boolean, exerciseClock: string | null, erasedAt: string | null, sex: Sex, ageBand: AgeBand, birthDateEstimated: boolean, region: string | null, regionName: string | null, phase: Phase, urgency: Urgency | null, registeredAt: string, hasDocuments: boolean, cases: Array<{ __typename: 'Case', id: string, version: number, status: CaseStatus, permittedActions: Array<string>, caseworker: { __typename: 'Account', id: string, name: string } | null }>, movements: Array<{ __typename: 'Movement', id: string, version: number, status: MovementStatus, permittedActions: Array<string>, gates: Array<{ __typename: 'GateCheck', gate: Gate, outcome: GateOutcome | null, checkedAt: string | null, validUntil: string | null }> }>, crisis: { __typename: 'Crisis', id: string, name: string, country: string } | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null, nationality: string | null } | null, next: { __typename: 'NextStep', kind: StepKind, dueAt: string | null, overdue: boolean } | null } };

export type QueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: QueueFilter | null | undefined;
  sort: QueueOrder;
  descending: boolean;
  byHousehold: boolean;
  utcOffsetMinutes: number;
}>;


export type QueueQuery = { __typename: 'Query', queue: { __typename: 'QueueEntryConnection', edges: Array<{ __typename: 'QueueEntryEdge', node: { __typename: 'QueueEntry', id: string, lane: Lane, dueAt: string | null, householdId: string | null, waitsFor: Array<Role>, waitingStep: StepKind | null, steps: Array<{ __typename: 'Step', id: string, kind: StepKind, dueAt: string | null, overdue: boolean, reasons: Array<ReasonToSee> | null }>, person: { __typename: 'Person', permittedActions: Array<string>, id: string, reference: string, exercise: boolean, exerciseClock: string | null, erasedAt: string | null, sex: Sex, ageBand: AgeBand, birthDateEstimated: boolean, region: string | null, regionName: string | null, phase: Phase, urgency: Urgency | null, registeredAt: string, hasDocuments: boolean, cases: Array<{ __typename: 'Case', id: string, version: number, status: CaseStatus, permittedActions: Array<string>, caseworker: { __typename: 'Account', id: string, name: string } | null }>, movements: Array<{ __typename: 'Movement', id: string, version: number, status: MovementStatus, permittedActions: Array<string>, gates: Array<{ __typename: 'GateCheck', gate: Gate, outcome: GateOutcome | null, checkedAt: string | null, validUntil: string | null }> }>, crisis: { __typename: 'Crisis', id: string, name: string, country: string } | null, profile: { __typename: 'Profile', givenName: string, familyName: string | null, nationality: string | null } | null, next: { __typename: 'NextStep', kind: StepKind, dueAt: string | null, overdue: boolean } | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type QueueCountsQueryVariables = Exact<{
  filter?: QueueFilter | null | undefined;
  utcOffsetMinutes: number;
}>;


export type QueueCountsQuery = { __typename: 'Query', queueCounts: Array<{ __typename: 'LaneCount', lane: Lane, count: number, madeUp: number }> };

export type CoursesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoursesQuery = { __typename: 'Query', courses: Array<{ __typename: 'Course', id: string, title: string, exercise: boolean, country: string, startsOn: string, sessions: number, places: number, taken: number, permittedActions: Array<string>, enrolments: Array<{ __typename: 'Enrolment', id: string, attended: number, completedAt: string | null, passed: boolean | null, permittedActions: Array<string>, attendance: Array<{ __typename: 'Attendance', session: number, present: boolean }>, person: { __typename: 'Person', id: string, reference: string, profile: { __typename: 'Profile', givenName: string, familyName: string | null } | null } }> }> };

export type WorkloadQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkloadQuery = { __typename: 'Query', workload: Array<{ __typename: 'Workload', id: string, exercise: boolean, people: number, lifeSaving: number, overdue: number, overdueForAWeek: number, overdueSince: string | null, openedThisWeek: number, openedWeekBefore: number, closedThisWeek: number, closedWeekBefore: number, caseworker: { __typename: 'Account', id: string, name: string } | null }> };

export type CorrectBoardingMutationVariables = Exact<{
  input: CorrectBoardingInput;
}>;


export type CorrectBoardingMutation = { __typename: 'Mutation', correctBoarding:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', version: number, id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ApproveSharingOverrideMutationVariables = Exact<{
  input: ApproveSharingOverrideInput;
}>;


export type ApproveSharingOverrideMutation = { __typename: 'Mutation', approveSharingOverride:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type AttachFileMutationVariables = Exact<{
  input: AttachFileInput;
}>;


export type AttachFileMutation = { __typename: 'Mutation', attachFile:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type EnrolInCourseMutationVariables = Exact<{
  input: EnrolInCourseInput;
}>;


export type EnrolInCourseMutation = { __typename: 'Mutation', enrolInCourse:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', version: number, id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Journey', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type SubmitEvidenceMutationVariables = Exact<{
  input: SubmitEvidenceInput;
}>;


export type SubmitEvidenceMutation = { __typename: 'Mutation', submitEvidence:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', version: number, id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Journey', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type DeclinePartnerKeyMutationVariables = Exact<{
  input: DeclinePartnerKeyInput;
}>;


export type DeclinePartnerKeyMutation = { __typename: 'Mutation', declinePartnerKey:
    | { __typename: 'Agency', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', version: number, id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type PublishReportMutationVariables = Exact<{
  input: PublishReportInput;
}>;


export type PublishReportMutation = { __typename: 'Mutation', publishReport:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
    | { __typename: 'Report', id: string }
   };

export type ShutAccountMutationVariables = Exact<{
  input: ShutAccountInput;
}>;


export type ShutAccountMutation = { __typename: 'Mutation', shutAccount:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Done', id: string }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ReopenAccountMutationVariables = Exact<{
  input: ReopenAccountInput;
}>;


export type ReopenAccountMutation = { __typename: 'Mutation', reopenAccount:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Done', id: string }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ResumeDonorMutationVariables = Exact<{
  input: ResumeDonorInput;
}>;


export type ResumeDonorMutation = { __typename: 'Mutation', resumeDonor:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', version: number, id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Donor', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type GrantSharingMutationVariables = Exact<{
  input: GrantSharingInput;
}>;


export type GrantSharingMutation = { __typename: 'Mutation', grantSharing:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RecordNeedMutationVariables = Exact<{
  input: RecordNeedInput;
}>;


export type RecordNeedMutation = { __typename: 'Mutation', recordNeed:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ChangeCasesDeadlineMutationVariables = Exact<{
  input: ChangeCasesDeadlineInput;
}>;


export type ChangeCasesDeadlineMutation = { __typename: 'Mutation', changeCasesDeadline:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', version: number, id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Deadline', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type AcceptPartnerKeyMutationVariables = Exact<{
  input: AcceptPartnerKeyInput;
}>;


export type AcceptPartnerKeyMutation = { __typename: 'Mutation', acceptPartnerKey:
    | { __typename: 'Agency', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', version: number, id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type MarkNoticesMutationVariables = Exact<{
  input: MarkNoticesInput;
}>;


export type MarkNoticesMutation = { __typename: 'Mutation', markNotices:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Done', id: string }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ChangeReintegrationDeadlineMutationVariables = Exact<{
  input: ChangeReintegrationDeadlineInput;
}>;


export type ChangeReintegrationDeadlineMutation = { __typename: 'Mutation', changeReintegrationDeadline:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', version: number, id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Deadline', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type DeclareCrisisMutationVariables = Exact<{
  input: DeclareCrisisInput;
}>;


export type DeclareCrisisMutation = { __typename: 'Mutation', declareCrisis:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', version: number, id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Crisis', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type DiscardAccountMutationVariables = Exact<{
  input: DiscardAccountInput;
}>;


export type DiscardAccountMutation = { __typename: 'Mutation', discardAccount:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Done', id: string }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RequestErasureMutationVariables = Exact<{
  input: RequestErasureInput;
}>;


export type RequestErasureMutation = { __typename: 'Mutation', requestErasure:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type DecideReviewMutationVariables = Exact<{
  input: DecideReviewInput;
}>;


export type DecideReviewMutation = { __typename: 'Mutation', decideReview:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', version: number, id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
    | { __typename: 'Review', id: string, version: number }
   };

export type CorrectOperationMutationVariables = Exact<{
  input: CorrectOperationInput;
}>;


export type CorrectOperationMutation = { __typename: 'Mutation', correctOperation:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', version: number, id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Operation', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type CorrectPersonMutationVariables = Exact<{
  input: CorrectPersonInput;
}>;


export type CorrectPersonMutation = { __typename: 'Mutation', correctPerson:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { __typename: 'Mutation', closeCase:
    | { __typename: 'Case', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', version: number, id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RequestSharingOverrideMutationVariables = Exact<{
  input: RequestSharingOverrideInput;
}>;


export type RequestSharingOverrideMutation = { __typename: 'Mutation', requestSharingOverride:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type JoinHouseholdMutationVariables = Exact<{
  input: JoinHouseholdInput;
}>;


export type JoinHouseholdMutation = { __typename: 'Mutation', joinHousehold:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { __typename: 'Mutation', withdrawConsent:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type StartAssistanceMutationVariables = Exact<{
  input: StartAssistanceInput;
}>;


export type StartAssistanceMutation = { __typename: 'Mutation', startAssistance:
    | { __typename: 'Assistance', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', version: number, id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ConfirmSeatMutationVariables = Exact<{
  input: ConfirmSeatInput;
}>;


export type ConfirmSeatMutation = { __typename: 'Mutation', confirmSeat:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', version: number, id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RecordContactAttemptMutationVariables = Exact<{
  input: RecordContactAttemptInput;
}>;


export type RecordContactAttemptMutation = { __typename: 'Mutation', recordContactAttempt:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', version: number, id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Journey', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type PayTrancheMutationVariables = Exact<{
  input: PayTrancheInput;
}>;


export type PayTrancheMutation = { __typename: 'Mutation', payTranche:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', version: number, id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Journey', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type NameHeadMutationVariables = Exact<{
  input: NameHeadInput;
}>;


export type NameHeadMutation = { __typename: 'Mutation', nameHead:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type WithdrawSharingMutationVariables = Exact<{
  input: WithdrawSharingInput;
}>;


export type WithdrawSharingMutation = { __typename: 'Mutation', withdrawSharing:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type DepartOperationMutationVariables = Exact<{
  input: DepartOperationInput;
}>;


export type DepartOperationMutation = { __typename: 'Mutation', departOperation:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', version: number, id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Operation', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type CorrectDonorMutationVariables = Exact<{
  input: CorrectDonorInput;
}>;


export type CorrectDonorMutation = { __typename: 'Mutation', correctDonor:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', version: number, id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Donor', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ProposePartnerKeyMutationVariables = Exact<{
  input: ProposePartnerKeyInput;
}>;


export type ProposePartnerKeyMutation = { __typename: 'Mutation', proposePartnerKey:
    | { __typename: 'Agency', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', version: number, id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type ChooseMailMutationVariables = Exact<{
  input: ChooseMailInput;
}>;


export type ChooseMailMutation = { __typename: 'Mutation', chooseMail:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Done', id: string }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type AddCaseNoteMutationVariables = Exact<{
  input: AddCaseNoteInput;
}>;


export type AddCaseNoteMutation = { __typename: 'Mutation', addCaseNote:
    | { __typename: 'Case', id: string, version: number }
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', version: number, id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { __typename: 'Mutation', giveConsent:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', version: number, id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type RequestGrantMutationVariables = Exact<{
  input: RequestGrantInput;
}>;


export type RequestGrantMutation = { __typename: 'Mutation', requestGrant:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', version: number, id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Journey', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export type NamePayeeMutationVariables = Exact<{
  input: NamePayeeInput;
}>;


export type NamePayeeMutation = { __typename: 'Mutation', namePayee:
    | { __typename: 'Conflict', current:
        | { __typename: 'Agency', id: string }
        | { __typename: 'AidRequest', id: string }
        | { __typename: 'Assistance', id: string }
        | { __typename: 'Case', id: string }
        | { __typename: 'CaseNote', id: string }
        | { __typename: 'CircumstanceReport', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ContactAttempt', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Crisis', id: string }
        | { __typename: 'Deadline', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Donor', id: string }
        | { __typename: 'Enrolment', id: string }
        | { __typename: 'Erasure', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'Household', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Journey', version: number, id: string }
        | { __typename: 'Movement', id: string }
        | { __typename: 'Need', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'SharingGrant', id: string }
        | { __typename: 'SharingOverride', id: string }
       }
    | { __typename: 'Journey', id: string, version: number }
    | { __typename: 'Pending', message: string }
    | { __typename: 'Rejected', code: string, message: string, field: string | null, least: number | null, most: number | null }
   };

export const PersonToChooseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonToChoose"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PersonToChooseFragment, unknown>;
export const AuditEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"classes"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"moreSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"system"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AuditEntryFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const PersonConsentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonConsents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"ownView"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"textRead"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"sharingThatEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatGivenBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonConsentsFragment, unknown>;
export const PersonErasuresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonErasures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"erasures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PersonErasuresFragment, unknown>;
export const OperationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"originCountry"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesAt"}},{"kind":"Field","name":{"kind":"Name","value":"originTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"destinationTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"holdHours"}},{"kind":"Field","name":{"kind":"Name","value":"freezesAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"boarded"}},{"kind":"Field","name":{"kind":"Name","value":"noShows"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}}]}}]}}]} as unknown as DocumentNode<OperationCardFragment, unknown>;
export const HouseholdMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HouseholdMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"viewOfTravel"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByRelease"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"kinStays"}},{"kind":"Field","name":{"kind":"Name","value":"kinNotOnBoard"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewOfTravel"}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdMemberFragment, unknown>;
export const SeatedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SeatedFragment, unknown>;
export const ImportCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"bad"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCode"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}}]}}]}}]} as unknown as DocumentNode<ImportCardFragment, unknown>;
export const ResemblingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resembling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<ResemblingFragment, unknown>;
export const PersonOverridesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonOverrides"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"sharingOverrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"classes"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PersonOverridesFragment, unknown>;
export const CaseFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closureReason"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenciesInformed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assistance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"escalatesAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCode"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"correctionReason"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"replyToId"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentioned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileFragment, unknown>;
export const MovementFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovementFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"releaseReason"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByRelease"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"boardingCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"kinStays"}},{"kind":"Field","name":{"kind":"Name","value":"kinNotOnBoard"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"originCountry"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"originTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewOfTravel"}}]}}]}}]} as unknown as DocumentNode<MovementFileFragment, unknown>;
export const PersonProfileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"nationalityKnownBy"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"phoneE164"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"nationalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"knownBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalityAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"formerResidences"}},{"kind":"Field","name":{"kind":"Name","value":"formerResidencesComplete"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"ageMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"confiscated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}}]} as unknown as DocumentNode<PersonProfileFragment, unknown>;
export const GrantFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasPayee"}},{"kind":"Field","name":{"kind":"Name","value":"payeeChanged"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"payee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"}},{"kind":"Field","name":{"kind":"Name","value":"releasableAt"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}}]}}]} as unknown as DocumentNode<GrantFileFragment, unknown>;
export const EnrolmentFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}}]}}]}}]} as unknown as DocumentNode<EnrolmentFileFragment, unknown>;
export const FollowUpFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"windowClosesAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"attemptedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityRunning"}},{"kind":"Field","name":{"kind":"Name","value":"inTraining"}},{"kind":"Field","name":{"kind":"Name","value":"childrenInSchool"}},{"kind":"Field","name":{"kind":"Name","value":"intendsToRemigrate"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}}]}}]}}]} as unknown as DocumentNode<FollowUpFileFragment, unknown>;
export const JourneyFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JourneyFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"planDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"planOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantFile"}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithJourney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrolmentFile"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithJourney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFile"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithJourney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenciesInformed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithJourney"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"docketedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasPayee"}},{"kind":"Field","name":{"kind":"Name","value":"payeeChanged"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"payee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"}},{"kind":"Field","name":{"kind":"Name","value":"releasableAt"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"windowClosesAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"attemptedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityRunning"}},{"kind":"Field","name":{"kind":"Name","value":"inTraining"}},{"kind":"Field","name":{"kind":"Name","value":"childrenInSchool"}},{"kind":"Field","name":{"kind":"Name","value":"intendsToRemigrate"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}}]}}]}}]} as unknown as DocumentNode<JourneyFileFragment, unknown>;
export const PersonRequestsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRequests"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assistanceThatEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"services"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatGivenBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenciesInformed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonRequestsFragment, unknown>;
export const PersonScreeningFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonScreening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"nationalityKnownBy"}},{"kind":"Field","name":{"kind":"Name","value":"nationalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"knownBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalityAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"formerResidences"}},{"kind":"Field","name":{"kind":"Name","value":"formerResidencesComplete"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstanceReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fearedCountries"}},{"kind":"Field","name":{"kind":"Name","value":"trafficking"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}},{"kind":"Field","name":{"kind":"Name","value":"reportedStatus"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"asksSpecialist"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithholdPlace"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesInformed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonScreeningFragment, unknown>;
export const PersonResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"ageMonths"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonResultFragment, unknown>;
export const OperationResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"originCountry"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"originTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}}]}}]}}]} as unknown as DocumentNode<OperationResultFragment, unknown>;
export const PersonSharingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonSharing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"classes"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"protocolVersion"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"bestInterests"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}}]}}]}}]} as unknown as DocumentNode<PersonSharingFragment, unknown>;
export const PersonRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"birthDateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PersonRowFragment, unknown>;
export const QueueRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"householdId"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"waitingStep"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"birthDateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<QueueRowFragment, unknown>;
export const OfferCourseDocument = {"__meta__":{"hash":"sha256:63f8b97ad902095a8f0e4ee68f22e611c096b08a239379936d1892d371e44f6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"offerCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<OfferCourseMutation, OfferCourseMutationVariables>;
export const RegisterDonorDocument = {"__meta__":{"hash":"sha256:eae0d5256797b99b0ae5a539031fd67ad786ef9d44cdbca639e741f73bcb4ecf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterDonor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterDonorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerDonor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Donor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Donor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RegisterDonorMutation, RegisterDonorMutationVariables>;
export const CheckGateDocument = {"__meta__":{"hash":"sha256:a1e0e84ef8b7bc917e3a2d265cda72409c1e0d5b55bc7df7d8b9f309886e24e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckGate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckGateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkGate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CheckGateMutation, CheckGateMutationVariables>;
export const ChangeRolesDocument = {"__meta__":{"hash":"sha256:0c0fdea07bda6aad97b483e59f5b48dd0e56a7e62599d681eff35b3c5054cb01"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRolesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ChangeRolesMutation, ChangeRolesMutationVariables>;
export const HandOverPersonDocument = {"__meta__":{"hash":"sha256:5e9c8f19430401943c06e8722d68d4520da712b1c03862f979f39eac7ac6ce7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handOverPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<HandOverPersonMutation, HandOverPersonMutationVariables>;
export const CancelOperationDocument = {"__meta__":{"hash":"sha256:134f09d153c91c3d08e012b1ffd44ef4aeac6f07cf453693144af858ab57ad94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelOperationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelOperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CancelOperationMutation, CancelOperationMutationVariables>;
export const HoldSeatDocument = {"__meta__":{"hash":"sha256:3de389dcc8b33520632d07dacd5eafef667184755d416762be14738b82d4ac7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"holdSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<HoldSeatMutation, HoldSeatMutationVariables>;
export const CompleteAssistanceDocument = {"__meta__":{"hash":"sha256:b45b9e6ba43b6e7a9f6bea7c0b7bde9c8ffbae21daaa35dfeb1f41af6b706925"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteAssistance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteAssistanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeAssistance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assistance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assistance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CompleteAssistanceMutation, CompleteAssistanceMutationVariables>;
export const RecordFundAmountDocument = {"__meta__":{"hash":"sha256:e5971f16bbbcb842a325eb0cd3b72c9a7496f44af3e42ce4d3bae462e87dbde6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFundAmount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFundAmountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordFundAmount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Donor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Donor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RecordFundAmountMutation, RecordFundAmountMutationVariables>;
export const WithdrawFileDocument = {"__meta__":{"hash":"sha256:20a0403c23d8b1ecb0224790e975eb79dc58608550933f2c79ecd06b9f09bf6e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<WithdrawFileMutation, WithdrawFileMutationVariables>;
export const ReleaseSeatDocument = {"__meta__":{"hash":"sha256:0d907d7dafb189ecf4e195605019a49b95c2af011174e9a23305b687736a6940"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"releaseSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ReleaseSeatMutation, ReleaseSeatMutationVariables>;
export const RegisterHouseholdDocument = {"__meta__":{"hash":"sha256:8796a7178e65bebfcd11348393d52873f0078ee12d7a4e4d386ee335f8b0474a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RegisterHouseholdMutation, RegisterHouseholdMutationVariables>;
export const CloseCrisisDocument = {"__meta__":{"hash":"sha256:8ebb4e2d09bcbc4c092c7f90f8ad057652c3d2bb9f0e5da5be0120f39782a748"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCrisis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCrisisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeCrisis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Crisis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Crisis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CloseCrisisMutation, CloseCrisisMutationVariables>;
export const DiscardParkedEventDocument = {"__meta__":{"hash":"sha256:28aa7c3b3ab2fba4f0f39a26a121bb2544d5cc6691f6b249e2590f61a125553c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardParkedEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardParkedEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardParkedEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<DiscardParkedEventMutation, DiscardParkedEventMutationVariables>;
export const EndNeedDocument = {"__meta__":{"hash":"sha256:cdb8233774a4ea5f76bad72a3417845c7f5d48ba2c89be3ae5aec5119fe2432b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<EndNeedMutation, EndNeedMutationVariables>;
export const CorrectAgencyDocument = {"__meta__":{"hash":"sha256:e38bf307f0a14b94dd24b2e038a2a03cb279b3fef4ccc8b32c69591f10eed813"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectAgency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectAgencyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctAgency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CorrectAgencyMutation, CorrectAgencyMutationVariables>;
export const RecordAttendanceDocument = {"__meta__":{"hash":"sha256:08d98bb341c3e8ceb9c12421d077c6a82b452813ac5542fb19717c9c079e566c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const EndDonorDocument = {"__meta__":{"hash":"sha256:7a53fd0c44ff8a56b76f64e642aa3507e68b62cabe216fb3e60925d36b13e10e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndDonor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndDonorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endDonor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Donor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Donor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<EndDonorMutation, EndDonorMutationVariables>;
export const RetryParkedEventDocument = {"__meta__":{"hash":"sha256:f7ecf2ca65cee201838ae51e5dceb31892a434609b2dbe38be1c41eec7b78293"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryParkedEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryParkedEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retryParkedEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RetryParkedEventMutation, RetryParkedEventMutationVariables>;
export const CorrectDecisionDocument = {"__meta__":{"hash":"sha256:eee80044c708f28ff7143837968d16d6a64893a0dd01fcad33bc5d59d41d1c13"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CorrectDecisionMutation, CorrectDecisionMutationVariables>;
export const ConfirmAccountDocument = {"__meta__":{"hash":"sha256:9ff39a500e322aeaf69133c7b1c35e445898f1199e260c5e29d412617df1d441"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ConfirmAccountMutation, ConfirmAccountMutationVariables>;
export const CorrectCrisisDocument = {"__meta__":{"hash":"sha256:f92164fbcb4b019760cc0b4846f40848134aa77a979b5324c74a9e2f27777271"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectCrisis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectCrisisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctCrisis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Crisis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Crisis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CorrectCrisisMutation, CorrectCrisisMutationVariables>;
export const RecordPaymentReturnDocument = {"__meta__":{"hash":"sha256:7cf7d6228f087a1995d26a044d4ec6dbfb8a32fdc35c78ce0eed01138097c666"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPaymentReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaymentReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordPaymentReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RecordPaymentReturnMutation, RecordPaymentReturnMutationVariables>;
export const ApproveErasureDocument = {"__meta__":{"hash":"sha256:ea8f812a3a5e115f0cf74ba42871b5ce88d1812daa53c78de7ea6ff0e5b333a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveErasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveErasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ApproveErasureMutation, ApproveErasureMutationVariables>;
export const PlanOperationDocument = {"__meta__":{"hash":"sha256:72f3fcf531712e4a9168d685aed1e7317f42d52b63d80ff30f90562563e71843"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanOperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanOperationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planOperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<PlanOperationMutation, PlanOperationMutationVariables>;
export const FreezeManifestDocument = {"__meta__":{"hash":"sha256:7aee20456b063c08933034b35e83851ba856cbaf9cc8c686c365861f494f4fe3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FreezeManifest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FreezeManifestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"freezeManifest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<FreezeManifestMutation, FreezeManifestMutationVariables>;
export const ActivateCrisisDocument = {"__meta__":{"hash":"sha256:ee2b0a592a433e610409f99fef219ff58dce660c1f69b4ceed89f9fa912496b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateCrisis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivateCrisisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activateCrisis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Crisis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Crisis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ActivateCrisisMutation, ActivateCrisisMutationVariables>;
export const AgreePlanDocument = {"__meta__":{"hash":"sha256:a9bf30eec2614e7193c02623c4d1b50826fc120a5697077761a903f0117e6a97"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<AgreePlanMutation, AgreePlanMutationVariables>;
export const DeclineErasureDocument = {"__meta__":{"hash":"sha256:f44259645b6ab3e05e4a81bd93161d63d8806d52fda59f220b047272bfed165f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineErasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineErasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declineErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<DeclineErasureMutation, DeclineErasureMutationVariables>;
export const AssessProtectionDocument = {"__meta__":{"hash":"sha256:5883d5df246e26ecb30e70d9a8aa8cada33238150821e163ccfc0538d1c8a2af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessProtection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessProtectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assessProtection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"protection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<AssessProtectionMutation, AssessProtectionMutationVariables>;
export const RegisterAgencyDocument = {"__meta__":{"hash":"sha256:6ed9f52421bd3ac5b5d7700f4dd5c44d23ffb07665acd3dc88c51b5ef208063c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterAgency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAgencyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerAgency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RegisterAgencyMutation, RegisterAgencyMutationVariables>;
export const MakeRequestDocument = {"__meta__":{"hash":"sha256:507c33cbee7b6b2445c9a460b447c750f767b6de39550123cd4a582db8c0bd99"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"makeRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<MakeRequestMutation, MakeRequestMutationVariables>;
export const RecordCircumstancesDocument = {"__meta__":{"hash":"sha256:85007acbf7f3ed4dbf49e10d6a61eb3c7e9dcd81eb8872d03ab6e828ad65e1c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCircumstances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCircumstancesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordCircumstances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RecordCircumstancesMutation, RecordCircumstancesMutationVariables>;
export const CloseJourneyDocument = {"__meta__":{"hash":"sha256:fd906e6c47839742464a1b1977aeeaa937f2a81d30c666bf30060fbc64b0c0f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseJourney"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseJourneyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeJourney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CloseJourneyMutation, CloseJourneyMutationVariables>;
export const AssignCaseDocument = {"__meta__":{"hash":"sha256:05c6c4d8ed9101531f5dd151f45471a6f2b794eb461a25da6705008f8f0b0b26"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<AssignCaseMutation, AssignCaseMutationVariables>;
export const LeaveHouseholdDocument = {"__meta__":{"hash":"sha256:7eba978a4252c7c38c3816363fa7e752841f2d8340ad12a062b34a16caa346da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leaveHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<LeaveHouseholdMutation, LeaveHouseholdMutationVariables>;
export const AddCircumstancesDocument = {"__meta__":{"hash":"sha256:68a7afd4d5a8424375cb6973567ed4c49a746f932307d42a1fca5aafa0d327a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCircumstances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCircumstancesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addCircumstances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<AddCircumstancesMutation, AddCircumstancesMutationVariables>;
export const WithdrawRequestDocument = {"__meta__":{"hash":"sha256:820e77b713123f491038e0ff6d129812cdffb6673c632b692a7e811c549f1982"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const MakeAccountDocument = {"__meta__":{"hash":"sha256:eb99462334f0873a5fe6a06028a9ae0e22d41bdce7124171354369e6adb767d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"makeAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<MakeAccountMutation, MakeAccountMutationVariables>;
export const ArriveOperationDocument = {"__meta__":{"hash":"sha256:a5e0eee6c73c3a36180ba420b115a6343de8880ce660cf113a3e4f2c9cefc0ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArriveOperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArriveOperationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"arriveOperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ArriveOperationMutation, ArriveOperationMutationVariables>;
export const RegisterPersonDocument = {"__meta__":{"hash":"sha256:5ee30dd403c9f140afb3b12d5e41978be6cf0b8e744b5f21af553a478a25a30c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const DeliverAssistanceDocument = {"__meta__":{"hash":"sha256:7cda54b020d3cde459d1b04420ade55da30dfb752eebeaea3a56d22cbf861980"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeliverAssistance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliverAssistanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deliverAssistance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assistance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assistance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<DeliverAssistanceMutation, DeliverAssistanceMutationVariables>;
export const ReleaseCaseDocument = {"__meta__":{"hash":"sha256:61dff78cd57ad20b9c7872288037672791ca344751b7cdfbf618898ede8cf011"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"releaseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ReleaseCaseMutation, ReleaseCaseMutationVariables>;
export const RecordGuardianDocument = {"__meta__":{"hash":"sha256:af2d76d326ff30addb3e35574d9762f8f24151a217d5133a0f6543212dbbd840"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordGuardian"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordGuardianInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordGuardian"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RecordGuardianMutation, RecordGuardianMutationVariables>;
export const DeclineSharingOverrideDocument = {"__meta__":{"hash":"sha256:5b0b61b71e2e3352b1fba838c98c5073712bedb7dc5b3243fff48ac5685744c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineSharingOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineSharingOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declineSharingOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<DeclineSharingOverrideMutation, DeclineSharingOverrideMutationVariables>;
export const ChangeIntakeDeadlineDocument = {"__meta__":{"hash":"sha256:3c6a967ac7cd3629dc090088d4558e6ddcbcd3146aaaf3957f3b37dcdd7566e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeIntakeDeadline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeIntakeDeadlineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeIntakeDeadline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ChangeIntakeDeadlineMutation, ChangeIntakeDeadlineMutationVariables>;
export const RecordFollowUpDocument = {"__meta__":{"hash":"sha256:fc4ccee07cfe5adee8e95a3364a704b1ecac4ea2f9b4e17dc4da2dfd0b7a7e83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RecordFollowUpMutation, RecordFollowUpMutationVariables>;
export const BoardPersonDocument = {"__meta__":{"hash":"sha256:6f1724ec5438e673cb74bcc4e7c69a88b101ec7343bacd804dc36f4f6c2d0c3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BoardPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boardPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<BoardPersonMutation, BoardPersonMutationVariables>;
export const CorrectDeliveryDocument = {"__meta__":{"hash":"sha256:a3feae499bd1ceeeaacb4964354a624a386219ad57488cb5708545e8053ecd83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assistance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assistance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CorrectDeliveryMutation, CorrectDeliveryMutationVariables>;
export const AccountListDocument = {"__meta__":{"hash":"sha256:b4f202bd1179cdd65e7486366c6f719633d9d291ef0abc3ee3639d6c91850d21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"madeById"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"donorIds"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AccountListQuery, AccountListQueryVariables>;
export const PlacesDocument = {"__meta__":{"hash":"sha256:17bea9e1e090885e38acc35c2f3b67e2ffea3cdd42bbc66efe746380cec89773"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Places"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const PeopleToChooseDocument = {"__meta__":{"hash":"sha256:8ebbd34c717229dab07212244530a06cc2cbd31c39cad57927c5a96ee06d47ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleToChoose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"searchPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonToChoose"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonToChoose"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PeopleToChooseQuery, PeopleToChooseQueryVariables>;
export const ChosenPersonDocument = {"__meta__":{"hash":"sha256:3f0b6955faa5e569e391bbe2734206b5655611d0d63597c863ce4feb29257007"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonToChoose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonToChoose"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChosenPersonQuery, ChosenPersonQueryVariables>;
export const AgenciesDocument = {"__meta__":{"hash":"sha256:30762ad7d921dddcb0f001ca9a780a457f2b8e5649ad169cb87481ec2f7a274e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<AgenciesQuery, AgenciesQueryVariables>;
export const CaseworkersDocument = {"__meta__":{"hash":"sha256:631a778df0aef266bbdb4b734bbe5dbc97add0054ab35cd7b7fc5447e6b38738"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Caseworkers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseworkers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CaseworkersQuery, CaseworkersQueryVariables>;
export const DonorsDocument = {"__meta__":{"hash":"sha256:463fc9f856799e80726e6f58b38516e5f2a93a6b186197a62e408867eb2139c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Donors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"donors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]} as unknown as DocumentNode<DonorsQuery, DonorsQueryVariables>;
export const ColleaguesDocument = {"__meta__":{"hash":"sha256:b3e84033ecd4c46bd51b1450c2538599d2a0a96f9c0831681f8e6c8a2ab9d999"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Colleagues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"colleagues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ColleaguesQuery, ColleaguesQueryVariables>;
export const CourseChoicesDocument = {"__meta__":{"hash":"sha256:17c403c9c568e6aca9c7ccfd5842d9ae7d61e7531dbfe5bc558af6b12931ea79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CourseChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}}]} as unknown as DocumentNode<CourseChoicesQuery, CourseChoicesQueryVariables>;
export const NeedCodesDocument = {"__meta__":{"hash":"sha256:00367e9e1d42afd27809c0943b515c1b483e891a5dc1b3ab1b309a900786cb42"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"needCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}}]}}]}}]} as unknown as DocumentNode<NeedCodesQuery, NeedCodesQueryVariables>;
export const ErasedDocument = {"__meta__":{"hash":"sha256:b76ee3f2ee7ebb209584432e2eb1dd33640ddb3d971fbc0f4dedb03d40fb8b96"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Erased"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}}]}}]}}]} as unknown as DocumentNode<ErasedQuery, ErasedQueryVariables>;
export const AuditTrailDocument = {"__meta__":{"hash":"sha256:768e9627a152f3e1c1a34a68f9b82e87cb30a4bc1ae1d2cc3b3240ce579d5e0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditTrailFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditTrail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEntry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"classes"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"moreSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"system"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
export const AuditAccountsDocument = {"__meta__":{"hash":"sha256:56859da1c8d37752dc65d77801f66243546165c90a03cfe804563bd492ef4b9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<AuditAccountsQuery, AuditAccountsQueryVariables>;
export const AuditPeopleDocument = {"__meta__":{"hash":"sha256:24f74a4dc1d042febe3040648d28e7d9161fb7c9f078ecd7deb915e47e121dbb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"searchPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<AuditPeopleQuery, AuditPeopleQueryVariables>;
export const AuditPersonDocument = {"__meta__":{"hash":"sha256:2a7af580f0b3f4a4241606d9d4ff68c76a2531b378fe70292dad6a6c9dde830a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}}]}}]}}]} as unknown as DocumentNode<AuditPersonQuery, AuditPersonQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:a28c03885c38dcde9d3d8c3893906dd0fbfac6c3e1b7b75f43110ef6a34423a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const CrisesDocument = {"__meta__":{"hash":"sha256:b2364b4518357d01951976150da0d410b111469eb3bbd9fb1c0c6518e9298c60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Crises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"hazard"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}}]}}]} as unknown as DocumentNode<CrisesQuery, CrisesQueryVariables>;
export const CrisesChangedDocument = {"__meta__":{"hash":"sha256:106e8cc5f4838644e49831c224d2a49e1d6354f2c85a5ab612bc55c610bf3baf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CrisesChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisesChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<CrisesChangedSubscription, CrisesChangedSubscriptionVariables>;
export const ExerciseDocument = {"__meta__":{"hash":"sha256:d2a4c1f2b6bc8c6783d1c60210a7e4457df8da7422018f490fbcf6839c584bef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Exercise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"assistance"}},{"kind":"Field","name":{"kind":"Name","value":"evacuation"}},{"kind":"Field","name":{"kind":"Name","value":"reintegration"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}}]}}]} as unknown as DocumentNode<ExerciseQuery, ExerciseQueryVariables>;
export const ExerciseProgressDocument = {"__meta__":{"hash":"sha256:4511d9065fae534c99f647ebd13051bc587a786326073ff8ef7c0fcb681506d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ExerciseProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exerciseProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<ExerciseProgressSubscription, ExerciseProgressSubscriptionVariables>;
export const DeadlinesDocument = {"__meta__":{"hash":"sha256:e74d78b1ebed228407ca85c8020913d9947f53d5eb80389b15d7a09cbd7bbed7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"usual"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"amountBefore"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeadlinesQuery, DeadlinesQueryVariables>;
export const DocketDocument = {"__meta__":{"hash":"sha256:d837f66e44c569840b25c2758321937fc41537db16965960252fafdf8915b7dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Docket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocketFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"docket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"docketedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"journey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DocketQuery, DocketQueryVariables>;
export const ReviewDocument = {"__meta__":{"hash":"sha256:37732b0b378246052c6fddfa088a114aacf876e747a85689fdf65b138e8ea932"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Review"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"docketedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"correctionReason"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"journey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrolmentFile"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasPayee"}},{"kind":"Field","name":{"kind":"Name","value":"payeeChanged"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"payee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"}},{"kind":"Field","name":{"kind":"Name","value":"releasableAt"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"windowClosesAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"attemptedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityRunning"}},{"kind":"Field","name":{"kind":"Name","value":"inTraining"}},{"kind":"Field","name":{"kind":"Name","value":"childrenInSchool"}},{"kind":"Field","name":{"kind":"Name","value":"intendsToRemigrate"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}}]}}]}}]} as unknown as DocumentNode<ReviewQuery, ReviewQueryVariables>;
export const DocketChangedDocument = {"__meta__":{"hash":"sha256:78a27e2682969a8372208d75c77c23828f8051c24f3bb3da65b9547e63594329"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DocketChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docketChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<DocketChangedSubscription, DocketChangedSubscriptionVariables>;
export const OperationsDocument = {"__meta__":{"hash":"sha256:6702f6449cc965a647a8c621126788869d887d8dbbb793a2b9f491883051e6c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Operations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"crisisId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"late"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"crisisId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"crisisId"}}},{"kind":"Argument","name":{"kind":"Name","value":"late"},"value":{"kind":"Variable","name":{"kind":"Name","value":"late"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"originCountry"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesAt"}},{"kind":"Field","name":{"kind":"Name","value":"originTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"destinationTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"holdHours"}},{"kind":"Field","name":{"kind":"Name","value":"freezesAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"boarded"}},{"kind":"Field","name":{"kind":"Name","value":"noShows"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}}]}}]}}]} as unknown as DocumentNode<OperationsQuery, OperationsQueryVariables>;
export const OperationDocument = {"__meta__":{"hash":"sha256:2e408435ba52023b84ad79244136a48deb211dc120fd13c8bc3854eee8d6b28c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Operation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationCard"}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"releaseReason"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"losesSeat"}},{"kind":"Field","name":{"kind":"Name","value":"checkInDoubt"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByFreeze"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByRelease"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"boardingCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"kinStays"}},{"kind":"Field","name":{"kind":"Name","value":"kinNotOnBoard"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"viewOfTravel"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"originCountry"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesAt"}},{"kind":"Field","name":{"kind":"Name","value":"originTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"destinationTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"holdHours"}},{"kind":"Field","name":{"kind":"Name","value":"freezesAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"boarded"}},{"kind":"Field","name":{"kind":"Name","value":"noShows"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}}]}}]}}]} as unknown as DocumentNode<OperationQuery, OperationQueryVariables>;
export const SeatCandidatesDocument = {"__meta__":{"hash":"sha256:d8ba5f0d06f19443aa1b99855cd4742b30bb81f6893bb29f72d312b74f8fd364"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeatCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seatCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"operationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"viewOfTravel"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeatCandidatesQuery, SeatCandidatesQueryVariables>;
export const OperationsChangedDocument = {"__meta__":{"hash":"sha256:f2106709eda28a6c5aa4b20e0478f51f13c0b1a65249ab8f0997f8f09e0a1c83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OperationsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operationsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<OperationsChangedSubscription, OperationsChangedSubscriptionVariables>;
export const OperationChangedDocument = {"__meta__":{"hash":"sha256:ee76ae313d47e8cc2bd74334302c5fbe720d25e8968aeb8d054d5bb56058f495"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OperationChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operationChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<OperationChangedSubscription, OperationChangedSubscriptionVariables>;
export const FilesDocument = {"__meta__":{"hash":"sha256:f7e0f589d5fc8a7beeda5b75da2c8a7e05c5a30a1794d3ef47b6515aabdfa322"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Files"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"belongsToId"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreview"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}}]}}]}}]} as unknown as DocumentNode<FilesQuery, FilesQueryVariables>;
export const ThingsOfPersonDocument = {"__meta__":{"hash":"sha256:815b308e0dbee0e9fd7a21f0e76b5e33729ac9a5e5d488c62bbca47d301e69a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThingsOfPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assistance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCode"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"journeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ThingsOfPersonQuery, ThingsOfPersonQueryVariables>;
export const HouseholdDocument = {"__meta__":{"hash":"sha256:2c119c6110d06ff30e03ca8f58c488c8fe45b4e4fba98152112e45a45313d948"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Household"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HouseholdMember"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HouseholdMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"viewOfTravel"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByRelease"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"kinStays"}},{"kind":"Field","name":{"kind":"Name","value":"kinNotOnBoard"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewOfTravel"}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdQuery, HouseholdQueryVariables>;
export const FamiliesToSeatDocument = {"__meta__":{"hash":"sha256:9610247047f562c3561997e9c8bb047d744ddd0e20b84331d3d72b395079be83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FamiliesToSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seatCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"operationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seated"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seated"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FamiliesToSeatQuery, FamiliesToSeatQueryVariables>;
export const FamilySeatsDocument = {"__meta__":{"hash":"sha256:ed41d34914f6d39b3eb7c5cd07824d08e830112b86a378ca5243c7d229d3ef92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FamilySeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HouseholdMember"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HouseholdMember"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HouseholdMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"viewOfTravel"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByRelease"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"kinStays"}},{"kind":"Field","name":{"kind":"Name","value":"kinNotOnBoard"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewOfTravel"}}]}}]}}]}}]} as unknown as DocumentNode<FamilySeatsQuery, FamilySeatsQueryVariables>;
export const ImportsDocument = {"__meta__":{"hash":"sha256:d50491905046b7009ae47256d412026d15b1a9de96ff45a5b9fd736fedbc1062"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"bad"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCode"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}}]}}]}}]} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const ImportDocument = {"__meta__":{"hash":"sha256:de94b1df92603ed4d49d37fbe0d8c52e6b36fa96c0fe00bb137d0f71a093181b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Import"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"bad"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCode"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}}]}}]}}]} as unknown as DocumentNode<ImportQuery, ImportQueryVariables>;
export const ProblemsDocument = {"__meta__":{"hash":"sha256:7ac8e5a3d51d8ecb31d136ce2dd0c511bf93edc549de45e575ae8eb4af45b556"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Problems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProblemsQuery, ProblemsQueryVariables>;
export const UnreadDocument = {"__meta__":{"hash":"sha256:89f7736a77fbd31de7a471d384d9e9a65923ce8f8ccc3247089793a03c0e434f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Unread"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unread"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnreadQuery, UnreadQueryVariables>;
export const DoublesDocument = {"__meta__":{"hash":"sha256:a2c1c09e9a12b58fefc95d51fd6e9d3fdd645b90338cc8ba8d0a9dd757e48770"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Doubles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doubles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resembling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resembling"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resembling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<DoublesQuery, DoublesQueryVariables>;
export const ImportChangedDocument = {"__meta__":{"hash":"sha256:84d24353899c01dc5f585326596cf95af0133d6bf7dfbed8f21c653c4cf5e225"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ImportChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<ImportChangedSubscription, ImportChangedSubscriptionVariables>;
export const UnreadNoticesDocument = {"__meta__":{"hash":"sha256:53ae7f5065fce8927ea53064e3443377b9767a27b7fb843228f0c3691af8dc9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}}]}}]} as unknown as DocumentNode<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const NoticesChangedDocument = {"__meta__":{"hash":"sha256:1e9ee336c17585687e6f34f990d7a473366239dea02de5192728e57bc83e22ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NoticesChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticesChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<NoticesChangedSubscription, NoticesChangedSubscriptionVariables>;
export const NoticesDocument = {"__meta__":{"hash":"sha256:318f7b8c08b45f09f98c5b095a98781e38680cc28039ac7514910010ff31150e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unread"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"unread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unread"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const MailChoiceDocument = {"__meta__":{"hash":"sha256:5450be838c1cac4cd445bac3488d53c6b9adaff9ada8c1ed089621195268b5d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailChoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mailChoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"domains"}}]}}]}}]} as unknown as DocumentNode<MailChoiceQuery, MailChoiceQueryVariables>;
export const CalendarDocument = {"__meta__":{"hash":"sha256:db5fd0d032110e2400e70cff8e211f95bc4028fbe7dc67a82a4bee588f4de663"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departures"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"followUps"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"courses"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"departsFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"departsBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departures"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"originCountry"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"originTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"toDo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"FOLLOW_UP"}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"followUps"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"courses"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}}]}}]}}]} as unknown as DocumentNode<CalendarQuery, CalendarQueryVariables>;
export const OverviewDocument = {"__meta__":{"hash":"sha256:c2f00c994de64b0c297a3920bebdcee41bfde169e4aa152ebb20faa4e25ff622"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"utcOffsetMinutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toDo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evacuation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"docket"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"workload"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reports"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"lanes"},"name":{"kind":"Name","value":"queueCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"utcOffsetMinutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utcOffsetMinutes"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDo"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lifeSaving"},"name":{"kind":"Name","value":"queueCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"utcOffsetMinutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utcOffsetMinutes"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"urgency"},"value":{"kind":"EnumValue","value":"LIFE_SAVING"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDo"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unassigned"},"name":{"kind":"Name","value":"queueCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"utcOffsetMinutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utcOffsetMinutes"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"assignment"},"value":{"kind":"EnumValue","value":"NOBODY"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDo"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"steps"},"name":{"kind":"Name","value":"queueStepCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"utcOffsetMinutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utcOffsetMinutes"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDo"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lateOperations"},"name":{"kind":"Name","value":"operationCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"late"},"value":{"kind":"BooleanValue","value":true}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evacuation"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lateReviews"},"name":{"kind":"Name","value":"docketCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueWithinDays"},"value":{"kind":"IntValue","value":"0"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"docket"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reviewsOfWeek"},"name":{"kind":"Name","value":"docketCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueWithinDays"},"value":{"kind":"IntValue","value":"7"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"docket"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reviews"},"name":{"kind":"Name","value":"docketCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided"},"value":{"kind":"BooleanValue","value":false}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"docket"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workload"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workload"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"openedThisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"openedWeekBefore"}},{"kind":"Field","name":{"kind":"Name","value":"closedThisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"closedWeekBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"casesOpened"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workload"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weeksAgo"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"casesClosed"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workload"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weeksAgo"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUpMonths"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDo"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monthsAhead"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reports"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedMinor"}},{"kind":"Field","name":{"kind":"Name","value":"returnedHidden"}},{"kind":"Field","name":{"kind":"Name","value":"donorName"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"returnees"}},{"kind":"Field","name":{"kind":"Name","value":"paidMinor"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const LegsDocument = {"__meta__":{"hash":"sha256:c894d5b44e3c4d2a8c7ed96ac61d5dadd586cafd7e443e93baceea9ca8958f1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Legs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departsFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"departsFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departsFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"originCountry"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"originTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LegsQuery, LegsQueryVariables>;
export const PaperDocument = {"__meta__":{"hash":"sha256:d470e9004ac36ff1bd893e1ffc0881c3b266afbb2ea9890bf37262303b3d882c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assistance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCode"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"originCountry"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"originTimeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"journeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaperQuery, PaperQueryVariables>;
export const PassengersDocument = {"__meta__":{"hash":"sha256:b16e9a887ef8ab9b430140157a0f3c41b4bd2d49ae942adfb62d3c47a13b0c02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Passengers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"originCountry"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"originTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"destinationTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesAt"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"viewOfTravel"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PassengersQuery, PassengersQueryVariables>;
export const ParkedDocument = {"__meta__":{"hash":"sha256:299006122dbed3964fb437ccdc45d1ce8e5f9a471cd07814c084753fde2e02c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Parked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parkedEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"aggregateId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"parkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"behind"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ParkedQuery, ParkedQueryVariables>;
export const ParkedChangedDocument = {"__meta__":{"hash":"sha256:35dd57808231462a49272775aac3b893b0bdaf8207ca05f984fbfe01555130ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ParkedChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parkedChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<ParkedChangedSubscription, ParkedChangedSubscriptionVariables>;
export const PartnerFeedsDocument = {"__meta__":{"hash":"sha256:e8ab4ccce7bfa6743a4b571be9d58ecd40c4ae8e0e94fd259eee2d708b7cd225"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerFeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"partnerFeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"keyTopic"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"lastRecordAt"}},{"kind":"Field","name":{"kind":"Name","value":"keyRecords"}},{"kind":"Field","name":{"kind":"Name","value":"lastKeyAt"}},{"kind":"Field","name":{"kind":"Name","value":"keyFingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"keyAcceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keysToSendAnew"}},{"kind":"Field","name":{"kind":"Name","value":"proposedFingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedCount"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleteBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quickstart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerFeedsQuery, PartnerFeedsQueryVariables>;
export const PeopleDocument = {"__meta__":{"hash":"sha256:edb6e6349614e008046a486180faf44c9357c4fd8cd82ccb8b663fcf256e6345"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"birthDateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PeopleChangedDocument = {"__meta__":{"hash":"sha256:e5d5900de952205d8ec5a32e7cab7f6ebafc2b3182eb6c636b70f41550210c18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PeopleChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<PeopleChangedSubscription, PeopleChangedSubscriptionVariables>;
export const PersonDocument = {"__meta__":{"hash":"sha256:815002c24cfa814932da52b3b57428c51105594c64bae18c2e33dcd042c2bf65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"toDo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"command"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonProfile"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonScreening"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonConsents"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonSharing"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonOverrides"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonErasures"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRequests"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovementFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"journeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JourneyFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasPayee"}},{"kind":"Field","name":{"kind":"Name","value":"payeeChanged"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"payee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"}},{"kind":"Field","name":{"kind":"Name","value":"releasableAt"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"windowClosesAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"attemptedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityRunning"}},{"kind":"Field","name":{"kind":"Name","value":"inTraining"}},{"kind":"Field","name":{"kind":"Name","value":"childrenInSchool"}},{"kind":"Field","name":{"kind":"Name","value":"intendsToRemigrate"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"birthDateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"nationalityKnownBy"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"phoneE164"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"nationalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"knownBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalityAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"formerResidences"}},{"kind":"Field","name":{"kind":"Name","value":"formerResidencesComplete"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"ageMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"confiscated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonScreening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"nationalityKnownBy"}},{"kind":"Field","name":{"kind":"Name","value":"nationalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"knownBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalityAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"formerResidences"}},{"kind":"Field","name":{"kind":"Name","value":"formerResidencesComplete"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstanceReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fearedCountries"}},{"kind":"Field","name":{"kind":"Name","value":"trafficking"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}},{"kind":"Field","name":{"kind":"Name","value":"reportedStatus"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"asksSpecialist"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithholdPlace"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesInformed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonConsents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"ownView"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"textRead"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"sharingThatEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatGivenBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonSharing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"classes"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"protocolVersion"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"bestInterests"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonOverrides"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"sharingOverrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"classes"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonErasures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"erasures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRequests"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assistanceThatEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"services"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatGivenBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenciesInformed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closureReason"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenciesInformed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assistance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"escalatesAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCode"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"correctionReason"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"replyToId"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentioned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovementFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"releaseReason"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByRelease"}},{"kind":"Field","name":{"kind":"Name","value":"separatedByCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"boardingCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"kinStays"}},{"kind":"Field","name":{"kind":"Name","value":"kinNotOnBoard"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"originCountry"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"originTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewOfTravel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JourneyFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"planDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"planOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantFile"}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithJourney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrolmentFile"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithJourney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFile"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithJourney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenciesInformed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithJourney"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"docketedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const AgencyListDocument = {"__meta__":{"hash":"sha256:a0f66c1526cd6ea27924225b1a679bccf606ee4b76e60fb2c7379ac7c6a4d7f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgencyList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"stateMissing"}},{"kind":"Field","name":{"kind":"Name","value":"codeUnsafe"}}]}}]}}]} as unknown as DocumentNode<AgencyListQuery, AgencyListQueryVariables>;
export const DonorListDocument = {"__meta__":{"hash":"sha256:93b5d31f1ed1f7da9bf71f3066843b6eba68022adb7cebc6d580e154a7da7aea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DonorList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"donors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameBefore"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currencyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DonorListQuery, DonorListQueryVariables>;
export const OverridesDocument = {"__meta__":{"hash":"sha256:5c1f2aa27b8ed5a6b70df36a2a18cb737566cf8999d3634011a7f288742df3ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overrides"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sharingOverrides"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"classes"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OverridesQuery, OverridesQueryVariables>;
export const FindPersonsDocument = {"__meta__":{"hash":"sha256:42dafe7d78c42a0a8517b4fc060f1ce22b43c066bf178e38117f1ff00d6b6c78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPersons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindPersonsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"findPersons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"searchId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"birthDateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FindPersonsQuery, FindPersonsQueryVariables>;
export const ReportsDocument = {"__meta__":{"hash":"sha256:201fe919fc5bcfa252d7d2b3d07ac4369bf0fd3ce3470ecf94222fcfdef38a01"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"donorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReportsQuery, ReportsQueryVariables>;
export const FundsDocument = {"__meta__":{"hash":"sha256:e0ded7ac18d8ba1d5d9e4cf082b35a79fd1513fa1bc6db85defd1c4c56ce1756"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Funds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"donors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FundsQuery, FundsQueryVariables>;
export const ReportDocument = {"__meta__":{"hash":"sha256:51d202081ded6a28740b76d444b77eaf3eb596004e688adfe624080440f5f192"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedMinor"}},{"kind":"Field","name":{"kind":"Name","value":"returnedHidden"}},{"kind":"Field","name":{"kind":"Name","value":"donorName"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"returnees"}},{"kind":"Field","name":{"kind":"Name","value":"paidMinor"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}}]}}]} as unknown as DocumentNode<ReportQuery, ReportQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:e540dbbcf880e40edbee429f7141fdfdcecf77362abba6ad14c7648ca2618846"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"searchPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonResult"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationResult"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofCountry"},"name":{"kind":"Name","value":"operations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationResult"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"ageMonths"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"originCountry"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCountry"}},{"kind":"Field","name":{"kind":"Name","value":"originTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ImportsToFindDocument = {"__meta__":{"hash":"sha256:4c60f73362ed7dacf290bccc961f78f5e10907bbe9292295b1a6bf29732b0197"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportsToFind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportsToFindQuery, ImportsToFindQueryVariables>;
export const WaitingDocument = {"__meta__":{"hash":"sha256:84e27849987846d9ee97b5e6050bc91da8b533937c51e7500985116e7c8b04b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Waiting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"utcOffsetMinutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toDo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evacuation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"docket"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"due"},"name":{"kind":"Name","value":"queueCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"utcOffsetMinutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utcOffsetMinutes"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDo"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"seats"},"name":{"kind":"Name","value":"queueCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"utcOffsetMinutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utcOffsetMinutes"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"HOLD_SEAT"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evacuation"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"docketed"},"name":{"kind":"Name","value":"docketCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided"},"value":{"kind":"BooleanValue","value":false}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"docket"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<WaitingQuery, WaitingQueryVariables>;
export const WaitingChangedDocument = {"__meta__":{"hash":"sha256:68d7876d78317229f7f570d6009a19c3e75a9ffbb5e408ffda480ed082f2bda4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WaitingChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<WaitingChangedSubscription, WaitingChangedSubscriptionVariables>;
export const TimelineDocument = {"__meta__":{"hash":"sha256:ff549190069f8869963e31f9dee8f8e3c7474987191d0779da1603ed88d49ea0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const PersonChangedDocument = {"__meta__":{"hash":"sha256:640976e17a820c3ad1c95efc828af15ced28d5b58eb833c8bed8471020895fda"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PersonChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<PersonChangedSubscription, PersonChangedSubscriptionVariables>;
export const QueueDocument = {"__meta__":{"hash":"sha256:c65ee2172eab5961dd9c5620b82185e3fff81bfa131430a65f37ea23bc6003a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Queue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QueueFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QueueOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"descending"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"byHousehold"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"utcOffsetMinutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"descending"},"value":{"kind":"Variable","name":{"kind":"Name","value":"descending"}}},{"kind":"Argument","name":{"kind":"Name","value":"byHousehold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"byHousehold"}}},{"kind":"Argument","name":{"kind":"Name","value":"utcOffsetMinutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utcOffsetMinutes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseClock"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"birthDateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"householdId"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"waitingStep"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QueueQuery, QueueQueryVariables>;
export const QueueCountsDocument = {"__meta__":{"hash":"sha256:de3059f0855d78cb39f05ba435e951c9d3553f2ff6c4d9d8f33f6f6d9891ca4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QueueFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"utcOffsetMinutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queueCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"utcOffsetMinutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utcOffsetMinutes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}}]}}]}}]} as unknown as DocumentNode<QueueCountsQuery, QueueCountsQueryVariables>;
export const CoursesDocument = {"__meta__":{"hash":"sha256:7bd6c2cc5ba5dfdd8187ad910d9930f8a1fda3e412a35d568623809adfb15be0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoursesQuery, CoursesQueryVariables>;
export const WorkloadDocument = {"__meta__":{"hash":"sha256:67ee791189f2743eb126b7a4266786565c8b57f9ea9d8d55dfc1b9f5d7081be1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Workload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lifeSaving"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"overdueForAWeek"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSince"}},{"kind":"Field","name":{"kind":"Name","value":"openedThisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"openedWeekBefore"}},{"kind":"Field","name":{"kind":"Name","value":"closedThisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"closedWeekBefore"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WorkloadQuery, WorkloadQueryVariables>;
export const CorrectBoardingDocument = {"__meta__":{"hash":"sha256:1526a860c0edbfebd91586b296a11fc21a5686f4ca7ce3db506c0bc9c2594ac2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectBoarding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectBoardingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctBoarding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CorrectBoardingMutation, CorrectBoardingMutationVariables>;
export const ApproveSharingOverrideDocument = {"__meta__":{"hash":"sha256:10f6727cd489f6f33007e56c66eeccf34c12f2434f8adb6b329d4f5f1cca6000"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveSharingOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveSharingOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveSharingOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ApproveSharingOverrideMutation, ApproveSharingOverrideMutationVariables>;
export const AttachFileDocument = {"__meta__":{"hash":"sha256:e557fb5905c37ac24ed2d955cfdbd5bd9af8b28633373cf175e508385359722d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attachFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<AttachFileMutation, AttachFileMutationVariables>;
export const EnrolInCourseDocument = {"__meta__":{"hash":"sha256:d2723d5efecf93490d87f74cc6b9281ab237b900affb3462fcf5f0b47f582e19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolInCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolInCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enrolInCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<EnrolInCourseMutation, EnrolInCourseMutationVariables>;
export const SubmitEvidenceDocument = {"__meta__":{"hash":"sha256:b56e2381d24ebd5a33770fc837bc89863d57217b031b475806ee4692aeb7d492"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<SubmitEvidenceMutation, SubmitEvidenceMutationVariables>;
export const DeclinePartnerKeyDocument = {"__meta__":{"hash":"sha256:98e3e4cc8c8168e3ab768728728a06ff7c52e13b6150470fa89f22b4722b0d85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclinePartnerKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclinePartnerKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declinePartnerKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<DeclinePartnerKeyMutation, DeclinePartnerKeyMutationVariables>;
export const PublishReportDocument = {"__meta__":{"hash":"sha256:668c71e6c027d45a58f98b73eb5b007f78b8831b6a21dacfb3803399c5f12319"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<PublishReportMutation, PublishReportMutationVariables>;
export const ShutAccountDocument = {"__meta__":{"hash":"sha256:1120159af65b3ad209a51b0482e47cd03ec54024e7e8aeb9052b1fad0a1c7c58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShutAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShutAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shutAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ShutAccountMutation, ShutAccountMutationVariables>;
export const ReopenAccountDocument = {"__meta__":{"hash":"sha256:ee996a3ca323a9f9f2c23e55aeb7c534797302d431a521ae22382e8a5020cfbe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ReopenAccountMutation, ReopenAccountMutationVariables>;
export const ResumeDonorDocument = {"__meta__":{"hash":"sha256:8d3b62338cf88e7b40ac49844f9bde48cfa2679bda23f71c0c4b4ffec6f0370d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeDonor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeDonorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resumeDonor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Donor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Donor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ResumeDonorMutation, ResumeDonorMutationVariables>;
export const GrantSharingDocument = {"__meta__":{"hash":"sha256:58939f927918d470ccf554185be0199b4b665213b05a924cc99de6583e4981b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantSharingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<GrantSharingMutation, GrantSharingMutationVariables>;
export const RecordNeedDocument = {"__meta__":{"hash":"sha256:b46eee1717bf91ae4bcf3b82af2032c474792f0c21e5191f98df23eba9073118"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RecordNeedMutation, RecordNeedMutationVariables>;
export const ChangeCasesDeadlineDocument = {"__meta__":{"hash":"sha256:5abbc0758065d925ba93b8f1f6ed45f5704f426717f47f516e70fa6aafb43986"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCasesDeadline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCasesDeadlineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeCasesDeadline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ChangeCasesDeadlineMutation, ChangeCasesDeadlineMutationVariables>;
export const AcceptPartnerKeyDocument = {"__meta__":{"hash":"sha256:a831a0787b58604199aca8bb1e2a0199c17cac41087cae69258d2ed62354050c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptPartnerKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptPartnerKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptPartnerKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<AcceptPartnerKeyMutation, AcceptPartnerKeyMutationVariables>;
export const MarkNoticesDocument = {"__meta__":{"hash":"sha256:1942e57373089671cbec022ac0c5f70ef8544fb812eafde5add41ea0147caa80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<MarkNoticesMutation, MarkNoticesMutationVariables>;
export const ChangeReintegrationDeadlineDocument = {"__meta__":{"hash":"sha256:bfca46c0017b3e30090f01e0820491bd38e8ccceced7da8b073e32d3ca3bbf6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeReintegrationDeadline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeReintegrationDeadlineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeReintegrationDeadline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ChangeReintegrationDeadlineMutation, ChangeReintegrationDeadlineMutationVariables>;
export const DeclareCrisisDocument = {"__meta__":{"hash":"sha256:4ec9a9e402631332768839e9cbe2ebeadce0c6f2ed10d8660654e98a8d2ba0f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareCrisis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareCrisisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declareCrisis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Crisis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Crisis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<DeclareCrisisMutation, DeclareCrisisMutationVariables>;
export const DiscardAccountDocument = {"__meta__":{"hash":"sha256:2ef4cb847ae6beaeedbf86fdc0ab2e4435f705c33d3edc1bcd4435eef46a7505"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<DiscardAccountMutation, DiscardAccountMutationVariables>;
export const RequestErasureDocument = {"__meta__":{"hash":"sha256:ea5a70c955f6a42c31e413b49740d1cf3757b1e26d6a86d606c9188b6f886151"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestErasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestErasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RequestErasureMutation, RequestErasureMutationVariables>;
export const DecideReviewDocument = {"__meta__":{"hash":"sha256:376ca9af690ef0cb5e17f68eba3c5293cd4988e53a1f21f10517f3d7fd157f40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<DecideReviewMutation, DecideReviewMutationVariables>;
export const CorrectOperationDocument = {"__meta__":{"hash":"sha256:1d1efd9df0273d2705764852cb37543aeea17408fdb38b01dde4881f8239f442"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectOperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectOperationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctOperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CorrectOperationMutation, CorrectOperationMutationVariables>;
export const CorrectPersonDocument = {"__meta__":{"hash":"sha256:d694c056f471efc1d4fb03e78c3119b0db7ccf1d370cc13ff0282fa87a78302d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CorrectPersonMutation, CorrectPersonMutationVariables>;
export const CloseCaseDocument = {"__meta__":{"hash":"sha256:c05c89129f37c41697aec913c863070433ee027d3e1ed47029d772dbdacfa640"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CloseCaseMutation, CloseCaseMutationVariables>;
export const RequestSharingOverrideDocument = {"__meta__":{"hash":"sha256:f671f269b594668f7179ee6bd85d39ad3fa693cfe8c29ac11e7f2e0afcbc7fc8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSharingOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSharingOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestSharingOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RequestSharingOverrideMutation, RequestSharingOverrideMutationVariables>;
export const JoinHouseholdDocument = {"__meta__":{"hash":"sha256:64cb07ecf52be534904f144ff03a0626075f3733d9da81d5407db86407140b29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"joinHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<JoinHouseholdMutation, JoinHouseholdMutationVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"sha256:29917ee898508a86361c73e993e4d9b6437fcfcc478a3aa42c04eed1c62d3502"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const StartAssistanceDocument = {"__meta__":{"hash":"sha256:eb52b11db4bf55bcc0d121c6a2712d4030994ba7b52bf339077e0216f480ddf9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartAssistance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartAssistanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startAssistance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assistance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assistance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<StartAssistanceMutation, StartAssistanceMutationVariables>;
export const ConfirmSeatDocument = {"__meta__":{"hash":"sha256:ebbff7e75a6a9df3d3485731b139f47da1fee3d073fcfd3c56c9bbde5e931c6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Movement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ConfirmSeatMutation, ConfirmSeatMutationVariables>;
export const RecordContactAttemptDocument = {"__meta__":{"hash":"sha256:6d230d3d8a63293603a77678977ab55cd45fc8fd3623dcaa8854ee03798fc3f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordContactAttempt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordContactAttemptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordContactAttempt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RecordContactAttemptMutation, RecordContactAttemptMutationVariables>;
export const PayTrancheDocument = {"__meta__":{"hash":"sha256:b66a8d57c85c0b6f3c83b94715c58a3468c57d104ccc24e24a741b72ff474dd4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayTranche"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayTrancheInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"payTranche"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<PayTrancheMutation, PayTrancheMutationVariables>;
export const NameHeadDocument = {"__meta__":{"hash":"sha256:9613244a2b3cfc2a44f719cd17cead664ba3acc0de8219667e3ee9a7ea64e096"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameHeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nameHead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<NameHeadMutation, NameHeadMutationVariables>;
export const WithdrawSharingDocument = {"__meta__":{"hash":"sha256:87246984b4c16bc308a1a175e1c5f4f773bac041863152f64daea14343afb1da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawSharingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<WithdrawSharingMutation, WithdrawSharingMutationVariables>;
export const DepartOperationDocument = {"__meta__":{"hash":"sha256:e00fcc41370e96f5d7772cb9c54616fce9e7058f696adacdf0ece7ed82b9c92e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DepartOperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DepartOperationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departOperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<DepartOperationMutation, DepartOperationMutationVariables>;
export const CorrectDonorDocument = {"__meta__":{"hash":"sha256:5935f57ef21ab3403bed1bfc11111b5cfe0fbc9ea9ad52713e0da8a2693252a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectDonor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectDonorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctDonor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Donor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Donor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<CorrectDonorMutation, CorrectDonorMutationVariables>;
export const ProposePartnerKeyDocument = {"__meta__":{"hash":"sha256:b4b27a0e8b64ffc8fe1d849634db6601c01b5d8fbce59a5837a79b40bed866fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposePartnerKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposePartnerKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposePartnerKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ProposePartnerKeyMutation, ProposePartnerKeyMutationVariables>;
export const ChooseMailDocument = {"__meta__":{"hash":"sha256:a283338bd7bf56b266fc97249fe8d01c3f06a3375a9d7a5973a45da886cfa4aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseMailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chooseMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<ChooseMailMutation, ChooseMailMutationVariables>;
export const AddCaseNoteDocument = {"__meta__":{"hash":"sha256:dbcedab4b59100edb38d23a1ab91911bb2565843323928f647483198a02ea79c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCaseNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCaseNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addCaseNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<AddCaseNoteMutation, AddCaseNoteMutationVariables>;
export const GiveConsentDocument = {"__meta__":{"hash":"sha256:51041853717c52487ff0e01ae52f3eb89a81685463796829a2b5b066e25aedd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"giveConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<GiveConsentMutation, GiveConsentMutationVariables>;
export const RequestGrantDocument = {"__meta__":{"hash":"sha256:8acc68b3faba3447b675eaf0720406c05bdf54da4d067cefb5d34159f2981795"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<RequestGrantMutation, RequestGrantMutationVariables>;
export const NamePayeeDocument = {"__meta__":{"hash":"sha256:0af2f529f651ab8a65b02d86e3fb8e312f1671596a7ca12afb650d606aed6d25"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NamePayee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamePayeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"namePayee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]} as unknown as DocumentNode<NamePayeeMutation, NamePayeeMutationVariables>;