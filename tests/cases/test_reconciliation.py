"""Temporal lost its data, or somebody ended a workflow there: what is open runs again, and an administrator sees it."""

import secrets as randomness
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import ClassVar
from uuid import UUID

import pytest
from sqlmodel import col
from temporalio import workflow
from temporalio.client import Client, WorkflowExecutionStatus, WorkflowFailureError
from temporalio.common import WorkflowIDReusePolicy
from temporalio.exceptions import ApplicationError
from temporalio.service import RPCError, RPCStatusCode
from temporalio.worker import Worker

from services.cases.app import service
from services.cases.assistance.workflow import assistance_workflow_id
from services.cases.evacuation.activities import EvacuationActivities
from services.cases.evacuation.model.operation import Operation
from services.cases.evacuation.workflow.movement import movement_workflow_id
from services.cases.evacuation.workflow.operation import OperationInput, OperationWorkflow, operation_workflow_id
from shared.contracts.cases import v1 as cases
from shared.contracts.cases.v1 import SeatReleaseReason
from shared.platform import reconciliation
from shared.platform.alarms import alarms_of
from shared.platform.event_workflow import Applies
from shared.platform.keyring import Storage
from shared.platform.messaging.parking import (
    ParkedEvent,
    ParkingPlace,
    ParkingReason,
    Resolution,
    list_parked,
    resolve,
)
from shared.platform.namespaces import ensure_namespace
from shared.platform.open_processes import OpenProcesses
from shared.platform.reconciliation import MOST_RESTARTS, RESTARTED_AT, RESTARTS, Reconciler
from shared.platform.secrets import Secrets
from shared.platform.service import Room, Runs, Service
from shared.platform.settings import Settings
from shared.platform.worker import worker_for
from shared.platform.workflow_steps import EventSignal, StartWorkflow
from shared.platform.workflows import data_converter
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


async def test_deadlines_fire_on_a_temporal_server_that_lost_its_data(
    unattended: Live, live_settings: Settings
) -> None:
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
    released = [one for one in await world.events(movement_id) if isinstance(one, cases.SeatReleased)]
    assert [one.reason for one in released] == [SeatReleaseReason.HOLD_EXPIRED]
    assert any("assistance had no workflow" in one for one in await alarms(unattended))
    await forget_namespace(client, client.namespace)


async def test_terminated_workflow_is_restarted(unattended: Live) -> None:
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


async def test_running_workflow_is_not_restarted(unattended: Live) -> None:
    operation_id = await unattended.world.operation(departs_in=timedelta(days=60))
    await eventually(lambda: unattended.known(operation_workflow_id(operation_id)))
    before = (await unattended.handle(operation_workflow_id(operation_id)).describe()).run_id
    await reconciler(unattended, unattended.client).reconcile()
    assert (await unattended.handle(operation_workflow_id(operation_id)).describe()).run_id == before
    await unattended.world.change(cases.CancelOperation, operation_id, reason="weather")
    assert await reconciler(unattended, unattended.client).reconcile() == 0


async def test_workflow_of_a_closed_row_is_not_restarted(unattended: Live, live_settings: Settings) -> None:
    operation_id = await unattended.world.operation(departs_in=timedelta(days=60))
    await unattended.world.change(cases.CancelOperation, operation_id, reason="weather")
    client = await empty_server(live_settings)
    await reconciler(unattended, client).reconcile()
    live = Live(unattended.world, client, unattended.carrier)
    assert not await live.known(operation_workflow_id(operation_id))
    await forget_namespace(client, client.namespace)


@workflow.defn(sandboxed=False)
class EndsBadly:
    """A workflow with a fault of ours: it fails as soon as it begins."""

    @workflow.run
    async def run(self, about: EventSignal) -> None:
        """Fail for good."""
        raise ApplicationError(about.type, non_retryable=True)


def ending_badly(*ids: UUID) -> OpenProcesses:
    """Operations whose workflow fails each time."""

    def start(row: Operation) -> StartWorkflow:
        return StartWorkflow(EndsBadly.run, f"badly-{row.id}", EventSignal(event_id=row.id, type="badly"))

    return OpenProcesses("bad operations", Operation, lambda: col(Operation.id).in_(ids), start)


def only(live: Live, client: Client, *kinds: OpenProcesses) -> Reconciler:
    place = ParkingPlace(Storage(bytes(32)))
    return Reconciler(service.name, client, live.world.harness.units, place, kinds, grace=0)


