"""An operation is planned, frozen, leaves, arrives; or is cancelled."""

from datetime import timedelta

import pytest

from services.cases.evacuation.model import (
    DepartureIsPast,
    FreezeIsPast,
    ManifestIsFrozen,
    ManifestIsNotFrozen,
    OperationExists,
    OperationHasArrived,
    OperationHasLeft,
    OperationHasNotLeft,
    OperationIsCancelled,
)
from shared.contracts.cases import v1 as cases
from shared.platform.clock import new_id
from shared.platform.errors import NotFound, VersionConflict
from tests.cases.world import NOON, World

pytestmark = pytest.mark.stack


async def test_an_operation_is_planned_with_its_seats(world: World) -> None:
    operation_id = await world.operation(seats=3, freeze_hours_before=24)
    [planned] = await world.told(operation_id)
    assert isinstance(planned, cases.OperationPlanned)
    assert planned.freezes_at == planned.departs_at - timedelta(hours=24)
    seats = await world.harness.rows("SELECT number FROM seats WHERE operation_id = :id ORDER BY 1", id=operation_id)
    assert [seat["number"] for seat in seats] == [1, 2, 3]


async def test_planning_is_refused_by_name(world: World) -> None:
    with pytest.raises(DepartureIsPast):
        await world.operation(departs_in=timedelta(0))
    with pytest.raises(FreezeIsPast) as refused:
        await world.operation(departs_in=timedelta(hours=24), freeze_hours_before=24)
    assert refused.value.field == "freeze_hours_before"
    operation_id = await world.operation()
    wish = cases.PlanOperation(
        operation_id=operation_id,
        crisis_id=world.crisis_id,
        name="Again",
        mode="sea",
        origin_country="LY",
        destination_country="ET",
        departs_at=NOON + timedelta(days=1),
        arrives_at=NOON + timedelta(days=2),
        seats=1,
    )
    with pytest.raises(OperationExists):
        await world.do(wish)
    with pytest.raises(NotFound):
        await world.do(wish.model_copy(update={"operation_id": new_id(), "crisis_id": new_id()}))


async def test_the_whole_way(world: World) -> None:
    operation_id = await world.operation(seats=3)
    boarding, missing = await world.confirmed(operation_id), await world.confirmed(operation_id)
    unready = await world.hold(operation_id, await world.evacuee())
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=boarding))
    await world.change(cases.DepartOperation, operation_id)
    await world.change(cases.ArriveOperation, operation_id)
    agency_id = new_id()
    await world.do(cases.HandOverPerson(movement_id=boarding, receiving_agency_id=agency_id))
    _, frozen, departed, arrived = await world.told(operation_id)
    assert isinstance(frozen, cases.ManifestFrozen)
    assert isinstance(departed, cases.OperationDeparted)
    assert isinstance(arrived, cases.OperationArrived)
    assert (frozen.confirmed, departed.boarded, departed.no_shows, arrived.arrived) == (2, 1, 1, 1)
    assert (await world.names(boarding))[-3:] == ["PersonBoarded", "PersonArrived", "PersonHandedOver"]
    assert (await world.names(missing))[-1] == "PersonMissedDeparture"
    released = (await world.told(unready))[-1]
    assert isinstance(released, cases.SeatReleased)
    assert released.reason == cases.SeatReleaseReason.GATE_FAILED
    handed_over = (await world.told(boarding))[-1]
    assert isinstance(handed_over, cases.PersonHandedOver)
    assert (handed_over.country, handed_over.receiving_agency_id) == ("ET", agency_id)
    assert await world.harness.rows("SELECT 1 FROM owed_work WHERE work_id = ANY(:ids)", ids=[boarding, missing]) == []


async def test_the_freeze_confirms_who_is_ready(world: World) -> None:
    operation_id = await world.operation()
    movement_id = await world.hold(operation_id, await world.evacuee())
    await world.see(movement_id)
    await world.change(cases.FreezeManifest, operation_id)
    assert (await world.names(movement_id))[-1] == "SeatConfirmed"


async def test_the_freeze_takes_the_seat_of_whoever_is_no_longer_fit(world: World) -> None:
    operation_id = await world.operation()
    movement_id = await world.confirmed(operation_id)
    world.clock.pass_time(hours=72)
    await world.change(cases.FreezeManifest, operation_id)
    assert (await world.names(movement_id))[-1] == "SeatReleased"


async def test_what_is_out_of_order_is_refused_by_name(world: World) -> None:
    operation_id = await world.operation()
    with pytest.raises(ManifestIsNotFrozen):
        await world.change(cases.DepartOperation, operation_id)
    with pytest.raises(OperationHasNotLeft):
        await world.change(cases.ArriveOperation, operation_id)
    await world.change(cases.FreezeManifest, operation_id)
    with pytest.raises(ManifestIsFrozen):
        await world.change(cases.FreezeManifest, operation_id)
    with pytest.raises(ManifestIsFrozen):
        await world.hold(operation_id, await world.evacuee())
    await world.change(cases.DepartOperation, operation_id)
    for late in (cases.DepartOperation, cases.FreezeManifest):
        with pytest.raises(OperationHasLeft):
            await world.change(late, operation_id)
    with pytest.raises(OperationHasLeft):
        await world.change(cases.CancelOperation, operation_id, reason="weather")
    await world.change(cases.ArriveOperation, operation_id)
    with pytest.raises(OperationHasArrived):
        await world.change(cases.ArriveOperation, operation_id)


async def test_cancelling_frees_every_seat_of_whoever_is_still_here(world: World) -> None:
    operation_id = await world.operation(seats=3)
    held = await world.hold(operation_id, await world.evacuee())
    confirmed, boarded = await world.confirmed(operation_id), await world.confirmed(operation_id)
    await world.see(held)
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=boarded))
    await world.change(cases.CancelOperation, operation_id, reason="weather")
    cancelled = (await world.told(operation_id))[-1]
    assert isinstance(cancelled, cases.OperationCancelled)
    assert (cancelled.released, cancelled.reason) == (3, "weather")
    assert await world.taken_seats(operation_id) == []
    for movement_id in (held, confirmed, boarded):
        assert (await world.names(movement_id)).count("SeatReleased") == 1
    with pytest.raises(OperationIsCancelled):
        await world.change(cases.CancelOperation, operation_id, reason="weather")


async def test_freezing_needs_the_version_one_saw(world: World) -> None:
    operation_id = await world.operation()
    with pytest.raises(VersionConflict):
        await world.do(cases.FreezeManifest(operation_id=operation_id, version=7))
