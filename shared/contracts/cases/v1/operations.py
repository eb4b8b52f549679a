"""Events and commands of a whole operation."""

from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from shared.contracts.base import (
    C1,
    CancelReason,
    Code,
    CountryCode,
    Id,
    Line,
    Moment,
    PlaceCode,
    ZoneName,
)
from shared.contracts.cases.v1.values import (
    CasesCommand,
    CasesEvent,
    DepartureOverride,
    OperationStatus,
    TransportMode,
)
from shared.contracts.when import When


class PlanOperation(CasesCommand):
    """Plan an evacuation operation with one leg."""

    operation_id: Id
    crisis_id: Id
    name: Annotated[Line, C1]
    mode: Annotated[TransportMode, C1]
    origin_country: Annotated[CountryCode, C1]
    destination_country: Annotated[CountryCode, C1]
    departs_at: Annotated[Moment, C1]
    arrives_at: Annotated[Moment, C1]
    origin_time_zone: Annotated[ZoneName | None, C1] = None
    """Where it leaves; without it that of the country, where it has one clock."""
    destination_time_zone: Annotated[ZoneName | None, C1] = None
    origin_place: Annotated[PlaceCode | None, C1] = None
    """Where those who travel gather, as a unit of the deployment's list; never where somebody lives."""
    destination_place: Annotated[PlaceCode | None, C1] = None
    seats: Annotated[int, C1] = Field(ge=1, le=2000)
    hold_hours: Annotated[int, C1] = Field(default=48, ge=1, le=720)
    """How long a seat is held before it must be confirmed."""
    freeze_hours_before: Annotated[int | None, C1] = Field(default=None, ge=1, le=720)
    """Freeze the manifest by itself so long before departure; None leaves it to the coordinator."""

    @model_validator(mode="after")
    def _arrival_after_departure(self) -> "PlanOperation":
        if self.arrives_at <= self.departs_at:
            raise PydanticCustomError(
                "arrival_before_departure",
                "The arrival must be after the departure",
                {"field": "arrives_at", "rule": True},
            )
        return self


class FreezeManifest(CasesCommand):
    """Nobody is added any more; persons whose gates are not all open lose their seat, and are named."""

    allowed: ClassVar[When] = When(operation={OperationStatus.PLANNED})
    operation_id: Id
    version: Annotated[int, C1]
    left_behind: Annotated[list[UUID], C1] = Field(default=[], max_length=2000)
    """Movements of those who lose their place, as whoever decides has read them; one more is a refusal."""
    separated: Annotated[list[UUID], C1] = Field(default=[], max_length=2000)
    """Those among them whose household goes on without them: the second yes."""


class DepartOperation(CasesCommand):
    """The leg has left; whoever is confirmed and not boarded is a no-show, and is named.

    Refused while a check of somebody on board has failed or lapsed; consent and protection cannot be overridden.
    """

    allowed: ClassVar[When] = When(operation={OperationStatus.FROZEN})
    operation_id: Id
    version: Annotated[int, C1]
    left_behind: Annotated[list[UUID], C1] = Field(default=[], max_length=2000)
    """Movements of those who lose their place, as whoever decides has read them; one more is a refusal."""
    separated: Annotated[list[UUID], C1] = Field(default=[], max_length=2000)
    """Those among them whose household goes on without them, and those on board of whose household somebody stays who
    has no seat here: the second yes."""
    override: Annotated[DepartureOverride | None, C1] = None
    """Why it leaves although a document or the fitness of somebody on board is in doubt."""


class ArriveOperation(CasesCommand):
    """The leg has arrived; everybody boarded has arrived."""

    allowed: ClassVar[When] = When(operation={OperationStatus.DEPARTED})
    operation_id: Id
    version: Annotated[int, C1]


class CancelOperation(CasesCommand):
    """It will not leave; every seat is released."""

    allowed: ClassVar[When] = When(operation={OperationStatus.PLANNED, OperationStatus.FROZEN})
    operation_id: Id
    version: Annotated[int, C1]
    reason: Annotated[CancelReason, C1]


class OperationEvent(CasesEvent):
    """A fact about an evacuation operation."""

    aggregate: ClassVar[str] = "operation_id"
    about: ClassVar[str | None] = None
    operation_id: Id


class OperationPlanned(OperationEvent):
    """An operation has a leg, a time and seats."""

    crisis_id: Id
    name: Annotated[Line, C1]
    mode: Annotated[TransportMode, C1]
    origin_country: Annotated[CountryCode, C1]
    destination_country: Annotated[CountryCode, C1]
    departs_at: Annotated[datetime, C1]
    arrives_at: Annotated[datetime, C1]
    origin_time_zone: Annotated[ZoneName | None, C1] = None
    destination_time_zone: Annotated[ZoneName | None, C1] = None
    origin_place: Annotated[PlaceCode | None, C1] = None
    destination_place: Annotated[PlaceCode | None, C1] = None
    seats: Annotated[int, C1]
    hold_hours: Annotated[int, C1]
    freezes_at: Annotated[datetime | None, C1] = None
    agency_id: Annotated[UUID | None, C1] = None
    """Whose operation it is; a release before did not tell it."""
    planned_at: Annotated[datetime, C1]


class ManifestFrozen(OperationEvent):
    """Who travels is settled."""

    confirmed: Annotated[int, C1]
    frozen_at: Annotated[datetime, C1]


class OperationDeparted(OperationEvent):
    """The leg has left."""

    boarded: Annotated[int, C1]
    no_shows: Annotated[int, C1]
    override: Annotated[DepartureOverride | None, C1] = None
    overridden: Annotated[int, C1] = 0
    """How many on board had a check that had failed or lapsed."""
    departed_at: Annotated[datetime, C1]


class OperationArrived(OperationEvent):
    """The leg has arrived."""

    arrived: Annotated[int, C1]
    arrived_at: Annotated[datetime, C1]


class OperationCancelled(OperationEvent):
    """It will not leave."""

    reason: Annotated[Code, C1]
    released: Annotated[int, C1]
    cancelled_at: Annotated[datetime, C1]
