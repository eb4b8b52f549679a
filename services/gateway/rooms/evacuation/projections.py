"""Operations, movements and their gates: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, part_id, row, row_from_event
from services.gateway.rooms.evacuation.tables import GATE_CHECKS, MOVEMENTS, OPERATIONS
from shared.contracts.cases.v1 import (
    Gate,
    GateChecked,
    ManifestFrozen,
    MovementStatus,
    OperationArrived,
    OperationCancelled,
    OperationCorrected,
    OperationDeparted,
    OperationPlanned,
    OperationStatus,
    PersonArrived,
    PersonBoarded,
    PersonHandedOver,
    PersonMissedDeparture,
    SeatConfirmed,
    SeatHeld,
    SeatReleased,
)
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()


@PROJECTIONS.of(OperationPlanned)
def operation_planned(event: OperationPlanned, delivery: Delivery) -> list[Row]:
    """An operation."""
    return [
        row_from_event(OPERATIONS, event.operation_id, event, version=delivery.sequence, status=OperationStatus.PLANNED)
    ]


@PROJECTIONS.of(ManifestFrozen)
def manifest_frozen(event: ManifestFrozen, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row(OPERATIONS, event.operation_id, version=delivery.sequence, status=OperationStatus.FROZEN)]


@PROJECTIONS.of(OperationDeparted)
def operation_departed(event: OperationDeparted, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row(OPERATIONS, event.operation_id, version=delivery.sequence, status=OperationStatus.DEPARTED)]


@PROJECTIONS.of(OperationArrived)
def operation_arrived(event: OperationArrived, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row(OPERATIONS, event.operation_id, version=delivery.sequence, status=OperationStatus.ARRIVED)]


@PROJECTIONS.of(OperationCorrected)
def operation_corrected(event: OperationCorrected, delivery: Delivery) -> list[Row]:
    """By whose clocks it leaves and arrives, and when."""
    return [row_from_event(OPERATIONS, event.operation_id, event, version=delivery.sequence)]


@PROJECTIONS.of(OperationCancelled)
def operation_cancelled(event: OperationCancelled, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row(OPERATIONS, event.operation_id, version=delivery.sequence, status=OperationStatus.CANCELLED)]


@PROJECTIONS.of(SeatHeld)
def seat_held(event: SeatHeld, delivery: Delivery) -> list[Row]:
    """A movement, and its gates, of which none was checked yet."""
    gates = [
        row(
            GATE_CHECKS,
            part_id(event.movement_id, gate),
            movement_id=event.movement_id,
            person_id=event.person_id,
            position=position,
            gate=gate,
        )
        for position, gate in enumerate(Gate)
    ]
    return [
        row_from_event(MOVEMENTS, event.movement_id, event, version=delivery.sequence, status=MovementStatus.HELD),
        *gates,
    ]


@PROJECTIONS.of(GateChecked)
def gate_checked(event: GateChecked, delivery: Delivery) -> list[Row]:
    """What a check found."""
    check = row(
        GATE_CHECKS,
        part_id(event.movement_id, event.gate),
        outcome=event.outcome,
        checked_at=event.checked_at,
        valid_until=event.valid_until,
    )
    return [row(MOVEMENTS, event.movement_id, version=delivery.sequence), check]


@PROJECTIONS.of(SeatConfirmed)
def seat_confirmed(event: SeatConfirmed, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [
        row(
            MOVEMENTS,
            event.movement_id,
            version=delivery.sequence,
            status=MovementStatus.CONFIRMED,
            seat=event.seat,
        )
    ]


@PROJECTIONS.of(SeatReleased)
def seat_released(event: SeatReleased, delivery: Delivery) -> list[Row]:
    """Its status; the seat is somebody else's."""
    return [
        row(
            MOVEMENTS,
            event.movement_id,
            version=delivery.sequence,
            status=MovementStatus.RELEASED,
            seat=None,
            release_reason=event.reason,
        )
    ]


@PROJECTIONS.of(PersonBoarded)
def person_boarded(event: PersonBoarded, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row(MOVEMENTS, event.movement_id, version=delivery.sequence, status=MovementStatus.BOARDED)]


@PROJECTIONS.of(PersonMissedDeparture)
def person_missed_departure(event: PersonMissedDeparture, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row(MOVEMENTS, event.movement_id, version=delivery.sequence, status=MovementStatus.NO_SHOW)]


@PROJECTIONS.of(PersonArrived)
def person_arrived(event: PersonArrived, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [
        row(
            MOVEMENTS,
            event.movement_id,
            version=delivery.sequence,
            status=MovementStatus.ARRIVED,
            arrived_at=event.arrived_at,
        )
    ]


@PROJECTIONS.of(PersonHandedOver)
def person_handed_over(event: PersonHandedOver, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row(MOVEMENTS, event.movement_id, version=delivery.sequence, status=MovementStatus.HANDED_OVER)]
