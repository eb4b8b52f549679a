"""A request for assistance or evacuation, made for one person."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from services.intake.records import AggregateRecord
from shared.contracts.base import Command, Sealed
from shared.contracts.intake.v1 import (
    Circumstances,
    MakeRequest,
    RequestKind,
    RequestMade,
    RequestStatus,
    RequestWithdrawn,
    Urgency,
    WithdrawRequest,
)
from shared.platform.columns import Blob, at_rest, later_moment, moment, sealed
from shared.platform.errors import Refused
from shared.platform.guards import require


class RequestAlreadyWithdrawn(Refused):
    """It was withdrawn before."""

    text = "This request was withdrawn before"
    about_field = "request_id"


class Request(AggregateRecord, table=True):
    """What somebody asked for, and by when they are owed an answer."""

    __tablename__ = "requests"

    person_id: UUID = Field(foreign_key="persons.id", index=True)
    crisis_id: UUID = Field(foreign_key="crises.id", index=True)
    kind: str = Field(max_length=20)
    services: list[str] = Field(sa_type=JSONB)
    urgency: str = Field(max_length=20)
    destination_country: str | None = Field(default=None, max_length=2)
    details: Blob | None = sealed()
    due_at: datetime = moment()
    made_at: datetime = moment()
    withdrawn_at: datetime | None = later_moment()

    @classmethod
    def make(
        cls,
        command: MakeRequest,
        crisis_id: UUID,
        details: Sealed[Circumstances] | None,
        due_at: datetime,
        at: datetime,
    ) -> tuple["Request", RequestMade]:
        request = cls(
            id=command.request_id,
            crisis_id=crisis_id,
            details=at_rest(details),
            due_at=due_at,
            made_at=at,
            **command.model_dump(exclude={"request_id", "details"}),
        )
        return request, RequestMade(
            request_id=request.id,
            person_id=request.person_id,
            crisis_id=crisis_id,
            kind=RequestKind(request.kind),
            services=request.services,
            urgency=Urgency(request.urgency),
            destination_country=request.destination_country,
            details=details,
            due_at=request.due_at,
            made_at=at,
        )

    @property
    def status(self) -> RequestStatus:
        return RequestStatus.MADE if self.withdrawn_at is None else RequestStatus.WITHDRAWN

    def refusal(self, command: type[Command]) -> Refused:
        return RequestAlreadyWithdrawn()

    def withdraw(self, at: datetime) -> RequestWithdrawn:
        """The person no longer asks; RequestAlreadyWithdrawn."""
        require(WithdrawRequest, request=self)
        self.withdrawn_at = at
        return RequestWithdrawn(request_id=self.id, person_id=self.person_id, withdrawn_at=at)
