"""Somebody's situation gets worse: a more urgent request joins, and what waits for them is due sooner."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from services.cases.assistance.workflow import assistance_workflow_id
from shared.contracts.base import Event
from shared.contracts.cases import v1 as cases
from shared.contracts.intake.v1 import RequestKind, Urgency
from tests.cases.live import Live
from tests.cases.world import NOON, World

FOUR_HOURS = timedelta(hours=4)
MONTH = timedelta(days=30)


def test_urgencies_are_ordered() -> None:
    assert [urgency.exceeds(Urgency.HIGH) for urgency in Urgency] == [True, False, False, False]
    assert [Urgency.HIGH.exceeds(urgency) for urgency in Urgency] == [False, False, True, True]


async def waiting(world: World, urgency: Urgency = Urgency.LOW) -> tuple[UUID, dict[str, Any]]:
    person_id = await world.person()
    return person_id, await world.assistance_of(await world.ask(person_id, urgency=urgency, due_in=MONTH))


async def events_of_kind(world: World, about: UUID, kind: type[Event]) -> list[Any]:
    return [event for event in await world.events(about) if isinstance(event, kind)]


async def start(world: World, assistance: dict[str, Any]) -> None:
    await world.do(cases.StartAssistance(assistance_id=assistance["id"], version=assistance["version"]))


@pytest.mark.stack
@pytest.mark.parametrize("kind", RequestKind)
async def test_more_urgent_request_raises_the_case_and_hastens_its_assistance(world: World, kind: RequestKind) -> None:
    person_id, assistance = await waiting(world)
    request_id = await world.ask(person_id, kind, Urgency.LIFE_SAVING, due_in=FOUR_HOURS)
    case = await world.case_of(person_id)
    assert case["urgency"] == Urgency.LIFE_SAVING
    assert await world.names(case["id"]) == ["CaseOpened", "CaseRequestAdded", "CaseUrgencyRaised"]
    [raised] = await events_of_kind(world, case["id"], cases.CaseUrgencyRaised)
    assert (raised.request_id, raised.urgency) == (request_id, Urgency.LIFE_SAVING)
    [hastened] = await events_of_kind(world, assistance["id"], cases.AssistanceHastened)
    assert (hastened.urgency, hastened.due_at, hastened.complete_by) == (Urgency.LIFE_SAVING, NOON + FOUR_HOURS, None)
    row = await world.assistance_of(assistance["request_id"])
    assert (row["urgency"], row["due_at"]) == (Urgency.LIFE_SAVING, NOON + FOUR_HOURS)


@pytest.mark.stack
@pytest.mark.parametrize("urgency", [Urgency.HIGH, Urgency.MEDIUM, Urgency.LOW])
async def test_less_urgent_request_changes_no_urgency(world: World, urgency: Urgency) -> None:
    person_id, assistance = await waiting(world, Urgency.HIGH)
    await world.ask(person_id, urgency=urgency, due_in=FOUR_HOURS)
    assert (await world.case_of(person_id))["urgency"] == Urgency.HIGH
    assert await world.assistance_of(assistance["request_id"]) == assistance


@pytest.mark.stack
async def test_withdrawing_the_urgent_request_lowers_no_urgency(world: World) -> None:
    person_id, assistance = await waiting(world)
    await world.withdraw_request(person_id, await world.ask(person_id, urgency=Urgency.HIGH, due_in=FOUR_HOURS))
    assert (await world.case_of(person_id))["urgency"] == Urgency.HIGH
    assert (await world.assistance_of(assistance["request_id"]))["urgency"] == Urgency.HIGH


@pytest.mark.stack
async def test_nearer_deadline_is_not_postponed(world: World) -> None:
    person_id = await world.person()
    first = await world.ask(person_id, urgency=Urgency.LOW, due_in=timedelta(hours=1))
    await world.ask(person_id, urgency=Urgency.LIFE_SAVING, due_in=FOUR_HOURS)
    assert (await world.assistance_of(first))["due_at"] == NOON + timedelta(hours=1)


@pytest.mark.stack
async def test_started_assistance_is_due_by_the_raised_urgency(world: World) -> None:
    person_id, assistance = await waiting(world)
    await start(world, assistance)
    world.clock.pass_time(hours=2)
    await world.ask(person_id, urgency=Urgency.LIFE_SAVING, due_in=FOUR_HOURS)
    [hastened] = await events_of_kind(world, assistance["id"], cases.AssistanceHastened)
    assert hastened.due_at == hastened.complete_by == NOON + timedelta(hours=24)


@pytest.mark.stack
async def test_completed_assistance_is_not_hastened(world: World) -> None:
    person_id, assistance = await waiting(world)
    await world.do(cases.CompleteAssistance(assistance_id=assistance["id"], version=assistance["version"], met=True))
    await world.ask(person_id, urgency=Urgency.LIFE_SAVING, due_in=FOUR_HOURS)
    assert await events_of_kind(world, assistance["id"], cases.AssistanceHastened) == []


@pytest.mark.stack
async def test_escalation_by_the_old_deadline_answers_the_new_one(world: World) -> None:
    person_id, assistance = await waiting(world)
    await world.ask(person_id, urgency=Urgency.LIFE_SAVING, due_in=FOUR_HOURS)
    standing = (await world.escalate(assistance["id"], due_at=assistance["due_at"]))["answer"]
    assert (standing["version"], standing["due_at"]) == (2, (NOON + FOUR_HOURS).isoformat().replace("+00:00", "Z"))
    assert await events_of_kind(world, assistance["id"], cases.AssistanceEscalated) == []


@pytest.mark.stack
async def test_hastened_workflow_waiting_for_months_escalates_within_hours(live: Live) -> None:
    person_id = await live.world.person()
    first = await live.world.ask(person_id, urgency=Urgency.LOW, due_in=timedelta(days=200))
    assistance = await live.world.assistance_of(first)
    await live.world.ask(person_id, urgency=Urgency.LIFE_SAVING, due_in=FOUR_HOURS)
    await live.waits_for(assistance["id"], "AssistanceEscalated")
    [hastened] = await events_of_kind(live.world, assistance["id"], cases.AssistanceHastened)
    escalated = (await events_of_kind(live.world, assistance["id"], cases.AssistanceEscalated))[0]
    assert hastened.due_at <= escalated.escalated_at < assistance["due_at"]
    await live.world.withdraw_request(person_id, first)
    await live.ended(assistance_workflow_id(assistance["id"]))
