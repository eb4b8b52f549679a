"""How much each caseworker has on their hands, for whoever sees their people; and what waits in the docket."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from services.gateway.execution.sections import SectionCommands, sections_of
from services.gateway.readmodel.tasks import commands_of
from services.gateway.rooms.todo.tasks import TASKS
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.platform.clock import Pace, new_id
from tests.gateway.journey import Somebody, assigned, evacuated, home, registered
from tests.gateway.support import GatewayHarness, account_of

pytestmark = pytest.mark.stack

WORKLOAD = """{ workload {
  id exercise people lifeSaving overdue overdueForAWeek overdueSince openedThisWeek openedWeekBefore closedThisWeek
  closedWeekBefore caseworker { id }
} }"""
DOCKET_COUNTS = "query Docket($filter: DocketFilter) { docketCounts(filter: $filter) { subject count } }"


async def of_caseworker(gateway: GatewayHarness, role: str, caseworker: str | None) -> dict[str, Any] | None:
    listed = (await gateway.ask(role, WORKLOAD))["workload"]
    return next((one for one in of(listed, caseworker) if not one["exercise"]), None)


def of(listed: list[dict[str, Any]], caseworker: str | None) -> list[dict[str, Any]]:
    return [one for one in listed if (one["caseworker"] or {"id": None})["id"] == caseworker]


async def case_of(
    gateway: GatewayHarness, opened_at: datetime, closed_at: datetime | None = None, exercise: str | None = None
) -> Somebody:
    """Somebody whose case the demonstration's caseworker has."""
    somebody = Somebody()
    await registered(gateway, somebody, exercise=exercise)
    await gateway.project(
        cases.CaseOpened(
            case_id=somebody.case, person_id=somebody.person, crisis_id=somebody.crisis, request_id=somebody.request,
            urgency=intake.Urgency.LIFE_SAVING, opened_at=opened_at,
        )
    )  # fmt: skip
    await assigned_only(gateway, somebody, opened_at)
    if closed_at is not None:
        closed = cases.CaseClosed(
            case_id=somebody.case, person_id=somebody.person, reason=cases.CaseClosureReason.GOALS_MET,
            closed_at=closed_at,
        )  # fmt: skip
        await gateway.project(closed)
    return somebody


async def assigned_only(gateway: GatewayHarness, somebody: Somebody, at: datetime) -> None:
    mine = account_of("caseworker").id
    await gateway.project(
        cases.CaseAssigned(case_id=somebody.case, person_id=somebody.person, caseworker_id=mine, assigned_at=at)
    )


async def test_a_caseworkers_people_are_counted_with_what_is_late_and_how_it_goes(gateway: GatewayHarness) -> None:
    now, caseworker = datetime.now(UTC), str(account_of("caseworker").id)
    await case_of(gateway, now - timedelta(days=1))
    await case_of(gateway, now - timedelta(days=8))
    await case_of(gateway, now - timedelta(days=30), closed_at=now - timedelta(days=9))
    load = await of_caseworker(gateway, "supervisor", caseworker)
    assert load is not None
    assert (load["people"], load["lifeSaving"]) == (2, 2)
    assert (load["overdue"], load["overdueForAWeek"]) == (2, 2), "asked months ago"
    assert (load["openedThisWeek"], load["openedWeekBefore"]) == (1, 1)
    assert (load["closedThisWeek"], load["closedWeekBefore"]) == (0, 1)


async def test_people_of_an_exercise_are_counted_apart_after_the_real(gateway: GatewayHarness) -> None:
    now, caseworker = datetime.now(UTC), str(account_of("caseworker").id)
    before = await of_caseworker(gateway, "supervisor", caseworker)
    for _ in range(2):
        await case_of(gateway, now - timedelta(days=1), exercise=Pace(now + timedelta(hours=1), 1).tag())
    listed = (await gateway.ask("supervisor", WORKLOAD))["workload"]
    assert [one["exercise"] for one in listed] == sorted(one["exercise"] for one in listed)
    assert len({one["id"] for one in listed}) == len(listed)
    assert await of_caseworker(gateway, "supervisor", caseworker) == before
    [made_up] = [one for one in of(listed, caseworker) if one["exercise"]]
    assert made_up["people"] == 2


async def test_of_other_agencies_people_nothing_is_counted(gateway: GatewayHarness) -> None:
    theirs, caseworker = Somebody(), new_id()
    await registered(gateway, theirs, agency_id=new_id())
    await assigned(gateway, theirs, caseworker)
    for role in ("supervisor", "evacuation_coordinator", "committee_member", "donor", "administrator"):
        listed = (await gateway.ask(role, WORKLOAD))["workload"]
        assert not [one for one in listed if one["id"] == str(caseworker)], role
        if role in ("donor", "administrator"):
            assert listed == []


async def test_only_supervisors_have_a_board_of_it() -> None:
    commands = commands_of(TASKS)
    assert "WORKLOAD" in sections_of(["supervisor"], SectionCommands(commands))
    assert "WORKLOAD" not in sections_of(["caseworker"], SectionCommands(commands))


async def test_the_docket_is_counted_by_what_is_to_be_decided(gateway: GatewayHarness) -> None:
    async def counted() -> int:
        answer = await gateway.ask("committee_member", DOCKET_COUNTS, filter={"decided": False})
        return sum(one["count"] for one in answer["docketCounts"] if one["subject"] == "GRANT")

    before = await counted()
    somebody = Somebody()
    for part in (registered, assigned, evacuated, home):
        await part(gateway, somebody)
    assert await counted() == before + 1
    assert (await gateway.ask("donor", DOCKET_COUNTS))["docketCounts"] == []
