"""The overview's figures: each is as long as the list behind it, for whoever asks."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest

from services.gateway.execution.sections import SectionCommands, sections_of
from services.gateway.readmodel.tasks import commands_of
from services.gateway.rooms.todo.tasks import TASKS
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.clock import Pace, new_id
from shared.policy.matrix import matrix
from tests.gateway.journey import Somebody, assigned, evacuated, home, registered
from tests.gateway.support import AT, GatewayHarness
from tests.gateway.test_queue import asked_for_help, newcomer
from tests.gateway.test_workload import case_of

pytestmark = pytest.mark.stack

FIGURES = """query Figures($filter: QueueFilter) {
  lanes: queueCounts(filter: $filter) { lane count madeUp }
  steps: queueStepCounts(filter: $filter) { kind lane count madeUp }
}"""
LISTED = """query Listed($filter: QueueFilter) {
  queue(first: 100, filter: $filter) { edges { node { lane waitingStep steps { kind } person { exercise } } } }
}"""
OPERATIONS = """query Operations($crisis: UUID!, $late: Boolean, $from: DateTime, $before: DateTime) {
  operations(first: 100, crisisId: $crisis, late: $late, departsFrom: $from, departsBefore: $before) {
    edges { node { id status } }
  }
  operationCounts(crisisId: $crisis, late: $late, departsFrom: $from, departsBefore: $before) { status count madeUp }
}"""
DOCKET = """query Docket($filter: DocketFilter) {
  docket(first: 100, filter: $filter) { edges { node { id subject } } }
  docketCounts(filter: $filter) { subject count madeUp }
}"""
ROLES = ("intake_officer", "caseworker", "supervisor", "protection_specialist", "evacuation_coordinator", "donor")
TAG = Pace(datetime.now(UTC) + timedelta(hours=1), 1).tag()


async def somebody_at_random(gateway: GatewayHarness, chance: Random, of: Somebody) -> None:
    """Somebody of any age, real or not, ours or another agency's, in any lane, with a caseworker or without."""
    whose: dict[str, Any] = {} if chance.random() < 0.8 else {"agency_id": new_id()}
    made_up = TAG if chance.random() < 0.3 else None
    one = await newcomer(gateway, of, exercise=made_up, age_band=chance.choice(list(intake.AgeBand)), **whose)
    if chance.random() < 0.8:
        due_at = datetime.now(UTC) + timedelta(hours=chance.choice([-400, -2, 1, 30, 100, 500]))
        await asked_for_help(gateway, one, due_at)
        if chance.random() < 0.5:
            await assigned(gateway, one)


def counted(listed: list[dict[str, Any]], *, exercise: bool) -> Counter[tuple[str, str]]:
    """The same figures from the list itself: somebody under each kind of step once."""
    return Counter(
        (kind, one["lane"])
        for one in listed
        if one["person"]["exercise"] is exercise
        for kind in {step["kind"] for step in one["steps"]} or {one["waitingStep"]}
    )


@pytest.mark.parametrize("seed", range(2))
async def test_every_figure_of_the_queue_is_as_long_as_the_list_behind_it(gateway: GatewayHarness, seed: int) -> None:
    chance, of_crisis = Random(seed), Somebody()  # noqa: S311  # made-up people
    for _ in range(12):
        await somebody_at_random(gateway, chance, of_crisis)
    narrowed = {"crisisId": str(of_crisis.crisis)}
    for role in ROLES:
        figures = await gateway.ask(role, FIGURES, filter=narrowed)
        listed = [edge["node"] for edge in (await gateway.ask(role, LISTED, filter=narrowed))["queue"]["edges"]]
        for name, exercise in (("count", False), ("madeUp", True)):
            by_step = {(one["kind"], one["lane"]): one[name] for one in figures["steps"] if one[name]}
            assert by_step == counted(listed, exercise=exercise), role
            by_lane = {one["lane"]: one[name] for one in figures["lanes"] if one[name]}
            assert by_lane == Counter(one["lane"] for one in listed if one["person"]["exercise"] is exercise), role
        for one in figures["steps"][:4]:
            behind = await gateway.ask(role, LISTED, filter=narrowed | {"kind": one["kind"], "lane": one["lane"]})
            assert len(behind["queue"]["edges"]) == one["count"] + one["madeUp"], (role, one)


