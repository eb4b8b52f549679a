"""The process of assistance on the real Temporal: late answers are escalated until somebody takes the request up."""

from datetime import timedelta
from uuid import UUID

import pytest

from services.cases.assistance.workflow import assistance_workflow_id
from shared.contracts.cases import v1 as cases
from tests.cases.live import Live

pytestmark = pytest.mark.stack


async def start(live: Live, assistance_id: UUID, request_id: UUID) -> None:
    version = (await live.world.assistance_of(request_id))["version"]
    await live.world.do(cases.StartAssistance(assistance_id=assistance_id, version=version))


async def complete(live: Live, assistance_id: UUID, request_id: UUID) -> None:
    version = (await live.world.assistance_of(request_id))["version"]
    await live.world.do(cases.CompleteAssistance(assistance_id=assistance_id, version=version, met=True))


async def test_what_is_late_is_escalated_until_it_is_completed(live: Live) -> None:
    request_id = await live.world.ask(await live.world.person())
    assistance_id = (await live.world.assistance_of(request_id))["id"]
    await live.waits_for(assistance_id, "AssistanceEscalated", times=2)
    await start(live, assistance_id, request_id)
    escalations = (await live.world.names(assistance_id)).count("AssistanceEscalated")
    await live.waits_for(assistance_id, "AssistanceEscalated", times=escalations + 1)
    await complete(live, assistance_id, request_id)
    await live.ended(assistance_workflow_id(assistance_id))
    told = await live.world.told(assistance_id)
    levels = [event.level for event in told if isinstance(event, cases.AssistanceEscalated)]
    assert levels == list(range(1, len(levels) + 1))
    started = next(event for event in told if isinstance(event, cases.AssistanceStarted))
    late = [event for event in told if isinstance(event, cases.AssistanceEscalated)][escalations]
    assert started.complete_by is not None
    assert late.escalated_at >= started.complete_by


async def test_what_is_answered_in_time_is_not_escalated(live: Live) -> None:
    request_id = await live.world.ask(await live.world.person(), due_in=timedelta(days=20))
    assistance_id = (await live.world.assistance_of(request_id))["id"]
    await start(live, assistance_id, request_id)
    await complete(live, assistance_id, request_id)
    await live.ended(assistance_workflow_id(assistance_id))
    assert "AssistanceEscalated" not in await live.world.names(assistance_id)


async def test_a_withdrawn_request_ends_the_process(live: Live) -> None:
    person_id = await live.world.person()
    request_id = await live.world.ask(person_id, due_in=timedelta(days=20))
    assistance_id = (await live.world.assistance_of(request_id))["id"]
    await live.world.withdraw_request(person_id, request_id)
    await live.ended(assistance_workflow_id(assistance_id))
