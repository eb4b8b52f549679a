"""Events and commands of returns."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from shared.contracts.base import (
    C0,
    C1,
    CountryCode,
    Id,
    ZoneName,
)
from shared.contracts.reintegration.v1.values import ClosureOutcome, ReintegrationCommand, ReintegrationEvent
from shared.contracts.when import When


class JourneyStatus(StrEnum):
    """Where a journey stands."""

    OPEN = "open"
    CLOSURE_PROPOSED = "closure_proposed"
    CLOSED = "closed"


class CloseJourney(ReintegrationCommand):
    """Propose the end of a journey; the committee decides."""

    allowed: ClassVar[When] = When(journey={JourneyStatus.OPEN})
    journey_id: Id
    review_id: Id
    outcome: Annotated[ClosureOutcome, C1]


class JourneyEvent(ReintegrationEvent):
    """A fact about a reintegration journey."""

    aggregate: ClassVar[str] = "journey_id"
    journey_id: Id
    person_id: Id


class JourneyOpened(JourneyEvent):
    """A person is home; a plan is owed."""

    case_id: Id
    movement_id: Id
    country: Annotated[CountryCode, C0]
    time_zone: Annotated[ZoneName | None, C1] = None
    """Where the person is home; None where the country has several and nobody said which."""
    arrived_at: Annotated[datetime, C1]
    plan_due_at: Annotated[datetime, C1]
    opened_at: Annotated[datetime, C1]


class PlanOverdue(JourneyEvent):
    """No plan within its deadline."""

    overdue_at: Annotated[datetime, C1]


class JourneyClosed(JourneyEvent):
    """The journey has ended."""

    outcome: Annotated[ClosureOutcome, C1]
    closed_at: Annotated[datetime, C1]
