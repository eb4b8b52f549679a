"""A case: somebody answers for a person until nothing more is due."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Index, text
from sqlmodel import Field

from services.cases.records import AggregateRecord, Record
from shared.contracts.base import Command, Sealed
from shared.contracts.cases.v1 import (
    AddCaseNote,
    AssignCase,
    CaseAssigned,
    CaseClosed,
    CaseClosureReason,
    CaseNote,
    CaseNoteAdded,
    CaseOpened,
    CaseReleased,
    CaseReleaseReason,
    CaseRequestAdded,
    CaseStatus,
    CaseUrgencyRaised,
    CloseCase,
    ReleaseCase,
)
from shared.contracts.intake.v1 import RequestKind, RequestMade, Urgency
from shared.platform.clock import derived_id
from shared.platform.columns import code, later_code, sealed
from shared.platform.errors import Refused
from shared.platform.guards import require


class CaseIsClosed(Refused):
    """Nothing happens any more in a closed case."""

    text = "This case is closed"
    about_field = "case_id"


class CaseIsNotTheirs(Refused):
    """Somebody else answers for the case by now, or nobody."""

    text = "Somebody else answers for this case by now, or nobody"
    about_field = "caseworker_id"


class AssistanceIsOpen(Refused):
    """A case is not closed while assistance is owed."""

    text = "Complete the assistance of this case first"


class MovementIsOpen(Refused):
    """A case is not closed while its person has a place in an operation or is on the way."""

    text = "Release the seat, or hand the person over, first"


class RequestIsOpen(Refused):
    """A case is not closed over a request that nobody answered."""

    text = "A request to be moved is open: answer it, or record that it was withdrawn, first"


class WorkKind(StrEnum):
    """What may still be owed in a case."""

    ASSISTANCE = "assistance"
    MOVEMENT = "movement"
    REQUEST = "request"
    """To be moved: answered once the person has arrived, or no longer asks."""


class Case(AggregateRecord, table=True):
    """At most one open case per person; what the person asks for joins it."""

    __tablename__ = "cases"
    __table_args__ = (
        Index("uq_cases_open_person", "person_id", unique=True, postgresql_where=text("status <> 'closed'")),
    )

    person_id: UUID = Field(index=True)
    crisis_id: UUID
    reference: str = Field(max_length=40, unique=True)
    urgency: Urgency = code()
    status: CaseStatus = code()
    caseworker_id: UUID | None = None
    opened_at: datetime
    closed_at: datetime | None = None
    closure_reason: CaseClosureReason | None = later_code()

    @classmethod
    def open(cls, event: RequestMade, reference: str, at: datetime) -> tuple["Case", CaseOpened]:
        """Somebody asks for the first time, or again after their last case was closed."""
        case = cls(
            id=derived_id(event.request_id, "case"),
            person_id=event.person_id,
            crisis_id=event.crisis_id,
            reference=reference,
            urgency=event.urgency,
            status=CaseStatus.OPEN,
            opened_at=at,
        )
        return case, CaseOpened(
            case_id=case.id,
            person_id=event.person_id,
            crisis_id=event.crisis_id,
            request_id=event.request_id,
            reference=reference,
            urgency=event.urgency,
            opened_at=at,
        )

    def add_request(self, event: RequestMade, at: datetime) -> CaseRequestAdded:
        self.require_open()
        return CaseRequestAdded(
            case_id=self.id, person_id=self.person_id, request_id=event.request_id, kind=event.kind, added_at=at
        )

    def raise_urgency(self, event: RequestMade, at: datetime) -> CaseUrgencyRaised | None:
        """The case is as urgent as the most urgent request that ever joined it; None when that is no news."""
        if not event.urgency.exceeds(Urgency(self.urgency)):
            return None
        self.urgency = event.urgency
        return CaseUrgencyRaised(
            case_id=self.id, person_id=self.person_id, request_id=event.request_id, urgency=event.urgency, raised_at=at
        )

    def assign(self, caseworker_id: UUID, at: datetime) -> CaseAssigned:
        require(AssignCase, case=self)
        self.caseworker_id = caseworker_id
        self.status = CaseStatus.ASSIGNED
        return CaseAssigned(case_id=self.id, person_id=self.person_id, caseworker_id=caseworker_id, assigned_at=at)

    def release(self, caseworker_id: UUID, reason: CaseReleaseReason, at: datetime) -> CaseReleased:
        """Nobody answers for it until it is assigned; only who still does loses it."""
        require(ReleaseCase, case=self)
        if self.caseworker_id != caseworker_id:
            raise CaseIsNotTheirs
        self.caseworker_id, self.status = None, CaseStatus.OPEN
        return CaseReleased(
            case_id=self.id, person_id=self.person_id, caseworker_id=caseworker_id, reason=reason, released_at=at
        )

    def add_note(self, note: "WrittenNote", mentioned: list[UUID]) -> CaseNoteAdded:
        require(AddCaseNote, case=self)
        return CaseNoteAdded(
            case_id=self.id,
            person_id=self.person_id,
            note_id=note.note_id,
            note=Sealed[CaseNote].model_validate(note.note),
            author_id=note.author_id,
            added_at=note.added_at,
            mentioned_ids=list(dict.fromkeys(mentioned)),
            reply_to_id=note.reply_to_id,
        )

    def close(self, reason: CaseClosureReason, owed: frozenset[WorkKind], at: datetime) -> CaseClosed:
        """Nothing more is due; `owed` is what is still open in the case, refused by name."""
        require(CloseCase, case=self)
        if WorkKind.ASSISTANCE in owed:
            raise AssistanceIsOpen
        if WorkKind.MOVEMENT in owed:
            raise MovementIsOpen
        if WorkKind.REQUEST in owed:
            raise RequestIsOpen
        self.status, self.closure_reason, self.closed_at = CaseStatus.CLOSED, reason, at
        return CaseClosed(case_id=self.id, person_id=self.person_id, reason=reason, closed_at=at)

    def refusal(self, command: type[Command]) -> Refused:
        """Why a command comes too late, or when nobody answers for the case."""
        return CaseIsClosed() if self.status == CaseStatus.CLOSED else CaseIsNotTheirs()

    def require_open(self) -> None:
        """CaseIsClosed when it is."""
        if self.status == CaseStatus.CLOSED:
            raise CaseIsClosed


class CaseRequest(Record, table=True):
    """A request that is answered in a case."""

    __tablename__ = "case_requests"

    request_id: UUID = Field(primary_key=True)
    case_id: UUID = Field(foreign_key="cases.id", index=True)
    kind: RequestKind = code()
    withdrawn_at: datetime | None = None


class WrittenNote(Record, table=True):
    """A note, sealed; only ever added, and emptied when the person is erased."""

    __tablename__ = "case_notes"

    note_id: UUID = Field(primary_key=True)
    case_id: UUID = Field(foreign_key="cases.id", index=True)
    note: dict[str, Any] | None = sealed()
    author_id: UUID
    added_at: datetime
    reply_to_id: UUID | None = None


class OwedWork(Record, table=True):
    """What keeps a case from being closed; the rooms that do the work write it down and cross it out."""

    __tablename__ = "owed_work"

    work_id: UUID = Field(primary_key=True)
    case_id: UUID = Field(foreign_key="cases.id", index=True)
    kind: WorkKind = code()
