import { expect, it } from "vitest";
import { REVERSALS } from "@/actions/reversals";
import { undoOf, UNDONE_BY } from "@/actions/undo";
import { inputOf } from "@/actions/action";
import type { Command } from "@/connection/commands";
import { everyAction } from "./everyAction";

/** What can be put right and is not undone by one press, each with the reason. */
const LEFT_OUT: Partial<Record<Command, string>> = {
  AddAttachment: "why a file is taken away is said by whoever does it",
  AddTextRecording: "why a recording is taken away is said by whoever does it",
  AmendAgreement: "what is written meanwhile would be lost by one press",
  ArrangeService: "what was agreed before is not said anew by one press",
  AttachFile: "why a file is taken away is said by whoever does it",
  BoardPerson: "partners hear that somebody is on board",
  BringAgreementIntoForce: "why an agreement does not bind is said by somebody",
  ChangeCasesDeadline: "what began meanwhile keeps the other time",
  ChangeFocalPoint: "what was sealed before is not kept in the page",
  ChangeIntakeDeadline: "what began meanwhile keeps the other time",
  ChangeReintegrationDeadline: "what began meanwhile keeps the other time",
  ChangeRoles: "what was read and done by a role is not taken back",
  ChangeService: "agreements may rest on it meanwhile",
  CheckGate: "until when an earlier check held, and that nobody had checked, cannot be said anew",
  ChooseMail: "its form stands there",
  ConfirmAccount: "whoever signed in meanwhile would be thrown out",
  ConfirmSeat: "partners hear of a confirmed seat",
  CorrectAccount: "sessions that ended with it stay ended",
  ConfirmSigning: "what two people signed in is changed by a new version",
  CorrectAgency: "sharing that ended with it stays ended",
  CorrectAgreement: "its form stands there, with what is written",
  CorrectBoarding: "nobody says alone where somebody is, and is not",
  CorrectDecision: "nobody takes back alone what they decided",
  CorrectDelivery: "agencies the person is shared with hear of it",
  CorrectDonor: "a report that was published meanwhile has the other name",
  CorrectOperation: "passengers' holds and deadlines were dated anew by it",
  CorrectOrganisation: "agreements may rest on it meanwhile",
  CorrectPerson: "agencies the person is shared with hear of it",
  DecideReview: "somebody else of the committee puts it right",
  DeliverAssistance: "agencies the person is shared with hear of it",
  DiscardAmendment: "what was written is gone",
  DraftAgreement: "why it is given up is said by somebody",
  DropService: "its terms are asked anew",
  EndDeputy: "the days are said anew by whoever names one",
  EndDonor: "it goes on again from its row",
  EndNeed: "recorded anew it is another need, of another day",
  EndService: "offered anew it is another offer, of another day",
  GiveConsent: "a withdrawal is the person's own word",
  GrantSharing: "the agency is told at once",
  HoldSeat: "no reason to give a seat back says that it was a slip; the person would be said to have declined",
  JoinHousehold: "whoever is taken out stands alone, and not as they stood before",
  LeaveHousehold: "what they are to the head is asked anew",
  MakeAccount: "nobody signs in by it before another administrator has confirmed it",
  MakeRequest: "partners hear that a case was opened",
  MarkNotices: "its button stands beside it",
  NameDeputy: "it is ended from its row",
  NameFocalPoint: "it is ended from its row, and what was sealed dropped",
  NameHead: "agencies the household is shared with hear of it",
  NamePayee: "when the payee was named is part of what whoever pays compares",
  OfferService: "it is ended from its row",
  PayTranche: "money has left the house",
  PlanOperation: "a cancelled operation stays on the list",
  ProposePartnerKey: "another key is proposed in its place, and until one is accepted nothing has changed",
  ProposeSigning: "it is taken back from its button",
  RecordAgreementDuty: "what was done is recorded again, and both stay",
  RecordAttendance: "the same box is ticked again",
  RecordCircumstances: "agencies the person is shared with may hear of it",
  RecordFundAmount: "why an amount is another is said by whoever records it",
  RecordGuardian: "what was looked into is said by somebody, not by a press of a button",
  RecordNeed: "a protection specialist is asked to see the person",
  RecordPaymentReturn: "nobody takes back alone what they recorded of money",
  RegisterAgency: "an agency is never taken out again",
  RegisterDonor: "a donor is never taken out again",
  RegisterHousehold: "somebody registered is taken out by erasure only",
  RegisterOrganisation: "an organisation is closed with its reason, never taken out again",
  RegisterPerson: "somebody registered is taken out by erasure only",
  RemoveAgreementParty: "its roles are asked anew",
  RemoveProcedureStep: "the step is asked anew",
  ReopenAccount: "whoever signed in meanwhile would be thrown out",
  RequestErasure: "a second person declines it",
  RequestSharingOverride: "a second person declines it",
  ResumeAgreement: "why an agreement does not bind is said by somebody",
  ResumeDonor: "it is ended again from its row",
  RetryParkedEvent: "it was tried",
  SetAgreementParty: "which roles it had before is not said anew by one press",
  SetCostTerms: "a term is taken out at its row",
  ShutAccount: "its sessions have ended, and its cases are given back",
  SuspendAgreement: "it is resumed from its button",
  WithdrawSigning: "it is proposed again from its button",
  WriteProcedureStep: "what the step was before is not said anew by one press",
};

const assignment = everyAction.find(({ command }) => command === "AssignCase");

it("undoes a command, or says why not", () => {
  const reversible = Object.entries(REVERSALS).filter(([, reversal]) => reversal !== "never").map(([command]) => command);
  expect([...Object.keys(UNDONE_BY), ...Object.keys(LEFT_OUT)].sort()).toEqual(reversible.sort());
});

it("undoes by the command that the form names", () => {
  for (const [command, by] of Object.entries(UNDONE_BY)) {
    const named = REVERSALS[command as Command];
    expect(by).toBe(named === "again" ? command : named);
  }
});

it("sends what stood before, of the version that came of it", () => {
  if (!assignment) throw new Error("nobody assigns");
  const action = { ...assignment, before: { caseworkerId: "before" } };
  const sent = inputOf(action, {}, { caseworkerId: "after" });
  expect(undoOf(action, sent)).toEqual({ command: "AssignCase", input: { caseId: "i", caseworkerId: "before", version: 3 } });
});

it("offers nothing after a conflict, without what stood before, and for what is not on the list", () => {
  if (!assignment) throw new Error("nobody assigns");
  const { before: _, ...unknown } = assignment;
  const close = { ...assignment, command: "CloseCase" as const };
  expect([undoOf(assignment, { ...assignment.input, version: 9 }), undoOf(unknown, unknown.input), undoOf(close, close.input)]).toEqual([null, null, null]);
});
