"""An erasure that was asked for, until a second person approves or declines it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, text
from sqlmodel import Field

from services.intake.records import AggregateRecord
from services.intake.second_person import decide, status_of
from shared.contracts.base import Command
from shared.contracts.intake.v1 import (
    ApproveErasure,
    DeclineErasure,
    ErasureApproved,
    ErasureDeclined,
    ErasureRequested,
    RequestErasure,
    SecondPersonStatus,
)
from shared.platform.columns import later_moment, moment
from shared.platform.errors import Refused
from shared.platform.guards import require
from shared.platform.identity import Actor


class ReferenceDiffers(Refused):
    """What was typed is another person's reference."""

    text = "This is not the reference of this person"
    about_field = "reference"


class ErasureAlreadyRequested(Refused):
    """It waits for a second person."""

    text = "The erasure of this person was asked for already and waits for approval"
    about_field = "person_id"


class ErasureAlreadyDecided(Refused):
    """It was approved or declined."""

    text = "This erasure was decided before"
    about_field = "erasure_id"


class ErasureRequest(AggregateRecord, table=True):
    """Who asked, and what came of it."""

    __tablename__ = "erasure_requests"
    __table_args__ = (
        Index("ix_erasure_requests_open", "person_id", unique=True, postgresql_where=text("decided_at IS NULL")),
    )

    person_id: UUID = Field(foreign_key="persons.id", index=True)
    reason: str = Field(max_length=40)
    requested_by: UUID
    requested_at: datetime = moment()
    due_at: datetime = moment()
    decided_by: UUID | None = None
    decided_at: datetime | None = later_moment()
    approved: bool | None = None

    @classmethod
    def request(
        cls, command: RequestErasure, by: Actor, due_at: datetime, at: datetime
    ) -> tuple["ErasureRequest", ErasureRequested]:
        """An erasure that waits for a second person."""
        request = cls(
            id=command.erasure_id,
            person_id=command.person_id,
            reason=command.reason,
            requested_by=by.id,
            requested_at=at,
            due_at=due_at,
        )
        return request, ErasureRequested(
            erasure_id=request.id,
            person_id=request.person_id,
            reason=request.reason,
            requested_by=by.id,
            requested_at=at,
            due_at=request.due_at,
        )

    @property
    def status(self) -> SecondPersonStatus:
        return status_of(self)

    def refusal(self, command: type[Command]) -> Refused:
        return ErasureAlreadyDecided()

    def approve(self, by: Actor, at: datetime) -> ErasureApproved:
        """SecondPersonNeeded or ErasureAlreadyDecided."""
        require(ApproveErasure, erasure=self)
        decide(self, by, at, approve=True)
        return ErasureApproved(erasure_id=self.id, person_id=self.person_id, approved_by=by.id, approved_at=at)

    def decline(self, command: DeclineErasure, by: Actor, at: datetime) -> ErasureDeclined:
        """ErasureAlreadyDecided; whoever asked may take it back."""
        require(DeclineErasure, erasure=self)
        decide(self, by, at, approve=False)
        return ErasureDeclined(
            erasure_id=self.id, person_id=self.person_id, reason=command.reason, declined_by=by.id, declined_at=at
        )
