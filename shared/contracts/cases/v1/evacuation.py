"""Events and commands of evacuation."""

from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from shared.contracts.base import (
    C0,
    C1,
    CancelReason,
    Code,
    CountryCode,
    Id,
    Line,
    Moment,
    ZoneName,
)
from shared.contracts.cases.v1.values import (
    CasesCommand,
    CasesEvent,
    DepartureOverride,
    Gate,
    GateOutcome,
    SeatReleaseReason,
    TransportMode,
)


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

    operation_id: Id
    version: Annotated[int, C1]


class CancelOperation(CasesCommand):
    """It will not leave; every seat is released."""

    operation_id: Id
    version: Annotated[int, C1]
    reason: Annotated[CancelReason, C1]


class HoldSeat(CasesCommand):
    """Hold a seat for a person; refused when none is free or the person has a seat already."""

    movement_id: Id
    operation_id: Id
    case_id: Id


class CheckGate(CasesCommand):
    """Record a check: a travel document seen, fitness examined. Consent and protection are checked by the system.

    An earlier check of the gate is replaced by whoever has looked at it. Until when a document holds stays as it was
    where it is not named, and is taken away where it is named as null.
    """

    partial: ClassVar[bool] = True
    movement_id: Id
    version: Annotated[int | None, C1] = None
    """The version of the movement whose checks the caller looked at; needed where staff have checked this gate."""
    gate: Annotated[Gate, C1]
    outcome: Annotated[GateOutcome, C1]
    valid_until: Annotated[Moment | None, C1] = None
    """Until when what was seen holds; a fitness check never longer than its rule."""


class ConfirmSeat(CasesCommand):
    """All gates open: the held seat is the person's."""

    movement_id: Id
    version: Annotated[int, C1]


class ReleaseSeat(CasesCommand):
    """Give the seat back."""

    movement_id: Id
    reason: Annotated[SeatReleaseReason, C1]
    separated: Annotated[list[UUID], C1] = Field(default=[], max_length=1)
    """The movement itself where the household keeps its seats: the second yes."""


class BoardPerson(CasesCommand):
    """The person is on board; refused while a gate is closed or a check is out of date."""

    movement_id: Id
    separated: Annotated[list[UUID], C1] = Field(default=[], max_length=1)
    """The movement itself where somebody of the household stays who has no seat here: the second yes."""


class HandOverPerson(CasesCommand):
    """The receiving agency has taken the person over; reintegration begins."""

    movement_id: Id
    receiving_agency_id: Annotated[UUID | None, C1] = None


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


class MovementEvent(CasesEvent):
    """A fact about one person's place in an operation."""

    aggregate: ClassVar[str] = "movement_id"
    movement_id: Id
    operation_id: Id
    case_id: Id
    person_id: Id


class SeatHeld(MovementEvent):
    """A seat is kept until `held_until`."""

    seat: Annotated[int, C1]
    held_until: Annotated[datetime, C1]
    held_at: Annotated[datetime, C1]


class GateChecked(MovementEvent):
    """A gate was checked; the reason for a closed protection gate is never told."""

    gate: Annotated[Gate, C1]
    outcome: Annotated[GateOutcome, C1]
    valid_until: Annotated[datetime | None, C1]
    checked_at: Annotated[datetime, C1]


class SeatConfirmed(MovementEvent):
    """The seat is the person's."""

    seat: Annotated[int, C1]
    confirmed_at: Annotated[datetime, C1]


class SeatReleased(MovementEvent):
    """The seat is free for somebody else."""

    seat: Annotated[int, C1]
    reason: Annotated[SeatReleaseReason, C1]
    released_at: Annotated[datetime, C1]


class PersonBoarded(MovementEvent):
    """The person is on board."""

    boarded_at: Annotated[datetime, C1]


class PersonMissedDeparture(MovementEvent):
    """The leg left without the person."""

    seat: Annotated[int, C1]
    departed_at: Annotated[datetime, C1]


class PersonArrived(MovementEvent):
    """The person has arrived."""

    country: Annotated[CountryCode, C0]
    arrived_at: Annotated[datetime, C1]


class PersonHandedOver(MovementEvent):
    """The person is in the care of the country of return."""

    country: Annotated[CountryCode, C0]
    time_zone: Annotated[ZoneName | None, C1] = None
    """Where they arrived; None where it is not known."""
    receiving_agency_id: Annotated[UUID | None, C1]
    arrived_at: Annotated[datetime, C1]
    handed_over_at: Annotated[datetime, C1]
