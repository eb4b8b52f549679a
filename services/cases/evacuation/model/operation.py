"""An operation: one leg that leaves once, with so many seats."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import Field

from services.cases.records import AggregateRecord, Record
from shared.contracts.base import Command
from shared.contracts.cases.v1 import (
    ArriveOperation,
    CancelOperation,
    DepartOperation,
    DepartureOverride,
    FreezeManifest,
    ManifestFrozen,
    OperationArrived,
    OperationCancelled,
    OperationDeparted,
    OperationPlanned,
    OperationStatus,
    PlanOperation,
    TransportMode,
)
from shared.platform.columns import code
from shared.platform.errors import ExerciseIsMixed, Refused
from shared.platform.guards import require
from shared.platform.moments import moved
from shared.platform.zones import UnknownTimeZone, is_zone, zone_of_country


class DepartureIsPast(Refused):
    """Nobody can be moved yesterday."""

    text = "The departure lies in the past"


class FreezeIsPast(Refused):
    """A manifest that freezes the moment it is planned has no passengers."""

    text = "The manifest would freeze before anybody has a seat"
    about_field = "freeze_hours_before"


class FreezesAtOnce(Refused):
    """A departure is not moved so near that the manifest freezes without anybody saying so."""

    text = "The manifest would freeze at once: freeze it first"
    about_field = "departs_at"


class NoSeatIsFree(Refused):
    """Every seat is held or taken."""

    text = "No seat is free in this operation"
    about_field = "operation_id"


class CrisisDiffers(Refused):
    """Who is moved is helped in the crisis the operation is planned for."""

    text = "This case belongs to another crisis than the operation"
    about_field = "case_id"


class ManifestIsFrozen(Refused):
    """Who travels is settled."""

    text = "The manifest is frozen"


class ManifestIsNotFrozen(Refused):
    """Nobody boards before it is settled who travels."""

    text = "Freeze the manifest first"


class OperationHasLeft(Refused):
    """It is under way."""

    text = "The operation has left"


class OperationHasNotLeft(Refused):
    """It cannot arrive before it left."""

    text = "The operation has not left"


class OperationHasArrived(Refused):
    """It is over."""

    text = "The operation has arrived"


class OperationIsCancelled(Refused):
    """It will not leave."""

    text = "The operation is cancelled"


ZONES = {"origin_time_zone", "destination_time_zone"}


class Operation(AggregateRecord, table=True):
    """Every command about a seat locks the operation first: holds, freezing and cancelling come one after another."""

    __tablename__ = "operations"

    crisis_id: UUID = Field(index=True)
    name: str = Field(max_length=200)
    mode: TransportMode = code()
    origin_country: str = Field(max_length=2)
    destination_country: str = Field(max_length=2)
    departs_at: datetime
    arrives_at: datetime
    origin_time_zone: str | None = Field(default=None, max_length=60)
    destination_time_zone: str | None = Field(default=None, max_length=60)
    origin_place: str | None = Field(default=None, max_length=40)
    destination_place: str | None = Field(default=None, max_length=40)
    seats: int
    hold_hours: int
    freezes_at: datetime | None = None
    status: OperationStatus = code()
    agency_id: UUID | None = None
    """Whose it is; null where a release before planned it."""
    planned_at: datetime
    frozen_at: datetime | None = None
    departed_at: datetime | None = None
    arrived_at: datetime | None = None
    cancelled_at: datetime | None = None

    @classmethod
    def plan(
        cls, command: PlanOperation, at: datetime, agency_id: UUID | None = None
    ) -> tuple["Operation", OperationPlanned]:
        """A new operation; DepartureIsPast and FreezeIsPast when its times are over already."""
        if command.departs_at <= at:
            raise DepartureIsPast(field="departs_at")
        operation = cls(
            id=command.operation_id,
            **command.model_dump(exclude={"operation_id", "freeze_hours_before"} | ZONES),
            origin_time_zone=zone_of("origin_time_zone", command.origin_time_zone, command.origin_country),
            destination_time_zone=zone_of(
                "destination_time_zone", command.destination_time_zone, command.destination_country
            ),
            freezes_at=cls._freeze_time(command, at),
            status=OperationStatus.PLANNED,
            agency_id=agency_id,
            planned_at=at,
        )
        return operation, operation._planned()

    @staticmethod
    def _freeze_time(command: PlanOperation, at: datetime) -> datetime | None:
        if command.freeze_hours_before is None:
            return None
        freezes_at = moved(command.departs_at, -timedelta(hours=command.freeze_hours_before))
        if freezes_at <= at:
            raise FreezeIsPast
        return freezes_at

    def _planned(self) -> OperationPlanned:
        return OperationPlanned(
            operation_id=self.id,
            crisis_id=self.crisis_id,
            name=self.name,
            mode=self.mode,
            origin_country=self.origin_country,
            destination_country=self.destination_country,
            departs_at=self.departs_at,
            arrives_at=self.arrives_at,
            origin_time_zone=self.origin_time_zone,
            destination_time_zone=self.destination_time_zone,
            origin_place=self.origin_place,
            destination_place=self.destination_place,
            seats=self.seats,
            hold_hours=self.hold_hours,
            freezes_at=self.freezes_at,
            agency_id=self.agency_id,
            planned_at=self.planned_at,
        )

    def freeze(self, confirmed: int, at: datetime) -> ManifestFrozen:
        require(FreezeManifest, operation=self)
        self.status, self.frozen_at = OperationStatus.FROZEN, at
        return ManifestFrozen(operation_id=self.id, confirmed=confirmed, frozen_at=at)

    def depart(
        self,
        boarded: int,
        no_shows: int,
        at: datetime,
        *,
        override: DepartureOverride | None = None,
        overridden: int = 0,
    ) -> OperationDeparted:
        """It has left; an override is on record only where it was needed."""
        require(DepartOperation, operation=self)
        self.status, self.departed_at = OperationStatus.DEPARTED, at
        return OperationDeparted(
            operation_id=self.id,
            boarded=boarded,
            no_shows=no_shows,
            override=override if overridden else None,
            overridden=overridden,
            departed_at=at,
        )

    def arrive(self, arrived: int, at: datetime) -> OperationArrived:
        require(ArriveOperation, operation=self)
        self.status, self.arrived_at = OperationStatus.ARRIVED, at
        return OperationArrived(operation_id=self.id, arrived=arrived, arrived_at=at)

    def cancel(self, reason: str, released: int, at: datetime) -> OperationCancelled:
        require(CancelOperation, operation=self)
        self.status, self.cancelled_at = OperationStatus.CANCELLED, at
        return OperationCancelled(operation_id=self.id, reason=reason, released=released, cancelled_at=at)

    def held_until(self, at: datetime) -> datetime:
        """Until when a seat taken now is held: never beyond departure."""
        return min(moved(at, timedelta(hours=self.hold_hours)), self.departs_at)

    def require_for(self, crisis_id: UUID, exercise_tags: Collection[str | None]) -> None:
        """ExerciseIsMixed, or CrisisDiffers: whether a case of this crisis may have a seat here.

        `exercise_tags` are those of the case and of the command, None for the real thing.
        """
        if any((tag is None) != (self.exercise is None) for tag in exercise_tags):
            raise ExerciseIsMixed(field="case_id")
        if self.crisis_id != crisis_id:
            raise CrisisDiffers

    @property
    def may_still_leave(self) -> bool:
        return self.status in {OperationStatus.PLANNED, OperationStatus.FROZEN}

    def require_before_departure(self, at: datetime) -> None:
        """DepartureIsPast once it should have left."""
        if self.departs_at <= at:
            raise DepartureIsPast(field="operation_id")

    def refusal(self, command: type[Command]) -> Refused:
        """Why a command comes too early or too late."""
        if self.may_still_leave and command.allowed.admits("operation", OperationStatus.DEPARTED):
            return OperationHasNotLeft()
        return _REFUSALS[OperationStatus(self.status)]()


_REFUSALS: Mapping[OperationStatus, type[Refused]] = {
    OperationStatus.PLANNED: ManifestIsNotFrozen,
    OperationStatus.FROZEN: ManifestIsFrozen,
    OperationStatus.DEPARTED: OperationHasLeft,
    OperationStatus.ARRIVED: OperationHasArrived,
    OperationStatus.CANCELLED: OperationIsCancelled,
}


class Seat(Record, table=True):
    """A seat that exists. Whose it is, movements say: a seat nobody's movement names is free."""

    __tablename__ = "seats"

    operation_id: UUID = Field(primary_key=True, foreign_key="operations.id")
    number: int = Field(primary_key=True)


def zone_of(field: str, named: str | None, country: str) -> str | None:
    """The zone that was named, else that of the country where it has one clock; UnknownTimeZone."""
    if named is not None and not is_zone(named):
        raise UnknownTimeZone(field=field)
    return named or zone_of_country(country)
