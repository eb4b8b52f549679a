"""Events and commands of requests."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from shared.contracts.base import (
    C1,
    C3,
    Code,
    CountryCode,
    Id,
    Sealed,
    ServiceCode,
)
from shared.contracts.intake.v1.values import Circumstances, IntakeCommand, IntakeEvent, RequestKind, Urgency
from shared.contracts.when import When


class RequestStatus(StrEnum):
    """Whether somebody still asks."""

    MADE = "made"
    WITHDRAWN = "withdrawn"


class MakeRequest(IntakeCommand):
    """Ask for assistance or evacuation on behalf of a person."""

    request_id: Id
    person_id: Id
    kind: Annotated[RequestKind, C1]
    services: Annotated[list[ServiceCode], C1] = Field(default=[], max_length=10)
    """What is needed: shelter, food, medical, cash, items, documents, transport, information."""
    urgency: Annotated[Urgency, C1] = Urgency.MEDIUM
    destination_country: Annotated[CountryCode | None, C1] = None
    details: Annotated[Circumstances | None, C3] = None


class WithdrawRequest(IntakeCommand):
    """The person no longer asks."""

    allowed: ClassVar[When] = When(request={RequestStatus.MADE})
    request_id: Id


class RequestEvent(IntakeEvent):
    """A fact about a request."""

    aggregate: ClassVar[str] = "request_id"
    request_id: Id
    person_id: Id


class RequestMade(RequestEvent):
    """Somebody needs help; a case opens."""

    crisis_id: Id
    kind: Annotated[RequestKind, C1]
    services: Annotated[list[Code], C1]
    urgency: Annotated[Urgency, C1]
    destination_country: Annotated[CountryCode | None, C1]
    details: Annotated[Sealed[Circumstances] | None, C3] = None
    due_at: Annotated[datetime, C1]
    """When the first answer is due, by urgency."""
    made_at: Annotated[datetime, C1]


class RequestWithdrawn(RequestEvent):
    """The person no longer asks."""

    withdrawn_at: Annotated[datetime, C1]
