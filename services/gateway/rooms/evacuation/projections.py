"""Operations, movements and their gates: rows made from events."""

from typing import Any

from services.gateway.readmodel.projection_registry import Projections, actor_of
from services.gateway.readmodel.rows import Row, part_id, row, row_from_event
from services.gateway.rooms.evacuation.tables import GATE_CHECKS, MOVEMENTS, OPERATIONS
from shared.contracts.cases.v1 import (
    BoardingCorrected,
    Gate,
    GateChecked,
    ManifestFrozen,
    MovementEvent,
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
PROJECTIONS.copies(OPERATIONS, OperationCorrected)
PROJECTIONS.copies_with_status(OPERATIONS, {OperationPlanned: OperationStatus.PLANNED})
PROJECTIONS.sets_status(
    OPERATIONS,
    {
        ManifestFrozen: OperationStatus.FROZEN,
        OperationDeparted: OperationStatus.DEPARTED,
        OperationArrived: OperationStatus.ARRIVED,
        OperationCancelled: OperationStatus.CANCELLED,
    },
)
PROJECTIONS.sets_status(MOVEMENTS, {PersonHandedOver: MovementStatus.HANDED_OVER})


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
    """Their status, and who said so."""
    return [_boarding(event, delivery, status=MovementStatus.BOARDED)]


@PROJECTIONS.of(PersonMissedDeparture)
def person_missed_departure(event: PersonMissedDeparture, delivery: Delivery) -> list[Row]:
    """Their status, and who said so."""
    return [_boarding(event, delivery, status=MovementStatus.NO_SHOW)]


@PROJECTIONS.of(BoardingCorrected)
def boarding_corrected(event: BoardingCorrected, delivery: Delivery) -> list[Row]:
    """Where they stand now; where they stood is in the timeline."""
    now = {"status": event.status, "arrived_at": event.arrived_at}
    return [_boarding(event, delivery, **now, boarding_correction=event.reason, corrected_at=event.corrected_at)]


def _boarding(event: MovementEvent, delivery: Delivery, **now: Any) -> Row:
    return row(MOVEMENTS, event.movement_id, version=delivery.sequence, boarding_by=actor_of(delivery), **now)


@PROJECTIONS.of(PersonArrived)
def person_arrived(event: PersonArrived, delivery: Delivery) -> list[Row]:
    return [
        row(
            MOVEMENTS,
            event.movement_id,
            version=delivery.sequence,
            status=MovementStatus.ARRIVED,
            arrived_at=event.arrived_at,
        )
    ]
