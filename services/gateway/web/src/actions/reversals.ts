import type { Command } from "@/connection/commands";
import type { Role } from "@/generated/graphql";

/** What can be done about a command once it was sent: nothing, the same form again, or another command of somebody who may. */
export type Reversal = "never" | "again" | Command;

/** Every command, so that a new one says it too. */
export const REVERSALS: Record<Command, Reversal> = {
  ActivateCrisis: "never",
  AddCaseNote: "never",
  AddCircumstances: "never",
  AgreePlan: "never",
  ApproveErasure: "never",
  ApproveSharingOverride: "never",
  ArriveOperation: "never",
  AssessProtection: "never",
  AssignCase: "again",
  AttachFile: "WithdrawFile",
  BoardPerson: "CorrectBoarding",
  CancelOperation: "never",
  ChangeCasesDeadline: "again",
  ChangeIntakeDeadline: "again",
  ChangeReintegrationDeadline: "again",
  ChangeRoles: "again",
  CheckGate: "again",
  CloseCase: "never",
  CloseCrisis: "never",
  CloseJourney: "never",
  CompleteAssistance: "never",
  ConfirmSeat: "ReleaseSeat",
  CorrectAgency: "again",
  CorrectBoarding: "CorrectBoarding",
  CorrectCrisis: "again",
  CorrectDelivery: "again",
  CorrectOperation: "again",
  CorrectPerson: "again",
  DecideReview: "never",
  DeclareCrisis: "never",
  DeclineErasure: "never",
  DeclineSharingOverride: "never",
  DeliverAssistance: "CorrectDelivery",
  DepartOperation: "never",
  DiscardParkedEvent: "never",
  EndNeed: "RecordNeed",
  EnrolInCourse: "never",
  FreezeManifest: "never",
  GiveConsent: "WithdrawConsent",
  GrantSharing: "WithdrawSharing",
  HandOverPerson: "never",
  HoldSeat: "ReleaseSeat",
  MakeRequest: "WithdrawRequest",
  NameHead: "again",
  NamePayee: "again",
  OfferCourse: "never",
  PayTranche: "RecordPaymentReturn",
  PlanOperation: "CancelOperation",
  PublishReport: "never",
  RecordAttendance: "again",
  RecordCircumstances: "again",
  RecordContactAttempt: "never",
  RecordFollowUp: "never",
  RecordNeed: "EndNeed",
  RecordPaymentReturn: "RecordPaymentReturn",
  RegisterAgency: "CorrectAgency",
  RegisterDonor: "never",
  RegisterHousehold: "CorrectPerson",
  RegisterPerson: "CorrectPerson",
  ReleaseCase: "AssignCase",
  ReleaseSeat: "never",
  ReopenAccount: "ShutAccount",
  RequestErasure: "DeclineErasure",
  RequestGrant: "never",
  RequestSharingOverride: "DeclineSharingOverride",
  RetryParkedEvent: "again",
  ShutAccount: "ReopenAccount",
  StartAssistance: "never",
  SubmitEvidence: "never",
  WithdrawConsent: "never",
  WithdrawFile: "never",
  WithdrawRequest: "never",
  WithdrawSharing: "never",
};

/** Who may send what takes another command back, as the policy matrix has it. */
export const REVERSED_BY: Partial<Record<Command, Role[]>> = {
  AssignCase: ["CASEWORKER", "SUPERVISOR"],
  CancelOperation: ["EVACUATION_COORDINATOR", "SUPERVISOR"],
  CorrectAgency: ["SUPERVISOR", "ADMINISTRATOR"],
  CorrectBoarding: ["SUPERVISOR", "EVACUATION_COORDINATOR"],
  CorrectDelivery: ["SUPERVISOR"],
  CorrectPerson: ["INTAKE_OFFICER", "CASEWORKER"],
  DeclineErasure: ["DATA_PROTECTION_OFFICER", "SUPERVISOR"],
  DeclineSharingOverride: ["CASEWORKER", "PROTECTION_SPECIALIST", "SUPERVISOR", "DATA_PROTECTION_OFFICER"],
  EndNeed: ["CASEWORKER", "PROTECTION_SPECIALIST"],
  RecordNeed: ["INTAKE_OFFICER", "CASEWORKER", "PROTECTION_SPECIALIST"],
  RecordPaymentReturn: ["FINANCE_OFFICER"],
  ReleaseSeat: ["CASEWORKER", "EVACUATION_COORDINATOR"],
  ReopenAccount: ["ADMINISTRATOR"],
  ShutAccount: ["ADMINISTRATOR"],
  WithdrawConsent: ["INTAKE_OFFICER", "CASEWORKER", "PROTECTION_SPECIALIST", "DATA_PROTECTION_OFFICER"],
  WithdrawFile: ["INTAKE_OFFICER", "CASEWORKER", "PROTECTION_SPECIALIST", "SUPERVISOR", "REINTEGRATION_OFFICER"],
  WithdrawRequest: ["INTAKE_OFFICER", "CASEWORKER"],
  WithdrawSharing: ["INTAKE_OFFICER", "CASEWORKER", "PROTECTION_SPECIALIST", "SUPERVISOR", "DATA_PROTECTION_OFFICER"],
};

/** Refused to whoever recorded what they would take back, whatever their role. */
const NEVER_ONESELF: Command[] = ["CorrectBoarding", "RecordPaymentReturn"];

/** The roles to turn to, where somebody of this role cannot take back themselves what they send. */
export function othersWhoReverse(reversal: Command, role: Role): Role[] {
  const roles = REVERSED_BY[reversal] ?? [];
  return roles.includes(role) && !NEVER_ONESELF.includes(reversal) ? [] : roles;
}
