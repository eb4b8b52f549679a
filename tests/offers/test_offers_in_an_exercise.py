"""What a time stands in the way of is offered by the clock of the exercise: it is behind the real one."""

from collections.abc import Iterable
from datetime import datetime, timedelta

import pytest

from services.gateway.readmodel.rows import Row
from services.gateway.rooms.evacuation.types import DOUBTFUL, LOSES_SEAT
from shared.contracts.base import Command
from shared.contracts.cases.v1 import (
    BoardPerson,
    ConfirmSeat,
    GateOutcome,
    HoldSeat,
    MovementStatus,
    OperationStatus,
)
from shared.platform.clock import Pace
from tests.offers.offers import are_true, is_offered, offers_of, statement
from tests.offers.rows import row
from tests.offers.things import ANOTHER, ID, NOON, PERSON

TAG = Pace(NOON + timedelta(hours=1), 240).tag()
"""At noon it is ten days earlier there."""
TO_COME, OVER = NOON - timedelta(days=2), NOON - timedelta(days=20)


def travelling(until: datetime, tag: str | None, movement: MovementStatus, operation: OperationStatus) -> Iterable[Row]:
    """A person with a seat on an operation, with one check; `until` is when each of them is over."""
    return [
        row("crises", ID, status="ACTIVE", exercise=tag),
        row("persons", PERSON, exercise=tag),
        row("cases", ID, person_id=PERSON, status="OPEN"),
        row("operations", ID, crisis_id=ID, status=operation, departs_at=until, free=1),
        row("movements", ID, person_id=PERSON, operation_id=ID, status=movement, held_until=until),
        row("gate_checks", ANOTHER, movement_id=ID, outcome=GateOutcome.PASSED, valid_until=until),
    ]


@pytest.mark.parametrize(
    ("command", "movement", "operation"),
    [
        (HoldSeat, MovementStatus.RELEASED, OperationStatus.PLANNED),
        (ConfirmSeat, MovementStatus.HELD, OperationStatus.PLANNED),
        (BoardPerson, MovementStatus.CONFIRMED, OperationStatus.FROZEN),
    ],
)
def test_an_offer_compares_times_with_the_clock_of_the_exercise(
    command: type[Command], movement: MovementStatus, operation: OperationStatus
) -> None:
    assert is_offered(travelling(TO_COME, TAG, movement, operation), offers_of(command))
    assert not is_offered(travelling(OVER, TAG, movement, operation), offers_of(command))
    assert not is_offered(travelling(TO_COME, None, movement, operation), offers_of(command))


@pytest.mark.parametrize(
    ("consequence", "movement"),
    [(LOSES_SEAT, MovementStatus.HELD), (LOSES_SEAT, MovementStatus.CONFIRMED), (DOUBTFUL, MovementStatus.BOARDED)],
)
def test_consequences_of_a_freeze_or_departure_use_the_clock_of_the_exercise(
    consequence: str, movement: MovementStatus
) -> None:
    asked = [statement("movements", consequence)]
    assert not are_true(travelling(TO_COME, TAG, movement, OperationStatus.FROZEN), asked)
    assert are_true(travelling(OVER, TAG, movement, OperationStatus.FROZEN), asked)
    assert are_true(travelling(TO_COME, None, movement, OperationStatus.FROZEN), asked)
