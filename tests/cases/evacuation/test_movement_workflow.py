"""The process of one person's place on the real Temporal: whatever happens, the seat is freed exactly once."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest
from temporalio import activity

from services.cases.app import service
from services.cases.evacuation.activities import Concerns, EvacuationActivities
from services.cases.evacuation.workflow.movement import movement_workflow_id
from shared.contracts.cases import v1 as cases
from shared.contracts.cases.v1 import Gate, GateOutcome, SeatReleaseReason
from shared.platform.clock import new_id
from shared.platform.errors import KeyReused
from shared.platform.worker import worker_for
from shared.platform.workflow_steps import EventSignal
from tests.cases.live import Live, days_a_second, ended_either_way, eventually
from tests.support.rooms import with_activities

pytestmark = pytest.mark.stack


async def released(live: Live, movement_id: UUID) -> list[SeatReleaseReason]:
    return [event.reason for event in await live.world.events(movement_id) if isinstance(event, cases.SeatReleased)]


async def test_unconfirmed_seat_hold_expires(live: Live) -> None:
    operation_id = await live.world.operation(departs_in=timedelta(days=40))
    movement_id = await live.world.hold(operation_id, await live.world.evacuee())
    await live.ended(movement_workflow_id(movement_id))
    assert await released(live, movement_id) == [SeatReleaseReason.HOLD_EXPIRED]
    assert await live.world.taken_seats(operation_id) == []


async def test_confirmed_seat_stays_while_its_checks_lapse(live: Live) -> None:
    live.world.exercise = days_a_second(0.5)
    operation_id = await live.world.operation(departs_in=timedelta(days=60), hold_hours=720)
    movement_id = await live.world.confirmed(operation_id)

    async def unfit() -> bool:
        gates = (await live.world.movement(movement_id))["gates"]
        return bool(gates[Gate.FIT_TO_TRAVEL]["outcome"] == GateOutcome.FAILED)

    await eventually(unfit)
    assert await live.world.taken_seats(operation_id) == [1]
    assert await live.running(movement_workflow_id(movement_id))
    await live.world.see(movement_id, Gate.FIT_TO_TRAVEL)
    await live.world.change(cases.FreezeManifest, operation_id)
    await live.world.do(cases.BoardPerson(movement_id=movement_id))
    await live.ended(movement_workflow_id(movement_id))
    assert await released(live, movement_id) == []


async def test_cancelled_operation_ends_every_movement_workflow(live: Live) -> None:
    operation_id = await live.world.operation(departs_in=timedelta(days=60), hold_hours=720)
    movement_id = await live.world.hold(operation_id, await live.world.evacuee())
    await live.world.change(cases.CancelOperation, operation_id, reason="weather")
    await live.ended(movement_workflow_id(movement_id))
    assert await released(live, movement_id) == [SeatReleaseReason.OPERATION_CANCELLED]


async def test_cancelled_movement_workflow_releases_the_seat_once(live: Live) -> None:
    operation_id = await live.world.operation(departs_in=timedelta(days=60), hold_hours=720)
    movement_id = await live.world.hold(operation_id, await live.world.evacuee())
    handle = live.handle(movement_workflow_id(movement_id))
    await eventually(lambda: live.known(handle.id))
    for _ in range(2):
        await handle.cancel()
    with ended_either_way():
        await handle.result()
    assert len(await released(live, movement_id)) == 1
    assert await live.world.taken_seats(operation_id) == []


class StumblingActivities(EvacuationActivities):
    """Cannot give the seat back the first two times."""

    stumbles = 2

    @activity.defn
    async def abandon_movement(self, step: Concerns) -> None:
        """Free the seat, sooner or later."""
        if StumblingActivities.stumbles:
            StumblingActivities.stumbles -= 1
            raise ConnectionError("the database is away")
        await super().abandon_movement(step)


async def test_failing_compensation_is_retried_until_the_seat_is_free(unattended: Live) -> None:
    operation_id = await unattended.world.operation(departs_in=timedelta(days=60), hold_hours=720)
    movement_id = await unattended.world.hold(operation_id, await unattended.world.evacuee())
    handle = unattended.handle(movement_workflow_id(movement_id))
    await eventually(lambda: unattended.known(handle.id))
    stumbling = with_activities(service, {EvacuationActivities: StumblingActivities})
    async with worker_for(stumbling, unattended.client, unattended.world.harness.units):
        await handle.cancel()
        with ended_either_way():
            await handle.result()
    assert StumblingActivities.stumbles == 0
    assert len(await released(unattended, movement_id)) == 1


class RefusedActivities(EvacuationActivities):
    """Is refused where a hold should end."""

    @activity.defn
    async def lapse_hold(self, step: Concerns) -> None:
        """As a release with other commands might."""
        raise KeyReused


async def test_failing_movement_workflow_releases_the_seat_first(unattended: Live) -> None:
    operation_id = await unattended.world.operation(departs_in=timedelta(days=40))
    movement_id = await unattended.world.hold(operation_id, await unattended.world.evacuee())
    handle = unattended.handle(movement_workflow_id(movement_id))
    await eventually(lambda: unattended.known(handle.id))
    refusing = with_activities(service, {EvacuationActivities: RefusedActivities})
    async with worker_for(refusing, unattended.client, unattended.world.harness.units):
        with ended_either_way():
            await handle.result()
    assert await released(unattended, movement_id) == [SeatReleaseReason.HOLD_EXPIRED]
    assert await unattended.world.taken_seats(operation_id) == []


async def test_movement_workflow_continues_as_new_without_losing_state(live: Live) -> None:
    operation_id = await live.world.operation(departs_in=timedelta(days=200), hold_hours=720)
    movement_id = await live.world.hold(operation_id, await live.world.evacuee())
    handle = live.handle(movement_workflow_id(movement_id))
    await eventually(lambda: live.known(handle.id))
    first_run = (await handle.describe()).run_id
    weight = "x" * 100_000

    async def signal_check(sequence: int) -> None:
        data = {"sequence": str(sequence), "gate": Gate.TRAVEL_DOCUMENT.value, "weight": weight}
        await handle.signal("told", EventSignal(event_id=new_id(), type=cases.GateChecked.event_type(), data=data))

    await asyncio.gather(*(signal_check(sequence) for sequence in range(100, 150)))

    async def in_a_new_run() -> bool:
        return (await handle.describe()).run_id != first_run

    await eventually(in_a_new_run)
    await live.waits_for(movement_id, "SeatReleased")
    assert await released(live, movement_id) == [SeatReleaseReason.HOLD_EXPIRED]
    await handle.signal(
        "told", EventSignal(event_id=new_id(), type=cases.SeatReleased.event_type(), data={"sequence": "150"})
    )
    await live.ended(handle.id)
