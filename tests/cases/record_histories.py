"""Records what the workflows of this release do, from the real Temporal: `python -m tests.cases.record_histories`.

Needs HOMEWARD_POSTGRES, HOMEWARD_TEMPORAL and HOMEWARD_SECRETS. A history that was recorded is never overwritten: the
workflows of a later release must be able to go on from it.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from temporalio.client import WorkflowFailureError

from services.cases.app import service
from services.cases.assistance.workflow import assistance_workflow_id
from services.cases.evacuation.workflow.movement import movement_workflow_id
from services.cases.evacuation.workflow.operation import operation_workflow_id
from shared.contracts.cases import v1 as cases
from shared.contracts.cases.v1 import Gate
from shared.contracts.intake.v1 import Urgency
from shared.platform.worker import worker_for
from tests.cases.live import Live, days_a_second, eventually, unattended_cases
from tests.cases.recording import HISTORIES, RECORDING_KEY
from tests.support.harness import scratch_settings


async def assistance_escalated_and_completed(live: Live) -> str:
    """Late, taken up, late again, completed."""
    request_id = await live.world.ask(await live.world.person())
    assistance = await live.world.assistance_of(request_id)
    await live.waits_for(assistance["id"], "AssistanceEscalated")
    for command in (cases.StartAssistance, cases.CompleteAssistance):
        version = (await live.world.assistance_of(request_id))["version"]
        more = {"met": True} if command is cases.CompleteAssistance else {}
        await live.world.do(command.model_validate({"assistance_id": assistance["id"], "version": version} | more))
    return assistance_workflow_id(assistance["id"])


async def assistance_hastened(live: Live) -> str:
    """Not due for months; a request in danger of life joins, and it is late within hours."""
    person_id = await live.world.person()
    request_id = await live.world.ask(person_id, urgency=Urgency.LOW, due_in=timedelta(days=200))
    assistance = await live.world.assistance_of(request_id)
    await live.world.ask(person_id, urgency=Urgency.LIFE_SAVING, due_in=timedelta(hours=4))
    await live.waits_for(assistance["id"], "AssistanceEscalated")
    await live.world.withdraw_request(person_id, request_id)
    return assistance_workflow_id(assistance["id"])


async def movement_expired(live: Live) -> str:
    """Held, never confirmed."""
    operation_id = await live.world.operation(departs_in=timedelta(days=60))
    return movement_workflow_id(await live.world.hold(operation_id, await live.world.evacuee()))


async def movement_boarded(live: Live) -> str:
    """Confirmed, unfit after a while, examined again, on board."""
    operation_id = await live.world.operation(departs_in=timedelta(days=90), hold_hours=400)
    movement_id = await live.world.confirmed(operation_id)
    await live.waits_for(movement_id, "GateChecked", times=5)
    await live.world.see(movement_id, Gate.FIT_TO_TRAVEL)
    await live.world.change(cases.FreezeManifest, operation_id)
    await live.world.do(cases.BoardPerson(movement_id=movement_id))
    return movement_workflow_id(movement_id)


async def movement_cancelled(live: Live) -> str:
    """The process was cancelled and gave the seat back."""
    operation_id = await live.world.operation(departs_in=timedelta(days=90), hold_hours=720)
    return await _cancel(live, movement_workflow_id(await live.world.hold(operation_id, await live.world.evacuee())))


async def operation_frozen_and_departed(live: Live) -> str:
    """Frozen by itself, then left."""
    operation_id = await live.world.operation(departs_in=timedelta(days=3), freeze_hours_before=24)
    await live.waits_for(operation_id, "ManifestFrozen")
    await live.world.change(cases.DepartOperation, operation_id)
    return operation_workflow_id(operation_id)


async def operation_put_right_and_departed(live: Live) -> str:
    """Its departure was put right; frozen by itself at the other time, then left."""
    operation_id = await live.world.operation(departs_in=timedelta(days=60), freeze_hours_before=24)
    departs_at = (await live.world.operation_row(operation_id))["departs_at"] - timedelta(days=50)
    await live.world.change(cases.CorrectOperation, operation_id, departs_at=departs_at)
    await live.waits_for(operation_id, "ManifestFrozen")
    await live.world.change(cases.DepartOperation, operation_id)
    return operation_workflow_id(operation_id)


async def operation_cancelled(live: Live) -> str:
    """The process was cancelled and the operation with it."""
    return await _cancel(live, operation_workflow_id(await live.world.operation(departs_in=timedelta(days=90))))


async def _cancel(live: Live, workflow_id: str) -> str:
    await eventually(lambda: live.known(workflow_id))
    await live.handle(workflow_id).cancel()
    return workflow_id


STORIES: tuple[Callable[[Live], Awaitable[str]], ...] = (
    assistance_escalated_and_completed,
    assistance_hastened,
    movement_expired,
    movement_boarded,
    movement_cancelled,
    operation_frozen_and_departed,
    operation_put_right_and_departed,
    operation_cancelled,
)


MACHINE = frozenset({"identity", "workerInstanceKey"})


async def record(live: Live, story: Callable[[Live], Awaitable[str]]) -> None:
    """Play one story and keep its history."""
    path = HISTORIES / f"{story.__name__}.v1.json"
    if path.exists():
        return
    live.world.exercise = days_a_second(2)
    workflow_id = await story(live)
    try:
        await live.ended(workflow_id)
    except WorkflowFailureError as failure:
        assert "cancelled" in story.__name__, failure  # noqa: PT017  # only these may end so
    recorded = (await live.handle(workflow_id).fetch_history()).to_json_dict()
    path.write_text(json.dumps(_nameless(recorded), indent=1) + "\n")


def _nameless(part: Any) -> Any:
    """Without the machine that worked on it."""
    if isinstance(part, dict):
        # A sticky queue is named after the machine.
        sticky = {"name": part["normalName"]} if "normalName" in part else {}
        return {name: _nameless(value) for name, value in (part | sticky).items() if name not in MACHINE}
    return [_nameless(value) for value in part] if isinstance(part, list) else part


async def main() -> None:
    """Record every story that has no history yet."""
    HISTORIES.mkdir(exist_ok=True)
    async with (
        unattended_cases(scratch_settings(), RECORDING_KEY) as live,
        worker_for(service, live.client, live.world.harness.units),
    ):
        for story in STORIES:
            await record(live, story)


if __name__ == "__main__":
    asyncio.run(main())
