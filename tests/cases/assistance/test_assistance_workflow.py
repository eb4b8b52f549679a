"""The process of assistance on the real Temporal: late answers are escalated until somebody takes the request up."""

from datetime import timedelta
from uuid import UUID

import pytest

from services.cases.assistance.workflow import assistance_workflow_id
from shared.contracts.cases import v1 as cases
from shared.platform.clock import new_id
from shared.platform.workflow_steps import EventSignal
from tests.cases.live import Live, eventually

pytestmark = pytest.mark.stack


async def start(live: Live, assistance_id: UUID, request_id: UUID) -> None:
    version = (await live.world.assistance_of(request_id))["version"]
    await live.world.do(cases.StartAssistance(assistance_id=assistance_id, version=version))


async def complete(live: Live, assistance_id: UUID, request_id: UUID) -> None:
    version = (await live.world.assistance_of(request_id))["version"]
    await live.world.do(cases.CompleteAssistance(assistance_id=assistance_id, version=version, met=True))


async def test_late_assistance_is_escalated_until_completed(live: Live) -> None:
    request_id = await live.world.ask(await live.world.person())
    assistance_id = (await live.world.assistance_of(request_id))["id"]
    await live.waits_for(assistance_id, "AssistanceEscalated", times=2)
    await start(live, assistance_id, request_id)
    escalations = (await live.world.names(assistance_id)).count("AssistanceEscalated")
    await live.waits_for(assistance_id, "AssistanceEscalated", times=escalations + 1)
    await complete(live, assistance_id, request_id)
    await live.ended(assistance_workflow_id(assistance_id))
    events = await live.world.events(assistance_id)
    levels = [event.level for event in events if isinstance(event, cases.AssistanceEscalated)]
    assert levels == list(range(1, len(levels) + 1))
    started = next(event for event in events if isinstance(event, cases.AssistanceStarted))
    late = [event for event in events if isinstance(event, cases.AssistanceEscalated)][escalations]
    assert started.complete_by is not None
    assert late.escalated_at >= started.complete_by


async def test_timely_assistance_is_not_escalated(live: Live) -> None:
    request_id = await live.world.ask(await live.world.person(), due_in=timedelta(days=20))
    assistance_id = (await live.world.assistance_of(request_id))["id"]
    await start(live, assistance_id, request_id)
    await complete(live, assistance_id, request_id)
    await live.ended(assistance_workflow_id(assistance_id))
    assert "AssistanceEscalated" not in await live.world.names(assistance_id)


async def test_withdrawn_request_ends_the_assistance_workflow(live: Live) -> None:
    person_id = await live.world.person()
    request_id = await live.world.ask(person_id, due_in=timedelta(days=20))
    assistance_id = (await live.world.assistance_of(request_id))["id"]
    await live.world.withdraw_request(person_id, request_id)
    await live.ended(assistance_workflow_id(assistance_id))


async def test_assistance_workflow_continues_as_new_with_its_deadline(live: Live) -> None:
    request_id = await live.world.ask(await live.world.person(), due_in=timedelta(days=90))
    assistance = await live.world.assistance_of(request_id)
    handle = live.handle(assistance_workflow_id(assistance["id"]))
    await eventually(lambda: live.known(handle.id))
    first_run = (await handle.describe()).run_id
    data = {"due_at": assistance["due_at"].isoformat(), "weight": "x" * 100_000}
    for sequence in range(100, 150):
        moved = {"sequence": str(sequence), "due_at": (assistance["due_at"] + timedelta(days=sequence)).isoformat()}
        await handle.signal(
            "told", EventSignal(event_id=new_id(), type=cases.AssistanceStarted.event_type(), data=data | moved)
        )

    async def in_a_new_run() -> bool:
        return (await handle.describe()).run_id != first_run

    await eventually(in_a_new_run)
    over = EventSignal(event_id=new_id(), type=cases.AssistanceCompleted.event_type(), data={"sequence": "150"})
    await handle.signal("told", over)
    await live.ended(handle.id)
