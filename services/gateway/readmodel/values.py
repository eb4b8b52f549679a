"""States that only the read model knows: it keeps enumerations by their GraphQL names."""

from collections.abc import Mapping
from enum import StrEnum


class Service(StrEnum):
    """Who told a fact."""

    INTAKE = "INTAKE"
    CASES = "CASES"
    REINTEGRATION = "REINTEGRATION"


class Phase(StrEnum):
    """How far a person has come."""

    REGISTERED = "REGISTERED"
    ASSISTANCE = "ASSISTANCE"
    EVACUATION = "EVACUATION"
    REINTEGRATION = "REINTEGRATION"
    CLOSED = "CLOSED"


class StepKind(StrEnum):
    """What a person waits for next."""

    SEE_SPECIALIST = "SEE_SPECIALIST"
    ASK_ORIGIN = "ASK_ORIGIN"
    CORRECT_CODES = "CORRECT_CODES"
    REVIEW_ASSESSMENT = "REVIEW_ASSESSMENT"
    NAME_HEAD = "NAME_HEAD"
    ESCALATED_REQUEST = "ESCALATED_REQUEST"
    HOLD_SEAT = "HOLD_SEAT"
    FIRST_ANSWER = "FIRST_ANSWER"
    DELIVER_ASSISTANCE = "DELIVER_ASSISTANCE"
    ASSIGN_CASE = "ASSIGN_CASE"
    CHECK_GATES = "CHECK_GATES"
    CONFIRM_SEAT = "CONFIRM_SEAT"
    FREEZE_MANIFEST = "FREEZE_MANIFEST"
    BOARD = "BOARD"
    HAND_OVER = "HAND_OVER"
    AGREE_PLAN = "AGREE_PLAN"
    GRANT_DECISION = "GRANT_DECISION"
    SUBMIT_EVIDENCE = "SUBMIT_EVIDENCE"
    NAME_PAYEE = "NAME_PAYEE"
    PAY_TRANCHE = "PAY_TRANCHE"
    ATTEND_TRAINING = "ATTEND_TRAINING"
    FOLLOW_UP = "FOLLOW_UP"
    COMMITTEE_REVIEW = "COMMITTEE_REVIEW"
    MAKE_REQUEST = "MAKE_REQUEST"
    APPROVE_OVERRIDE = "APPROVE_OVERRIDE"
    APPROVE_ERASURE = "APPROVE_ERASURE"


TAKEN_BY: Mapping[StepKind, str | None] = {
    StepKind.SEE_SPECIALIST: "AssessProtection",
    StepKind.ASK_ORIGIN: "CorrectPerson",
    StepKind.CORRECT_CODES: "CorrectPerson",
    # In the specialists' list only, and nobody's next step: that something does not fit is not told.
    StepKind.REVIEW_ASSESSMENT: "AssessProtection",
    StepKind.NAME_HEAD: "NameHead",
    # Nobody has found a seat in time: there from the moment it is due, for whoever may plan another leg.
    StepKind.ESCALATED_REQUEST: "PlanOperation",
    StepKind.HOLD_SEAT: "HoldSeat",
    StepKind.FIRST_ANSWER: "StartAssistance",
    StepKind.DELIVER_ASSISTANCE: "DeliverAssistance",
    StepKind.ASSIGN_CASE: "AssignCase",
    StepKind.CHECK_GATES: "CheckGate",
    StepKind.CONFIRM_SEAT: "ConfirmSeat",
    # It did not freeze in time: once for a manifest, beside whoever has its first seat.
    StepKind.FREEZE_MANIFEST: "FreezeManifest",
    StepKind.BOARD: "BoardPerson",
    StepKind.HAND_OVER: "HandOverPerson",
    StepKind.AGREE_PLAN: "AgreePlan",
    StepKind.SUBMIT_EVIDENCE: "SubmitEvidence",
    StepKind.NAME_PAYEE: "NamePayee",
    StepKind.PAY_TRANCHE: "PayTranche",
    StepKind.ATTEND_TRAINING: "RecordAttendance",
    StepKind.FOLLOW_UP: "RecordFollowUp",
    StepKind.MAKE_REQUEST: "MakeRequest",
    StepKind.APPROVE_OVERRIDE: "ApproveSharingOverride",
    StepKind.APPROVE_ERASURE: "ApproveErasure",
    # The committee has its docket.
    StepKind.GRANT_DECISION: None,
    StepKind.COMMITTEE_REVIEW: None,
}
"""The command that brings a step about: whoever may send it has the step to do."""
OF_SPECIALISTS = (StepKind.SEE_SPECIALIST, StepKind.REVIEW_ASSESSMENT)
"""Theirs whoever has the case."""
