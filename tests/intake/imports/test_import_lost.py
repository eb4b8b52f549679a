"""Temporal lost an import, or somebody ended it there: the reconciler starts it again, and it ends."""

import asyncio
import signal
from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import and_
from sqlmodel import col
from temporalio.client import Client

from services.intake.app import service
from services.intake.imports.model import Import
from services.intake.imports.processes import start_import
from shared.contracts.intake.v1 import ImportCompleted, ImportReceived
from shared.platform.keyring import Storage
from shared.platform.messaging.parking import ParkingPlace
from shared.platform.namespaces import ensure_namespace
from shared.platform.open_processes import OpenProcesses
from shared.platform.reconciliation import Reconciler
from shared.platform.secrets import Secrets
from shared.platform.worker import worker_for
from shared.platform.workflows import connect, take_step
from tests.intake.imports.test_import_killed import delivery_of, run_until_killed
from tests.intake.imports.uploads import arrivals, people, persons_of, receive, standing
from tests.intake.world import World

pytestmark = pytest.mark.stack


async def temporal(world: World) -> Client:
    """The real server."""
    settings = world.harness.settings
    await ensure_namespace(settings, "intake")
    return await connect(settings, Secrets(settings.secrets), "intake")


def reconciler(world: World, client: Client, import_id: UUID) -> Reconciler:
    """As intake has it, looking at this import alone."""
    [imports] = [kind for kind in service.open_processes if kind.name == "imports"]

    def is_this_and_open() -> object:
        return and_(imports.is_open(), col(Import.id) == import_id)

    only: OpenProcesses = replace(imports, is_open=is_this_and_open)  # type: ignore[arg-type]  # a condition as any
    return Reconciler(service.name, client, world.harness.units, ParkingPlace(Storage(bytes(32))), [only], grace=0)


async def test_reconciler_restarts_an_import_that_temporal_lost(world: World) -> None:
    crisis_id = await world.crisis()
    import_id = await receive(world, crisis_id, people(*arrivals(700)))
    assert await run_until_killed(import_id, "import-chunk-registered") == -signal.SIGKILL
    half = await standing(world, import_id)
    assert half["status"] == "staged"
    assert 0 < half["registered"] < 700
    client = await temporal(world)
    async with worker_for(service, client, world.harness.units):
        assert await reconciler(world, client, import_id).reconcile() == 1
        await asyncio.wait_for(client.get_workflow_handle(f"import-{import_id}").result(), 300)
    done = await standing(world, import_id)
    assert (done["status"], done["registered"], done["unchanged"]) == ("completed", 700, 0)
    assert await persons_of(world, crisis_id) == 700
    assert len(await world.events(ImportCompleted, import_id)) == 1
    # Negative control: what is over is left alone.
    assert await reconciler(world, client, import_id).reconcile() == 0


async def test_reconciler_restarts_an_import_terminated_before_its_first_step(world: World) -> None:
    crisis_id = await world.crisis()
    import_id = await receive(world, crisis_id, people(*arrivals(3)))
    client = await temporal(world)
    [received] = await world.events(ImportReceived, import_id)
    for step in start_import(received, delivery_of(received)):
        await take_step(client, "intake", step)
    handle = client.get_workflow_handle(f"import-{import_id}")
    # Negative control: one that runs is left alone.
    assert await reconciler(world, client, import_id).reconcile() == 0
    await handle.terminate()
    async with worker_for(service, client, world.harness.units):
        assert await reconciler(world, client, import_id).reconcile() == 1
        await asyncio.wait_for(client.get_workflow_handle(handle.id).result(), 300)
    assert (await standing(world, import_id))["status"] == "completed"
    assert await persons_of(world, crisis_id) == 3
