"""Assistance is taken up in time, delivered and completed; what is late is escalated."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from services.cases.assistance.deadlines import next_escalation
from services.cases.assistance.model import (
    AssistanceIsCompleted,
    AssistanceIsNotStarted,
    AssistanceIsStarted,
)
from shared.contracts.cases import v1 as cases
from shared.contracts.intake.v1 import RequestKind, Urgency
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists
from tests.cases.world import NOON, World

pytestmark = pytest.mark.stack


async def owed(world: World) -> dict[str, Any]:
    return await world.assistance_of(await world.ask(await world.person()))


async def start(world: World, assistance: dict[str, Any]) -> None:
    await world.do(cases.StartAssistance(assistance_id=assistance["id"], version=assistance["version"]))


async def complete(world: World, assistance: dict[str, Any], version: int) -> None:
    await world.do(cases.CompleteAssistance(assistance_id=assistance["id"], version=version, met=True))


def delivery(assistance: dict[str, Any]) -> cases.DeliverAssistance:
    return cases.DeliverAssistance(
        delivery_id=new_id(), assistance_id=assistance["id"], service_code="shelter", modality="in_kind", quantity=2
    )


async def escalate(world: World, assistance: dict[str, Any], **more: Any) -> dict[str, Any]:
    answer = await world.escalate(assistance["id"], **more)
    escalated: dict[str, Any] = answer["answer"]
    return escalated


async def test_assistance_is_opened_by_a_request(world: World) -> None:
    person_id = await world.person()
    request_id = await world.ask(person_id)
    assistance = await world.assistance_of(request_id)
    [opened] = await world.events(assistance["id"])
    assert isinstance(opened, cases.AssistanceOpened)
    assert opened.case_id == (await world.case_of(person_id))["id"]
    assert (opened.due_at, opened.services) == (NOON + timedelta(hours=24), ["shelter"])


async def test_evacuation_request_opens_no_assistance(world: World) -> None:
    request_id = await world.ask(await world.person(), RequestKind.EVACUATION)
    assert await world.harness.rows("SELECT 1 FROM assistances WHERE request_id = :id", id=request_id) == []


async def test_assistance_is_started_delivered_and_completed(world: World) -> None:
    assistance = await owed(world)
    await start(world, assistance)
    await world.do(delivery(assistance))
    await complete(world, assistance, version=3)
    _, started, delivered, completed = await world.events(assistance["id"])
    assert isinstance(started, cases.AssistanceStarted)
    assert started.complete_by == NOON + timedelta(hours=72)
    assert isinstance(delivered, cases.AssistanceDelivered)
    assert delivered.quantity == 2
    assert isinstance(completed, cases.AssistanceCompleted)
    assert completed.met


async def test_out_of_order_assistance_commands_are_refused_by_name(world: World) -> None:
    assistance = await owed(world)
    with pytest.raises(AssistanceIsNotStarted):
        await world.do(delivery(assistance))
    await start(world, assistance)
    with pytest.raises(AssistanceIsStarted):
        await start(world, assistance | {"version": 2})
    recorded = delivery(assistance)
    await world.do(recorded)
    with pytest.raises(AlreadyExists):
        await world.do(recorded)
    await complete(world, assistance, version=3)
    with pytest.raises(AssistanceIsCompleted):
        await complete(world, assistance, version=4)
    with pytest.raises(AssistanceIsCompleted):
        await world.do(delivery(assistance))


async def test_withdrawn_request_completes_its_assistance_unmet(world: World) -> None:
    person_id = await world.person()
    request_id = await world.ask(person_id)
    for _ in range(2):
        await world.withdraw_request(person_id, request_id)
    assistance = await world.assistance_of(request_id)
    assert (assistance["status"], assistance["met"], assistance["reason"]) == ("completed", False, "withdrawn")
    assert (await world.names(assistance["id"])).count("AssistanceCompleted") == 1


async def test_erasure_completes_assistance_unmet(world: World) -> None:
    person_id = await world.person()
    request_id = await world.ask(person_id)
    await world.erase(person_id)
    assert (await world.assistance_of(request_id))["reason"] == "erased"


async def test_erasure_clears_services_and_deliveries(world: World) -> None:
    assistance = await owed(world)
    await start(world, assistance)
    await world.do(delivery(assistance))
    assert assistance["services"]
    await world.erase(assistance["person_id"])
    assert (await world.assistance_of(assistance["request_id"]))["services"] == []
    deliveries = await world.harness.rows(
        "SELECT service_code, quantity FROM deliveries WHERE assistance_id = :id", id=assistance["id"]
    )
    assert [(row["service_code"], row["quantity"] > 0) for row in deliveries] == [(None, True)]


async def test_passed_deadline_is_escalated_once(world: World) -> None:
    assistance = await owed(world)
    due_at = assistance["due_at"]
    world.clock.moment = due_at
    standing = await escalate(world, assistance, due_at=due_at)
    assert standing == await escalate(world, assistance, due_at=due_at)
    escalated = [
        event for event in await world.events(assistance["id"]) if isinstance(event, cases.AssistanceEscalated)
    ]
    assert [event.level for event in escalated] == [1]
    assert escalated[0].next_due_at == next_escalation(Urgency.HIGH, 1, due_at)


async def test_escalation_works_with_a_clock_that_is_behind(world: World) -> None:
    assistance = await owed(world)
    standing = await escalate(world, assistance, due_at=assistance["due_at"])
    assert standing["version"] == 2


async def test_future_deadline_is_not_escalated(world: World) -> None:
    assistance = await owed(world)
    standing = await escalate(world, assistance)
    assert standing["version"] == 1
    assert await world.names(assistance["id"]) == ["AssistanceOpened"]


async def test_moved_deadline_is_not_escalated(world: World) -> None:
    assistance = await owed(world)
    await start(world, assistance)
    assert (await escalate(world, assistance, due_at=assistance["due_at"]))["version"] == 2
    await complete(world, assistance, version=2)
    assert await escalate(world, assistance, due_at=assistance["due_at"]) == {"version": 3, "due_at": None}
    assert "AssistanceEscalated" not in await world.names(UUID(str(assistance["id"])))
