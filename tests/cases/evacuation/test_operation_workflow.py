"""The process of an operation on the real Temporal."""

from datetime import timedelta

import pytest

from services.cases.evacuation.workflow.movement import movement_workflow_id
from services.cases.evacuation.workflow.operation import operation_workflow_id
from shared.contracts.cases import v1 as cases
from tests.cases.live import Live, ended_either_way, eventually

pytestmark = pytest.mark.stack


async def test_manifest_freezes_automatically_at_the_planned_time(live: Live) -> None:
    operation_id = await live.world.operation(departs_in=timedelta(days=9), freeze_hours_before=24)
    await live.waits_for(operation_id, "ManifestFrozen")
    frozen = next(event for event in await live.world.events(operation_id) if isinstance(event, cases.ManifestFrozen))
    row = await live.world.operation_row(operation_id)
    assert frozen.frozen_at >= row["freezes_at"]
    await live.world.change(cases.DepartOperation, operation_id)
    await live.ended(operation_workflow_id(operation_id))


async def test_manifest_freezes_automatically_at_the_corrected_time(live: Live) -> None:
    operation_id = await live.world.operation(departs_in=timedelta(days=60), freeze_hours_before=24)
    row = await live.world.operation_row(operation_id)
    # Ten seconds from now: a busy machine must have put it right before it freezes.
    departs_at = row["departs_at"] - timedelta(days=39)
    await live.world.change(cases.CorrectOperation, operation_id, departs_at=departs_at)
    await live.waits_for(operation_id, "ManifestFrozen")
    row = await live.world.operation_row(operation_id)
    assert row["frozen_at"] >= row["freezes_at"] == departs_at - timedelta(days=1)
    await live.world.change(cases.DepartOperation, operation_id)
    await live.ended(operation_workflow_id(operation_id))


async def test_a_manifest_frozen_by_hand_is_not_frozen_again(live: Live) -> None:
    operation_id = await live.world.operation(departs_in=timedelta(days=60), freeze_hours_before=24)
    await live.world.change(cases.FreezeManifest, operation_id)
    await live.world.change(cases.CancelOperation, operation_id, reason="weather")
    await live.ended(operation_workflow_id(operation_id))
    assert (await live.world.names(operation_id)).count("ManifestFrozen") == 1


async def test_cancelled_operation_workflow_cancels_the_operation_and_releases_every_seat(live: Live) -> None:
    operation_id = await live.world.operation(departs_in=timedelta(days=60), hold_hours=720)
    movement_id = await live.world.hold(operation_id, await live.world.evacuee())
    handle = live.handle(operation_workflow_id(operation_id))
    await eventually(lambda: live.known(handle.id))
    await handle.cancel()
    with ended_either_way():
        await handle.result()
    assert (await live.world.names(operation_id))[-1] == "OperationCancelled"
    assert (await live.world.names(movement_id)).count("SeatReleased") == 1
    await live.ended(movement_workflow_id(movement_id))