async def standing(live: Live, code: ParkingReason) -> list[ParkedEvent]:
    async with live.world.harness.engine.connect() as connection:
        waiting = await list_parked(connection, "cases-processes", limit=None)
    return [one for one in waiting if one.reason_code == code and "bad operations" in one.reason]


async def test_workflow_that_always_fails_is_parked(unattended: Live, live_settings: Settings) -> None:
    operation_id = await unattended.world.operation(departs_in=timedelta(days=60))
    client = await empty_server(live_settings)
    bad = only(unattended, client, ending_badly(operation_id))
    handle = client.get_workflow_handle(f"badly-{operation_id}")

    async def looks(times: int) -> list[int]:
        started: list[int] = []
        for _ in range(times):
            started.append(await bad.reconcile())
            with suppress(WorkflowFailureError):
                await handle.result()
        return started

    async with Worker(client, task_queue=service.name, workflows=[EndsBadly]):
        assert await looks(MOST_RESTARTS + 3) == [1] * MOST_RESTARTS + [0, 0, 0]
        [alarm] = await standing(unattended, ParkingReason.PROCESS_GIVEN_UP)
        assert str(operation_id) in alarm.reason
        async with unattended.world.harness.engine.begin() as connection:
            assert any("process_given_up" in one for one in await alarms_of(connection))
            # Whoever mended it and discards the alarm has them tried again, and only then.
            await resolve(connection, alarm.id, Resolution.DISCARDED)
        assert await looks(MOST_RESTARTS + 1) == [1] * MOST_RESTARTS + [0]
        assert len(await standing(unattended, ParkingReason.PROCESS_GIVEN_UP)) == 1
        await client.start_workflow(
            RunsWell.run,
            id=handle.id,
            task_queue="nobody",
            id_reuse_policy=WorkflowIDReusePolicy.ALLOW_DUPLICATE,
        )
        assert await bad.reconcile() == 0
        assert await standing(unattended, ParkingReason.PROCESS_GIVEN_UP) == []
    await forget_namespace(client, client.namespace)


@workflow.defn(name="EndsBadly", sandboxed=False)
class GoesOnThenEnds:
    """Begins a second run, which carries the memo of the first, and fails there."""

    @workflow.run
    async def run(self, about: EventSignal) -> None:
        """Fail after having gone on."""
        if workflow.info().continued_run_id is None:
            workflow.continue_as_new(about)
        raise ApplicationError(about.type, non_retryable=True)


@pytest.mark.parametrize(("began", "started"), [(timedelta(days=90), 1), (timedelta(hours=1), 0)])
async def test_restart_count_of_a_workflow_resets_after_a_long_run(
    unattended: Live, live_settings: Settings, began: timedelta, started: int
) -> None:
    operation_id = await unattended.world.operation(departs_in=timedelta(days=60))
    client = await empty_server(live_settings)
    looking = only(unattended, client, ending_badly(operation_id))
    memo = {RESTARTS: MOST_RESTARTS - 1, RESTARTED_AT: (datetime.now(UTC) - began).isoformat()}
    async with Worker(client, task_queue=service.name, workflows=[GoesOnThenEnds]):
        handle = await client.start_workflow(
            "EndsBadly",
            EventSignal(event_id=operation_id, type="badly"),
            id=f"badly-{operation_id}",
            task_queue=service.name,
            memo=memo,
        )
        with pytest.raises(WorkflowFailureError):
            await handle.result()
        assert await looking.reconcile() == started
        described = await client.get_workflow_handle(handle.id).describe()
    if started:
        assert await described.memo_value(RESTARTS) == 0
        assert datetime.now(UTC) - datetime.fromisoformat(await described.memo_value(RESTARTED_AT)) < timedelta(hours=1)
    await forget_namespace(client, client.namespace)


@workflow.defn(sandboxed=False)
class RunsWell:
    """Runs for as long as nobody carries it out."""

    @workflow.run
    async def run(self) -> None:
        """Nothing."""


async def test_workflow_terminated_from_outside_is_always_restarted(unattended: Live, live_settings: Settings) -> None:
    operation_id = await unattended.world.operation(departs_in=timedelta(days=60))
    client = await empty_server(live_settings)
    looking = only(unattended, client, ending_badly(operation_id))
    for _ in range(MOST_RESTARTS + 2):
        assert await looking.reconcile() == 1
        await client.get_workflow_handle(f"badly-{operation_id}").terminate("by somebody with a port")
    assert await standing(unattended, ParkingReason.PROCESS_GIVEN_UP) == []
    await forget_namespace(client, client.namespace)


