"""Records what the workflows of this release do, from the real Temporal: `python -m tests.intake.record_histories`.

Needs HOMEWARD_KAFKA, HOMEWARD_POSTGRES, HOMEWARD_TEMPORAL, HOMEWARD_SECRETS and HOMEWARD_MODE=demonstration. A history
that was recorded is never overwritten: the workflows of a later release must be able to go on from it.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any

from temporalio.client import Client

from services.intake.app import service
from services.intake.imports.workflow import ImportInput, ImportWorkflow
from services.intake.sharing.workflow import AdmissionInput, AdmissionWorkflow, ExpiryInput, ExpiryWorkflow
from shared.platform.clock import Pace, paced
from shared.platform.namespaces import ensure_namespace
from shared.platform.worker import worker_for
from shared.platform.workflow_steps import StartWorkflow
from shared.platform.workflows import data_converter, take_step
from tests.intake.imports.uploads import arrivals, people, receive
from tests.intake.recording import HISTORIES, RECORDING_KEY
from tests.intake.world import SetClock, World
from tests.support.harness import scratch_settings, service_harness


async def import_completed(world: World) -> StartWorkflow:
    """A good file."""
    return _importing(await receive(world, await world.crisis(), people(*arrivals(3))))


async def import_refused(world: World) -> StartWorkflow:
    """A damaged file."""
    return _importing(await receive(world, await world.crisis(), b"not a workbook"))


def _importing(import_id: object) -> StartWorkflow:
    import_input = ImportInput.model_validate({"import_id": import_id})
    return StartWorkflow(ImportWorkflow.run, f"import-{import_id}", import_input)


async def admission(world: World) -> StartWorkflow:
    """An agency gets its topics."""
    agency_id = await world.agency_registered()
    code = (await world.row("SELECT code FROM agencies WHERE id = :id", id=agency_id))["code"]
    return StartWorkflow(
        AdmissionWorkflow.run, f"admission-{agency_id}", AdmissionInput(agency_id=agency_id, code=code)
    )


MACHINE = frozenset({"identity", "workerInstanceKey"})


async def sharing_expired(world: World) -> StartWorkflow:
    """A grant with a last day, in an exercise that runs two days a second."""
    exercise = Pace(ends_at=datetime.now(UTC) + timedelta(seconds=120), factor=2 * 86_400).tag()
    person_id = await world.person(crisis_id=await world.crisis(exercise=exercise))
    today = paced(datetime.now(UTC), exercise).date()
    grant_id = await world.grant(person_id, await world.agency(), valid_until=today + timedelta(days=2))
    over_at = datetime.combine(today + timedelta(days=3), time(), UTC)
    expiry = ExpiryInput(grant_id=grant_id, over_at=over_at, exercise=exercise)
    return StartWorkflow(ExpiryWorkflow.run, f"sharing-{grant_id}", expiry)


STORIES: tuple[Callable[[World], Awaitable[StartWorkflow]], ...] = (
    import_completed,
    import_refused,
    admission,
    sharing_expired,
)


async def main() -> None:
    """Play each story that has no recording yet."""
    HISTORIES.mkdir(exist_ok=True)
    settings = scratch_settings()
    await ensure_namespace(settings, service.name)
    client = await Client.connect(
        settings.temporal, namespace=settings.namespace(service.name), data_converter=data_converter(RECORDING_KEY)
    )
    async with service_harness(service, settings) as harness, worker_for(service, client, harness.units):
        for story in STORIES:
            target = HISTORIES / f"{story.__name__}.v1.json"
            if not target.exists():
                step = await story(World(harness, SetClock()))
                await take_step(client, service.name, step)
                handle = client.get_workflow_handle(step.id)
                await handle.result()
                recorded = (await handle.fetch_history()).to_json_dict()
                target.write_text(json.dumps(_nameless(recorded), indent=1) + "\n")


def _nameless(part: Any) -> Any:
    """Without the machine that worked on it."""
    if isinstance(part, dict):
        # A sticky queue is named after the machine.
        sticky = {"name": part["normalName"]} if "normalName" in part else {}
        return {name: _nameless(value) for name, value in (part | sticky).items() if name not in MACHINE}
    return [_nameless(value) for value in part] if isinstance(part, list) else part


if __name__ == "__main__":
    asyncio.run(main())
