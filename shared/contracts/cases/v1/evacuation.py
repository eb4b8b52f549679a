"""Events and commands of one person's place in an operation."""

from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.base import (
    C0,
    C1,
    CountryCode,
    Id,
    Moment,
    ZoneName,
)
from shared.contracts.cases.v1.values import (
    TRAVELLING,
    CasesCommand,
    CasesEvent,
    CaseStatus,
    Gate,
    GateOutcome,
    MovementStatus,
    OperationStatus,
    SeatReleaseReason,
)
from shared.contracts.when import When


class HoldSeat(CasesCommand):
    """Hold a seat for a person; refused when none is free or the person has a seat already."""

    allowed: ClassVar[When] = When(case={CaseStatus.OPEN, CaseStatus.ASSIGNED}, operation={OperationStatus.PLANNED})
    movement_id: Id
    operation_id: Id
    case_id: Id


class CheckGate(CasesCommand):
    """Record a check: a travel document seen, fitness examined. Consent and protection are checked by the system.

    An earlier check of the gate is replaced by whoever has looked at it. Until when a document holds stays as it was
    where it is not named, and is taken away where it is named as null.
    """

    partial: ClassVar[bool] = True
    allowed: ClassVar[When] = When(operation={OperationStatus.PLANNED, OperationStatus.FROZEN}, movement=TRAVELLING)
    movement_id: Id
    version: Annotated[int | None, C1] = None
    """The version of the movement whose checks the caller looked at; needed where staff have checked this gate."""
    gate: Annotated[Gate, C1]
    outcome: Annotated[GateOutcome, C1]
    valid_until: Annotated[Moment | None, C1] = None
    """Until when what was seen holds; a fitness check never longer than its rule."""


class ConfirmSeat(CasesCommand):
    """All gates open: the held seat is the person's."""

    allowed: ClassVar[When] = When(operation={OperationStatus.PLANNED}, movement={MovementStatus.HELD})
    movement_id: Id
    version: Annotated[int, C1]


class ReleaseSeat(CasesCommand):
    """Give the seat back."""

    allowed: ClassVar[When] = When(operation={OperationStatus.PLANNED, OperationStatus.FROZEN}, movement=TRAVELLING)
    movement_id: Id
    reason: Annotated[SeatReleaseReason, C1]
    separated: Annotated[list[UUID], C1] = Field(default=[], max_length=1)
    """The movement itself where the household keeps its seats: the second yes."""


class BoardPerson(CasesCommand):
    """The person is on board; refused while a gate is closed or a check is out of date."""

    allowed: ClassVar[When] = When(operation={OperationStatus.FROZEN}, movement={MovementStatus.CONFIRMED})
    movement_id: Id
    separated: Annotated[list[UUID], C1] = Field(default=[], max_length=1)
    """The movement itself where somebody of the household stays who has no seat here: the second yes."""


class HandOverPerson(CasesCommand):
    """The receiving agency has taken the person over; reintegration begins."""

    allowed: ClassVar[When] = When(movement={MovementStatus.ARRIVED})
    movement_id: Id
    receiving_agency_id: Annotated[UUID | None, C1] = None


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
