"""Events and commands of plans."""

from datetime import datetime
from typing import Annotated, ClassVar

from pydantic import Field

from shared.contracts.base import (
    C1,
    C3,
    Code,
    Id,
    PlanService,
    Sealed,
    ZoneName,
)
from shared.contracts.reintegration.v1.returns import JourneyStatus
from shared.contracts.reintegration.v1.values import PlanObjectives, ReintegrationCommand, ReintegrationEvent
from shared.contracts.when import When


class AgreePlan(ReintegrationCommand):
    """Record the plan agreed with the returnee; one per journey."""

    allowed: ClassVar[When] = When(journey={JourneyStatus.OPEN})
    plan_id: Id
    journey_id: Id
    services: Annotated[list[PlanService], C1] = Field(min_length=1, max_length=10)
    objectives: Annotated[PlanObjectives | None, C3] = None
    time_zone: Annotated[ZoneName | None, C1] = None
    """Where the person is home, where the country has several and it was not known."""


class PlanAgreed(ReintegrationEvent):
    """There is a plan."""

    aggregate: ClassVar[str] = "plan_id"
    plan_id: Id
    journey_id: Id
    person_id: Id
    services: Annotated[list[Code], C1]
    objectives: Annotated[Sealed[PlanObjectives] | None, C3] = None
    time_zone: Annotated[ZoneName | None, C1] = None
    agreed_at: Annotated[datetime, C1]
