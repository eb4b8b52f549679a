"""An operation is put right before it leaves."""

from datetime import datetime

from services.cases.evacuation.model.operation import DepartureIsPast, FreezesAtOnce, Operation, zone_of
from shared.contracts.cases.v1 import CorrectOperation, OperationCorrected
from shared.platform.errors import NothingCorrected, Refused
from shared.platform.guards import require
from shared.platform.moments import moved


class ArrivalBeforeDeparture(Refused):
    """It arrives after it has left."""

    text = "The arrival must be after the departure"
    about_field = "arrives_at"


ASKED = ("origin_time_zone", "destination_time_zone", "origin_place", "destination_place", "departs_at", "arrives_at")


def correct(operation: Operation, command: CorrectOperation, at: datetime) -> OperationCorrected:
    """Take what is named; refused by name once it has left, and where the times that would be cannot be."""
    require(CorrectOperation, operation=operation)
    named = {field: getattr(command, field) for field in ASKED if getattr(command, field) is not None}
    if all(getattr(operation, field) == value for field, value in named.items()):
        raise NothingCorrected
    for side in ("origin", "destination"):
        zone_of(f"{side}_time_zone", named.get(f"{side}_time_zone"), getattr(operation, f"{side}_country"))
    freezes_at = _freezes_at(operation, command, at)
    for field, value in named.items():
        setattr(operation, field, value)
    operation.freezes_at = freezes_at
    return _corrected(operation, at)


def _freezes_at(operation: Operation, command: CorrectOperation, at: datetime) -> datetime | None:
    departs_at = command.departs_at or operation.departs_at
    if (command.arrives_at or operation.arrives_at) <= departs_at:
        raise ArrivalBeforeDeparture
    if departs_at == operation.departs_at:
        return operation.freezes_at
    if departs_at <= at:
        raise DepartureIsPast(field="departs_at")
    if operation.freezes_at is None or operation.frozen_at is not None:
        return operation.freezes_at
    freezes_at = moved(departs_at, operation.freezes_at - operation.departs_at)
    if freezes_at <= at:
        raise FreezesAtOnce
    return freezes_at


def _corrected(operation: Operation, at: datetime) -> OperationCorrected:
    return OperationCorrected(
        operation_id=operation.id,
        origin_time_zone=operation.origin_time_zone,
        destination_time_zone=operation.destination_time_zone,
        origin_place=operation.origin_place,
        destination_place=operation.destination_place,
        departs_at=operation.departs_at,
        arrives_at=operation.arrives_at,
        freezes_at=operation.freezes_at,
        corrected_at=at,
    )