async def test_row_without_a_startable_workflow_blocks_no_other(unattended: Live, live_settings: Settings) -> None:
    bad_id, good_id = [await unattended.world.operation(departs_in=timedelta(days=60)) for _ in range(2)]
    good = ending_badly(bad_id, good_id)

    def start(row: Operation) -> StartWorkflow:
        if row.id == bad_id:
            raise ValueError("a last day is missing")
        return good.start(row)

    client = await empty_server(live_settings)
    assert await only(unattended, client, replace(good, start=start)).reconcile() == 1
    [alarm] = await standing(unattended, ParkingReason.PROCESS_GIVEN_UP)
    assert str(bad_id) in alarm.reason
    assert (await client.get_workflow_handle(f"badly-{good_id}").describe()).status == WorkflowExecutionStatus.RUNNING
    await forget_namespace(client, client.namespace)


async def test_restarts_before_temporal_became_unavailable_are_reported(
    unattended: Live, live_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = sorted([await unattended.world.operation(departs_in=timedelta(days=60)) for _ in range(2)])
    before = len(await standing(unattended, ParkingReason.PROCESS_RESTARTED))
    monkeypatch.setattr(reconciliation, "PAGE", 1)
    kind = ending_badly(*ids)

    def start(row: Operation) -> StartWorkflow:
        if row.id == ids[1]:
            raise RPCError("away", RPCStatusCode.UNAVAILABLE, b"")
        return kind.start(row)

    client = await empty_server(live_settings)
    with pytest.raises(RPCError):
        await only(unattended, client, replace(kind, start=start)).reconcile()
    assert len(await standing(unattended, ParkingReason.PROCESS_RESTARTED)) == before + 1
    await forget_namespace(client, client.namespace)


class OperationHeld(cases.OperationEvent):
    """A fact of a later release."""


@workflow.defn(name="EvacuationWorkflow", sandboxed=False)
class OfTheNextRelease(OperationWorkflow):
    """Knows one fact more."""

    @workflow.init
    def __init__(self, operation: OperationInput) -> None:
        super().__init__(operation)

    @workflow.run
    async def run(self, operation: OperationInput) -> None:
        """As before."""
        await super().run(operation)

    def _hold(self, _: EventSignal) -> None:
        self._ended = True

    applies: ClassVar[Applies] = {**OperationWorkflow.applies, OperationHeld: _hold}


def upgraded() -> Service:
    runs = Runs(OfTheNextRelease, starts={})
    return replace(service, rooms=[Room("next", workflows=[runs], activities=[EvacuationActivities])], contract=None)


async def stuck(live: Live) -> list[str]:
    async with live.world.harness.engine.connect() as connection:
        waiting = await list_parked(connection, "cases-processes", limit=None)
    return [one.reason for one in waiting if one.reason_code == ParkingReason.PROCESS_STUCK]


async def test_workflow_with_an_unknown_signal_waits_for_an_upgrade_and_is_parked(
    unattended: Live,
) -> None:
    operation_id = await unattended.world.operation(departs_in=timedelta(days=60))
    handle = unattended.handle(operation_workflow_id(operation_id))
    await eventually(lambda: unattended.known(handle.id))
    operations = next(one for one in service.open_processes if one.name == "operations")
    looking = only(
        unattended, unattended.client, replace(operations, is_open=lambda: col(Operation.id) == operation_id)
    )
    held = EventSignal(event_id=operation_id, type=OperationHeld.event_type(), data={"sequence": "2"})
    await handle.signal("told", held)

    async def is_seen() -> bool:
        await looking.reconcile()
        return bool(await stuck(unattended))

    units = unattended.world.harness.units
    async with worker_for(service, unattended.client, units):
        await eventually(is_seen)
        [reason] = await stuck(unattended)
        assert handle.id in reason
        assert await unattended.running(handle.id)
    async with worker_for(upgraded(), unattended.client, units):
        await unattended.ended(handle.id)
    await unattended.world.change(cases.CancelOperation, operation_id, reason="weather")
    await only(unattended, unattended.client, operations).reconcile()
    assert await stuck(unattended) == []
