"""An import goes on after kill -9 at any chunk; and the workflow carries it on the real server."""

import asyncio
import os
import signal
import sys
from typing import Any
from uuid import UUID

import pytest
from temporalio.client import WorkflowFailureError
from temporalio.testing import ActivityEnvironment

from services.intake.app import service
from services.intake.imports import handlers
from services.intake.imports.activities import ImportActivities
from services.intake.imports.processes import start_import
from services.intake.imports.spool import RowsMissing
from services.intake.imports.workflow import ImportInput
from shared.contracts.intake.v1 import (
    ImportCompleted,
    ImportProgressed,
    ImportReceived,
    ImportRefused,
    PersonRegistered,
)
from shared.platform.clock import new_id
from shared.platform.messaging.headers import Delivery
from shared.platform.namespaces import ensure_namespace
from shared.platform.secrets import Secrets
from shared.platform.worker import worker_for
from shared.platform.workflows import connect, take_step
from tests.intake.imports.uploads import arrivals, people, persons_of, receive, standing
from tests.intake.world import NOON, World
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack


async def run_until_killed(import_id: UUID, crash_at: str) -> int:
    """Work the import through in a process of its own; answers its exit code."""
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.intake.imports.import_process",
        str(import_id),
        env=os.environ | {"HOMEWARD_CRASH_AT": crash_at},
    )
    return await asyncio.wait_for(child.wait(), PATIENCE)


async def test_an_import_killed_at_every_chunk_loses_and_doubles_nobody(world: World) -> None:
    crisis_id = await world.crisis()
    import_id = await receive(world, crisis_id, people(*arrivals(1_300)))
    codes: list[int] = []
    while not codes or codes[-1] == -signal.SIGKILL:
        codes.append(await run_until_killed(import_id, "import-chunk-registered"))
    # Killed after each of the three chunks is registered and after each is compared; the seventh process completes.
    assert codes == [-signal.SIGKILL] * 6 + [0]
    done = await standing(world, import_id)
    assert (done["status"], done["registered"], done["unchanged"]) == ("completed", 1_300, 0)
    assert await persons_of(world, crisis_id) == 1_300
    events = [one for one in await world.harness.events(PersonRegistered) if getattr(one, "crisis_id", 0) == crisis_id]
    assert len({one.person() for one in events}) == len(events) == 1_300
    progressed = await world.events(ImportProgressed, import_id)
    assert [one.registered for one in progressed] == sorted(one.registered for one in progressed)


async def test_an_import_killed_while_its_rows_are_read_reads_them_anew(world: World) -> None:
    crisis_id = await world.crisis()
    twins = arrivals(1) * 2
    import_id = await receive(world, crisis_id, people(*arrivals(700), *twins))
    assert await run_until_killed(import_id, "import-rows-spooled") == -signal.SIGKILL
    left = "SELECT count(DISTINCT attempt) AS attempts FROM spooled_rows WHERE import_id = :id"
    assert await world.row(left, id=import_id) == {"attempts": 1}
    assert await run_until_killed(import_id, "nowhere") == 0
    done = await standing(world, import_id)
    assert (done["status"], done["registered"], done["unchanged"]) == ("completed", 702, 0)
    assert await persons_of(world, crisis_id) == 702
    assert await world.row(left, id=import_id) == {"attempts": 0}


async def test_overtaken_staging_attempt_fails_and_stages_nothing(world: World) -> None:
    """A worker that was taken for dead and was not: its file is not staged by halves."""
    import_id = await receive(world, await world.crisis(), people(*arrivals(2)))
    steps, import_input = ImportActivities(world.harness.units), ImportInput(import_id=import_id)
    spool = handlers.spool_rows

    async def overtaken(*about: Any) -> None:
        await spool(*about)
        await handlers.begin_staging(import_id, about[-1])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(handlers, "spool_rows", overtaken)
        with pytest.raises(RowsMissing):
            await ActivityEnvironment().run(steps.stage_workbook, import_input)
    assert (await standing(world, import_id))["status"] == "received"
    assert await ActivityEnvironment().run(steps.stage_workbook, import_input)
    assert (await standing(world, import_id))["good"] == 2


async def test_workflow_completes_an_import(world: World) -> None:
    crisis_id = await world.crisis()
    import_id = await receive(world, crisis_id, people(*arrivals(20)))
    settings = world.harness.settings
    await ensure_namespace(settings, "intake")
    client = await connect(settings, Secrets(settings.secrets), "intake")
    [received] = await world.events(ImportReceived, import_id)
    async with worker_for(service, client, world.harness.units):
        for _ in range(2):
            for step in start_import(received, delivery_of(received)):
                await take_step(client, "intake", step)
        handle = client.get_workflow_handle(f"import-{import_id}")
        await asyncio.wait_for(handle.result(), PATIENCE)
    assert await persons_of(world, crisis_id) == 20
    assert len(await world.events(ImportCompleted, import_id)) == 1


async def test_fault_in_the_middle_fails_the_import_and_publishes_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sender of the file is notified, and administrators are; who was registered stays."""
    tries: list[UUID] = []

    async def stumbling(import_id: UUID, _: object) -> bool:
        tries.append(import_id)
        raise ValueError("what no attempt will mend")

    monkeypatch.setattr(handlers, "register_next_chunk", stumbling)
    import_id = await receive(world, await world.crisis(), people(*arrivals(2)))
    settings = world.harness.settings
    await ensure_namespace(settings, "intake")
    client = await connect(settings, Secrets(settings.secrets), "intake")
    [received] = await world.events(ImportReceived, import_id)
    async with worker_for(service, client, world.harness.units):
        for step in start_import(received, delivery_of(received)):
            await take_step(client, "intake", step)
        with pytest.raises(WorkflowFailureError):
            await asyncio.wait_for(client.get_workflow_handle(f"import-{import_id}").result(), PATIENCE)
    assert tries == [import_id]
    assert [one.code for one in await world.events(ImportRefused, import_id)] == ["import_failed"]
    parked = await world.row(
        "SELECT consumer, event_type, reason FROM parked_events WHERE aggregate_id = :id", id=import_id
    )
    assert (parked["consumer"], parked["event_type"]) == ("workflows", "ImportWorkflow")
    assert parked["reason"] == f"The workflow import-{import_id} ended with ValueError"


def delivery_of(event: ImportReceived) -> Delivery:
    """How the event would have come."""
    return Delivery(
        id=new_id(),
        type=event.event_type(),
        source="/homeward/intake",
        subject=event.import_id,
        time=NOON,
        sequence=1,
        actor=None,
        causation=None,
        exercise=None,
        traceparent=None,
        topic="homeward.intake.v1",
        partition=0,
        offset=0,
    )