async def test_two_accounts_see_two_figures_of_the_same_people(gateway: GatewayHarness) -> None:
    of_crisis = Somebody()
    await newcomer(gateway, of_crisis, age_band=intake.AgeBand.FROM_12)
    narrowed = {"crisisId": str(of_crisis.crisis)}

    async def kinds(role: str) -> list[str]:
        return [one["kind"] for one in (await gateway.ask(role, FIGURES, filter=narrowed))["steps"]]

    assert await kinds("protection_specialist") == ["SEE_SPECIALIST"]
    assert await kinds("intake_officer") == ["MAKE_REQUEST"]
    assert await kinds("donor") == []


async def test_what_is_due_twice_to_somebody_in_one_way_counts_them_once(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    await gateway.project(
        cases.AssistanceOpened(
            assistance_id=new_id(), case_id=somebody.case, person_id=somebody.person, request_id=new_id(),
            services=["food"], urgency=intake.Urgency.HIGH, due_at=AT, opened_at=AT,
        )
    )  # fmt: skip
    figures = await gateway.ask("caseworker", FIGURES, filter={"crisisId": str(somebody.crisis)})
    assert {one["kind"]: one["count"] for one in figures["steps"]}["FIRST_ANSWER"] == 1


async def planned(gateway: GatewayHarness, crisis: UUID, departs_at: datetime) -> str:
    operation = new_id()
    leg = cases.OperationPlanned(
        operation_id=operation, crisis_id=crisis, name="Airlift", mode=cases.TransportMode.AIR, origin_country="MZ",
        destination_country="GH", departs_at=departs_at, arrives_at=departs_at + timedelta(hours=6), seats=40,
        hold_hours=24, freezes_at=None, planned_at=departs_at,
    )  # fmt: skip
    await gateway.project(leg)
    return str(operation)


async def test_operations_past_their_departure_are_counted_as_they_are_listed(gateway: GatewayHarness) -> None:
    now, crisis = datetime.now(UTC), new_id()
    late, left, coming = [await planned(gateway, crisis, now + timedelta(hours=hours)) for hours in (-3, -3, 3)]
    await gateway.project(cases.OperationDeparted(operation_id=UUID(left), boarded=0, no_shows=0, departed_at=now))
    narrowed: tuple[tuple[dict[str, Any], set[str]], ...] = (
        ({"late": True}, {late}),
        ({"late": False}, {left, coming}),
        ({"from": now.isoformat()}, {coming}),
        ({"before": now.isoformat()}, {late, left}),
    )
    for asked, expected in narrowed:
        answer = await gateway.ask("evacuation_coordinator", OPERATIONS, crisis=str(crisis), **asked)
        listed = [edge["node"] for edge in answer["operations"]["edges"]]
        assert {one["id"] for one in listed} == expected, asked
        figures = {one["status"]: one["count"] + one["madeUp"] for one in answer["operationCounts"]}
        assert figures == Counter(one["status"] for one in listed), asked
    assert (await gateway.ask("donor", OPERATIONS, crisis=str(crisis)))["operationCounts"] == []


@pytest.mark.parametrize("days", [None, 0, 7, 10**6])
async def test_the_docket_is_counted_as_it_is_listed(gateway: GatewayHarness, days: int | None) -> None:
    now, due = datetime.now(UTC), dict[str, int]()
    for left in (-1, 3, 30):
        somebody = Somebody()
        for part in (registered, assigned, evacuated, home):
            await part(gateway, somebody)
        review = new_id()
        due[str(review)] = left
        await gateway.project(
            reintegration.ReviewDocketed(
                review_id=review, journey_id=somebody.journey, person_id=somebody.person,
                subject=reintegration.ReviewSubject.CLOSURE, subject_id=somebody.journey, docketed_at=now,
                due_at=now + timedelta(days=left),
            )
        )  # fmt: skip
    within: dict[str, Any] = {} if days is None else {"dueWithinDays": days}
    asked = {"decided": False, "subject": "CLOSURE"} | within
    answer = await gateway.ask("committee_member", DOCKET, filter=asked)
    listed = [edge["node"] for edge in answer["docket"]["edges"]]
    expected = {review for review, left in due.items() if days is None or left < days}
    assert due.keys() & {one["id"] for one in listed} == expected
    figures = {one["subject"]: one["count"] + one["madeUp"] for one in answer["docketCounts"]}
    assert figures == Counter(one["subject"] for one in listed)


def test_whoever_has_work_or_reports_has_an_overview_and_nobody_else() -> None:
    commands = commands_of(TASKS)
    without = {role for role in matrix().roles if "OVERVIEW" not in sections_of([role], SectionCommands(commands))}
    assert without == {"administrator", "partner"}


WEEKS = "{ casesOpened { weeksAgo count madeUp } casesClosed { weeksAgo count madeUp } }"


async def test_cases_are_counted_by_the_week_in_which_they_were_opened_and_closed(gateway: GatewayHarness) -> None:
    async def counted(name: str) -> Counter[int]:
        return Counter({one["weeksAgo"]: one["count"] for one in (await gateway.ask("supervisor", WEEKS))[name]})

    before, now = {name: await counted(name) for name in ("casesOpened", "casesClosed")}, datetime.now(UTC)
    for opened, closed in ((1, None), (8, 6), (55, 13), (57, None)):
        ended = None if closed is None else now - timedelta(days=closed)
        await case_of(gateway, now - timedelta(days=opened), closed_at=ended)
    await case_of(gateway, now - timedelta(days=1), exercise=TAG)
    assert await counted("casesOpened") - before["casesOpened"] == Counter([0, 1, 7])
    assert await counted("casesClosed") - before["casesClosed"] == Counter([0, 1])
    assert (await gateway.ask("donor", WEEKS)) == {"casesOpened": [], "casesClosed": []}


FOLLOW_UPS = "{ followUpMonths { monthsAhead status overdue count madeUp } }"


def in_months(ahead: int) -> datetime:
    """The middle of a month, at noon."""
    now = datetime.now(UTC)
    year, month = divmod(now.year * 12 + now.month - 1 + ahead, 12)
    return datetime(year, month + 1, 15, 12, tzinfo=UTC)


async def returned(gateway: GatewayHarness, exercise: str | None = None) -> Somebody:
    somebody = Somebody()
    await registered(gateway, somebody, exercise=exercise)
    for part in (assigned, evacuated, home):
        await part(gateway, somebody)
    return somebody


async def follow_up(gateway: GatewayHarness, of: Somebody, due_at: datetime, *, missed: bool = False) -> None:
    one = {"follow_up_id": new_id(), "journey_id": of.journey, "person_id": of.person}
    window = due_at + timedelta(days=15)
    await gateway.project(reintegration.FollowUpScheduled(**one, month=3, due_at=due_at, window_closes_at=window))
    if missed:
        await gateway.project(reintegration.FollowUpMissed(**one, attempts=1, missed_at=window))


async def test_follow_ups_are_counted_by_the_month_in_which_they_fall_due(gateway: GatewayHarness) -> None:
    async def counted(figure: str) -> Counter[tuple[int, str, bool]]:
        listed = (await gateway.ask("reintegration_officer", FOLLOW_UPS))["followUpMonths"]
        return Counter({(one["monthsAhead"], one["status"], one["overdue"]): one[figure] for one in listed})

    real, made_up = await returned(gateway), await returned(gateway, TAG)
    before, before_made_up = await counted("count"), await counted("madeUp")
    for ahead in (-6, -5, -1, 1, 3, 4):
        await follow_up(gateway, real, in_months(ahead))
    await follow_up(gateway, real, in_months(-2), missed=True)
    await follow_up(gateway, made_up, in_months(2))
    late, due = [(-5, "SCHEDULED", True), (-1, "SCHEDULED", True)], [(1, "SCHEDULED", False), (3, "SCHEDULED", False)]
    assert await counted("count") - before == Counter([*late, (-2, "MISSED", False), *due])
    assert await counted("madeUp") - before_made_up == Counter([(2, "SCHEDULED", False)])
    assert (await gateway.ask("donor", FOLLOW_UPS)) == {"followUpMonths": []}


async def test_with_a_journey_ends_the_follow_up_to_come_and_no_missed_one(gateway: GatewayHarness) -> None:
    async def counted() -> Counter[tuple[int, str]]:
        listed = (await gateway.ask("reintegration_officer", FOLLOW_UPS))["followUpMonths"]
        return Counter({(one["monthsAhead"], one["status"]): one["count"] for one in listed if not one["overdue"]})

    somebody = await returned(gateway)
    await follow_up(gateway, somebody, in_months(1))
    await follow_up(gateway, somebody, in_months(-2), missed=True)
    before = await counted()
    closed = reintegration.JourneyClosed(
        journey_id=somebody.journey, person_id=somebody.person, outcome=reintegration.ClosureOutcome.REINTEGRATED,
        closed_at=datetime.now(UTC),
    )  # fmt: skip
    await gateway.project(closed)
    after = await counted()
    assert before - after == Counter([(1, "SCHEDULED")])
    assert after[-2, "MISSED"] == before[-2, "MISSED"]
