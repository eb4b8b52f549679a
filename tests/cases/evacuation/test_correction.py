"""The zones of an operation are put right before it leaves, and with them, where it is so, its times."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from services.cases.evacuation.model.correction import ArrivalBeforeDeparture, correct
from services.cases.evacuation.model.operation import (
    DepartureIsPast,
    FreezesAtOnce,
    Operation,
    OperationHasLeft,
    OperationIsCancelled,
)
from shared.contracts.cases import v1 as cases
from shared.platform.clock import new_id
from shared.platform.errors import NothingCorrected, Refused
from shared.platform.zones import UnknownTimeZone

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
LEAVES = NOW + 48 * HOUR


def operation(**more: Any) -> Operation:
    plan = cases.PlanOperation(
        operation_id=new_id(),
        crisis_id=new_id(),
        name="Flight 1",
        mode="air",
        origin_country="CD",
        destination_country="GH",
        departs_at=LEAVES,
        arrives_at=LEAVES + 6 * HOUR,
        origin_time_zone="Africa/Kinshasa",
        seats=2,
        freeze_hours_before=24,
        **more,
    )
    return Operation.plan(plan, NOW)[0]


def corrected(one: Operation, **named: Any) -> cases.OperationCorrected:
    return correct(one, cases.CorrectOperation(operation_id=one.id, version=1, **named), NOW)


def test_corrected_time_zone_keeps_the_departure_instant() -> None:
    one = operation()
    event = corrected(one, origin_time_zone="Africa/Lubumbashi")
    assert (event.origin_time_zone, event.destination_time_zone) == ("Africa/Lubumbashi", "Africa/Accra")
    assert (event.departs_at, event.arrives_at, event.freezes_at) == (LEAVES, LEAVES + 6 * HOUR, LEAVES - 24 * HOUR)
    assert one.origin_time_zone == "Africa/Lubumbashi"


def test_corrected_departure_moves_the_freeze_along() -> None:
    event = corrected(operation(), origin_time_zone="Africa/Lubumbashi", departs_at=LEAVES - HOUR)
    assert (event.departs_at, event.freezes_at) == (LEAVES - HOUR, LEAVES - 25 * HOUR)
    assert event.arrives_at == LEAVES + 6 * HOUR


@pytest.mark.parametrize(
    ("named", "refusal"),
    [
        ({}, NothingCorrected),
        ({"origin_time_zone": "Africa/Kinshasa", "departs_at": LEAVES}, NothingCorrected),
        ({"destination_time_zone": "Africa/Nowhere"}, UnknownTimeZone),
        ({"arrives_at": LEAVES}, ArrivalBeforeDeparture),
        ({"departs_at": LEAVES + 6 * HOUR}, ArrivalBeforeDeparture),
        ({"departs_at": NOW}, DepartureIsPast),
        ({"departs_at": NOW + HOUR}, FreezesAtOnce),
    ],
)
def test_impossible_operation_correction_is_refused_without_change(
    named: dict[str, Any], refusal: type[Refused]
) -> None:
    one = operation()
    before = one.model_dump()
    with pytest.raises(refusal):
        corrected(one, **named)
    assert one.model_dump() == before


def test_departed_or_cancelled_operation_cannot_be_corrected() -> None:
    left, cancelled = operation(), operation()
    left.freeze(0, NOW)
    left.depart(0, 0, NOW)
    cancelled.cancel("weather", 0, NOW)
    for one, refusal in ((left, OperationHasLeft), (cancelled, OperationIsCancelled)):
        with pytest.raises(refusal):
            corrected(one, origin_time_zone="Africa/Lubumbashi")


def test_frozen_manifest_stays_frozen_when_the_departure_moves() -> None:
    one = operation()
    one.freeze(0, NOW)
    assert corrected(one, departs_at=NOW + HOUR).freezes_at == LEAVES - 24 * HOUR


def test_named_place_is_told_and_the_other_stays() -> None:
    one = operation(origin_place="CD01", destination_place="GH06")
    event = corrected(one, origin_place="CD02")
    assert (event.origin_place, event.destination_place) == ("CD02", "GH06")
    assert one.origin_place == "CD02"


@pytest.mark.parametrize("name", ["Old town", "cd01", "", "-"])
def test_place_that_is_no_code_is_refused_by_its_field(name: str) -> None:
    with pytest.raises(ValidationError) as refused:
        operation(origin_place=name)
    assert [error["loc"] for error in refused.value.errors()] == [("origin_place",)]
