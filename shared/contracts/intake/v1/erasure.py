"""Events and commands of erasure: one person asks for it, another approves it."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar
from uuid import UUID

from shared.contracts.base import C1, C6, Code, Id, Line
from shared.contracts.intake.v1.second_person import SecondPersonStatus
from shared.contracts.intake.v1.values import IntakeCommand, IntakeEvent
from shared.contracts.when import When


class ErasureReason(StrEnum):
    """Why somebody's data is erased."""

    PERSON_ASKED = "person_asked"
    REGISTERED_IN_ERROR = "registered_in_error"
    RETENTION_ENDED = "retention_ended"


class ErasureDeclineReason(StrEnum):
    """Why an erasure that was asked for does not take place."""

    MATTERS_OPEN = "matters_open"
    WRONG_PERSON = "wrong_person"
    WITHDRAWN = "withdrawn"
    MUST_BE_KEPT = "must_be_kept"


class RequestErasure(IntakeCommand):
    """Ask for a person's erasure; nothing is erased before a second person approves it."""

    erasure_id: Id
    person_id: Id
    reference: Annotated[Line, C1]
    """The registration reference as typed by whoever asks, so that nobody erases a neighbouring row."""
    reason: Annotated[ErasureReason, C6]


class ApproveErasure(IntakeCommand):
    """Approve, as a second person: the key is destroyed, and nothing sealed about the person can ever be read again."""

    allowed: ClassVar[When] = When(erasure={SecondPersonStatus.REQUESTED})
    erasure_id: Id
    reference: Annotated[Line, C1]


class DeclineErasure(IntakeCommand):
    """Decline an erasure, or take back one's own request for it."""

    allowed: ClassVar[When] = When(erasure={SecondPersonStatus.REQUESTED})
    erasure_id: Id
    reason: Annotated[ErasureDeclineReason, C6]


class ErasureEvent(IntakeEvent):
    """A fact about an erasure that was asked for."""

    aggregate: ClassVar[str] = "erasure_id"
    erasure_id: Id
    person_id: Id


class ErasureRequested(ErasureEvent):
    """Somebody asked; a second person must approve by `due_at`."""

    reason: Annotated[Code, C6]
    requested_by: Annotated[UUID, C1]
    requested_at: Annotated[datetime, C6]
    due_at: Annotated[datetime, C6]


class ErasureApproved(ErasureEvent):
    """A second person approved; `PersonErased` comes with it."""

    approved_by: Annotated[UUID, C1]
    approved_at: Annotated[datetime, C6]


class ErasureDeclined(ErasureEvent):
    """The person stays."""

    reason: Annotated[Code, C6]
    declined_by: Annotated[UUID, C1]
    declined_at: Annotated[datetime, C6]
