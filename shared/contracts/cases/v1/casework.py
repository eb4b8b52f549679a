"""Events and commands of casework."""

from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.base import (
    C1,
    C3,
    Code,
    Id,
    Sealed,
)
from shared.contracts.cases.v1.values import (
    CaseClosureReason,
    CaseNote,
    CaseReleaseReason,
    CasesCommand,
    CasesEvent,
    CaseStatus,
)
from shared.contracts.intake.v1 import RequestKind, Urgency
from shared.contracts.when import When


class AssignCase(CasesCommand):
    """Make a caseworker responsible; `caseworker_id` is the pseudonymous staff id."""

    allowed: ClassVar[When] = When(case={CaseStatus.OPEN, CaseStatus.ASSIGNED})
    case_id: Id
    version: Annotated[int, C1]
    caseworker_id: Annotated[UUID, C1]


class ReleaseCase(CasesCommand):
    """Take a case from who answers for it; refused where that is somebody else by now.

    The case waits for an assignment again.
    """

    allowed: ClassVar[When] = When(case={CaseStatus.ASSIGNED})
    case_id: Id
    version: Annotated[int, C1]
    caseworker_id: Annotated[UUID, C1]
    """From whom it is taken."""
    reason: Annotated[CaseReleaseReason, C1]


class AddCaseNote(CasesCommand):
    """Append a note, or answer one of the same case; notes are never changed."""

    allowed: ClassVar[When] = When(case={CaseStatus.OPEN, CaseStatus.ASSIGNED})
    note_id: Id
    case_id: Id
    note: Annotated[CaseNote, C3]
    mentioned_ids: Annotated[list[UUID], C1] = Field(default=[], max_length=20)
    """Accounts whose attention it asks for; in its text each stands as `@{id}`."""
    reply_to_id: Annotated[UUID | None, C1] = None


class CloseCase(CasesCommand):
    """Close a case; refused while assistance, a movement or a request to be moved is open."""

    allowed: ClassVar[When] = When(case={CaseStatus.OPEN, CaseStatus.ASSIGNED})
    case_id: Id
    version: Annotated[int, C1]
    reason: Annotated[CaseClosureReason, C1]


class CaseEvent(CasesEvent):
    """A fact about a case."""

    aggregate: ClassVar[str] = "case_id"
    case_id: Id
    person_id: Id


class CaseOpened(CaseEvent):
    """A request was heard; somebody must answer for it."""

    crisis_id: Id
    request_id: Id
    reference: Annotated[Code | None, C1] = None
    """Which case of the person this is: `id-`, their id and a number. Older events have the card's reference there."""
    urgency: Annotated[Urgency, C1]
    opened_at: Annotated[datetime, C1]


class CaseRequestAdded(CaseEvent):
    """A further request joined an open case."""

    request_id: Id
    kind: Annotated[RequestKind, C1]
    added_at: Annotated[datetime, C1]


class CaseUrgencyRaised(CaseEvent):
    """A more urgent request joined; nothing that joins makes a case less urgent."""

    request_id: Id
    urgency: Annotated[Urgency, C1]
    raised_at: Annotated[datetime, C1]


class CaseAssigned(CaseEvent):
    """A caseworker answers for the case."""

    caseworker_id: Annotated[UUID, C1]
    assigned_at: Annotated[datetime, C1]


class CaseReleased(CaseEvent):
    """A caseworker no longer answers for the case, and nobody does until it is assigned."""

    caseworker_id: Annotated[UUID, C1]
    """Who did until then."""
    reason: Annotated[CaseReleaseReason, C1]
    released_at: Annotated[datetime, C1]


class CaseNoteAdded(CaseEvent):
    """A note was written; what it says is sealed."""

    note_id: Id
    note: Annotated[Sealed[CaseNote], C3]
    author_id: Annotated[UUID, C1]
    added_at: Annotated[datetime, C1]
    mentioned_ids: Annotated[list[UUID], C1] = Field(default=[])
    reply_to_id: Annotated[UUID | None, C1] = None
    """The note of the same case that it answers."""


class CaseClosed(CaseEvent):
    """Nothing more is due from this case."""

    reason: Annotated[CaseClosureReason, C1]
    closed_at: Annotated[datetime, C1]
