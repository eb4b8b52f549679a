"""The rules of operations and movements, without a database."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from services.cases.evacuation.gates import CLOSED, OPEN
from services.cases.evacuation.model.movement import Movement
from services.cases.evacuation.model.operation import (
    ManifestIsFrozen,
    ManifestIsNotFrozen,
    Operation,
    OperationHasArrived,
    OperationHasLeft,
    OperationHasNotLeft,
    OperationIsCancelled,
)
from services.cases.evacuation.model.refusals import GatesAreClosed, HoldHasExpired, PersonHasNoSeat
from shared.contracts.cases.v1 import (
    Gate,
    GateOutcome,
    MovementStatus,
    OperationStatus,
    PlanOperation,
    SeatReleaseReason,
)
from shared.platform.clock import new_id
from shared.platform.errors import Refused
from tests.cases.world import NOON

Step = Callable[[Operation], object]
STEPS: dict[str, Step] = {
    "freeze": lambda operation: operation.freeze(0, NOON),
    "depart": lambda operation: operation.depart(0, 0, NOON),
    "arrive": lambda operation: operation.arrive(0, NOON),
    "cancel": lambda operation: operation.cancel("weather", 0, NOON),
}
REFUSALS: dict[OperationStatus, dict[str, type[Refused]]] = {
    OperationStatus.PLANNED: {"depart": ManifestIsNotFrozen, "arrive": OperationHasNotLeft},
    OperationStatus.FROZEN: {"freeze": ManifestIsFrozen, "arrive": OperationHasNotLeft},
    OperationStatus.DEPARTED: dict.fromkeys(("freeze", "depart", "cancel"), OperationHasLeft),
    OperationStatus.ARRIVED: dict.fromkeys(STEPS, OperationHasArrived),
    OperationStatus.CANCELLED: dict.fromkeys(STEPS, OperationIsCancelled),
}


def operation(status: OperationStatus) -> Operation:
    """An operation that stands somewhere."""
    plan = PlanOperation(
        operation_id=new_id(),
        crisis_id=new_id(),
        name="Flight 1",
        mode="air",
        origin_country="LY",
        destination_country="ET",
        departs_at=NOON + timedelta(days=5),
        arrives_at=NOON + timedelta(days=6),
        seats=2,
    )
    planned, _ = Operation.plan(plan, NOON)
    planned.status = status
    return planned


def movement(status: MovementStatus = MovementStatus.HELD, *open_gates: Gate) -> Movement:
    """A movement that stands somewhere, with some gates open."""
    gates = {gate.value: OPEN.model_dump(mode="json") for gate in open_gates}
    return Movement(
        id=new_id(),
        operation_id=new_id(),
        case_id=new_id(),
        person_id=new_id(),
        seat=1,
        status=status,
        held_at=NOON,
        held_until=NOON + timedelta(hours=48),
        gates=gates,
    )


@pytest.mark.parametrize("status", OperationStatus)
@pytest.mark.parametrize("step", STEPS)
def test_operation_steps_are_done_or_refused_by_name_in_every_status(status: OperationStatus, step: str) -> None:
    refusal = REFUSALS[status].get(step)
    if refusal is None:
        assert STEPS[step](operation(status)) is not None
    else:
        with pytest.raises(refusal):
            STEPS[step](operation(status))


@pytest.mark.parametrize("status", MovementStatus)
def test_seat_release_needs_a_seat_in_every_status(status: MovementStatus) -> None:
    place = movement(status)
    if place.travelling:
        assert place.release(SeatReleaseReason.DECLINED, NOON).seat == 1
    with pytest.raises(PersonHasNoSeat):
        place.release(SeatReleaseReason.DECLINED, NOON)


@pytest.mark.parametrize("closed", Gate)
def test_single_closed_gate_blocks_confirming_and_boarding(closed: Gate) -> None:
    place = movement(MovementStatus.HELD, *(gate for gate in Gate if gate != closed))
    with pytest.raises(GatesAreClosed, match=closed.value):
        place.confirm(operation(OperationStatus.PLANNED), NOON)
    place.status = MovementStatus.CONFIRMED
    with pytest.raises(GatesAreClosed, match=closed.value):
        place.board(operation(OperationStatus.FROZEN), NOON)


def test_seat_hold_expires_at_its_time() -> None:
    place = movement(MovementStatus.HELD, *Gate)
    leg = operation(OperationStatus.PLANNED)
    with pytest.raises(HoldHasExpired):
        place.confirm(leg, place.held_until)
    place.confirm(leg, place.held_until - timedelta(microseconds=1))


def test_system_gate_check_makes_an_event_only_on_change() -> None:
    place = movement()
    first = place.record_system_check(Gate.CONSENT, OPEN, NOON)
    assert first is not None
    assert first.outcome == GateOutcome.PASSED
    assert place.record_system_check(Gate.CONSENT, OPEN, NOON) is None
    assert place.record_system_check(Gate.CONSENT, CLOSED, NOON) is not None
