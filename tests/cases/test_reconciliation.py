"""Temporal lost its data, or somebody ended a workflow there: what is open runs again, and an administrator sees it."""

import secrets as randomness
from datetime import timedelta

import pytest
from temporalio.client import Client, WorkflowExecutionStatus

from services.cases.app import service
from services.cases.assistance.workflow import assistance_workflow_id
from services.cases.evacuation.workflow import movement_workflow_id, operation_workflow_id
from shared.contracts.cases import v1 as cases
from shared.contracts.cases.v1 import SeatReleaseReason
from shared.platform.keyring import Storage
from shared.platform.messaging.parking import ParkingPlace, list_parked
from shared.platform.namespaces import ensure_namespace
from shared.platform.reconciliation import Reconciler
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from shared.platform.workflows import data_converter, worker_for
from tests.cases.live import Live, eventually, forget_namespace

pytestmark = pytest.mark.stack


def reconciler(live: Live, client: Client) -> Reconciler:
    place = ParkingPlace(Storage(bytes(32)))
    return Reconciler(service.name, client, live.world.harness.units, place, service.open_processes, grace=0.2)


async def alarms(live: Live) -> list[str]:
    async with live.world.harness.engine.connect() as connection:
        waiting = await list_parked(connection, "cases-processes")
    return [one.reason for one in waiting if one.reason_code == "process_restarted"]


async def empty_server(settings: Settings) -> Client:
    """A namespace in which nothing ever ran."""
    lost = settings.model_copy(update={"topic_prefix": f"t{randomness.token_hex(4)}."})
    await ensure_namespace(lost, service.name)
    key = Secrets(settings.secrets).symmetric("workflow")
    return await Client.connect(
        lost.temporal, namespace=lost.namespace(service.name), data_converter=data_converter(key)
    )


async def test_deadlines_come_true_on_a_server_that_lost_everything(unattended: Live, live_settings: Settings) -> None:
    world = unattended.world
    request_id = await world.ask(await world.person())
    assistance_id = (await world.assistance_of(request_id))["id"]
    operation_id = await world.operation(departs_in=timedelta(days=40))
    movement_id = await world.hold(operation_id, await world.evacuee())
    client = await empty_server(live_settings)
    assert await reconciler(unattended, client).reconcile() >= 3
    for workflow_id in (
        assistance_workflow_id(assistance_id),
        movement_workflow_id(movement_id),
        operation_workflow_id(operation_id),
    ):
        assert (await client.get_workflow_handle(workflow_id).describe()).status == WorkflowExecutionStatus.RUNNING
    async with worker_for(service, client, world.harness.units):
        await unattended.waits_for(assistance_id, "AssistanceEscalated", times=2)
        await unattended.waits_for(movement_id, "SeatReleased")
    released = [one for one in await world.told(movement_id) if isinstance(one, cases.SeatReleased)]
    assert [one.reason for one in released] == [SeatReleaseReason.HOLD_EXPIRED]
    assert any("assistance had no workflow" in one for one in await alarms(unattended))
    await forget_namespace(client, client.namespace)


async def test_a_workflow_that_was_terminated_is_started_again(unattended: Live) -> None:
    operation_id = await unattended.world.operation(departs_in=timedelta(days=60), hold_hours=720)
    movement_id = await unattended.world.hold(operation_id, await unattended.world.evacuee())
    handle = unattended.handle(movement_workflow_id(movement_id))
    await eventually(lambda: unattended.known(handle.id))
    await handle.terminate("by somebody with a port")
    assert not await unattended.running(handle.id)
    assert await reconciler(unattended, unattended.client).reconcile() >= 1
    assert await unattended.running(handle.id)
    assert any("movements had no workflow" in one for one in await alarms(unattended))
    await unattended.world.change(cases.CancelOperation, operation_id, reason="weather")


async def test_what_runs_is_left_alone(unattended: Live) -> None:
    operation_id = await unattended.world.operation(departs_in=timedelta(days=60))
    await eventually(lambda: unattended.known(operation_workflow_id(operation_id)))
    before = (await unattended.handle(operation_workflow_id(operation_id)).describe()).run_id
    await reconciler(unattended, unattended.client).reconcile()
    assert (await unattended.handle(operation_workflow_id(operation_id)).describe()).run_id == before
    await unattended.world.change(cases.CancelOperation, operation_id, reason="weather")
    assert await reconciler(unattended, unattended.client).reconcile() == 0


async def test_what_is_over_is_not_started_again(unattended: Live, live_settings: Settings) -> None:
    operation_id = await unattended.world.operation(departs_in=timedelta(days=60))
    await unattended.world.change(cases.CancelOperation, operation_id, reason="weather")
    client = await empty_server(live_settings)
    await reconciler(unattended, client).reconcile()
    live = Live(unattended.world, client, unattended.postman)
    assert not await live.known(operation_workflow_id(operation_id))
    await forget_namespace(client, client.namespace)
