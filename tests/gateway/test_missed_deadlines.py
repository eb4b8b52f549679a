"""A deadline that was missed stays what is due, however often it escalates, and after an upgrade."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest
from alembic import command

from shared.contracts.cases import v1 as cases
from shared.contracts.intake.v1 import Urgency
from shared.platform.clock import new_id
from shared.platform.migrations import configuration, migrate, prepare_database
from shared.platform.secrets import Secrets
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import AT, GatewayHarness
from tests.support.databases import drop_database
from tests.support.harness import scratch_settings

pytestmark = pytest.mark.stack

SEEN = """query Seen($id: UUID!, $people: [UUID!]) {
  person(id: $id) { next { kind dueAt overdue } cases { assistance { level dueAt escalatesAt overdue } } }
  queue(first: 2, filter: {people: $people}) { edges { node { lane steps { kind dueAt } } } } }"""
MISSED = AT + timedelta(hours=24)
BEFORE_MISSED = "0036"


def escalated(somebody: Somebody, times: int) -> list[cases.AssistanceEscalated]:
    """Some deadlines passed; the next one lies ahead of us."""
    whose = {"assistance_id": somebody.assistance, "case_id": somebody.case, "person_id": somebody.person}
    ahead = datetime.now(UTC) + timedelta(days=3)
    levels = range(1, times + 1)
    return [cases.AssistanceEscalated(**whose, level=one, next_due_at=ahead, escalated_at=AT) for one in levels]


def hastened(somebody: Somebody, due_at: datetime) -> cases.AssistanceHastened:
    return cases.AssistanceHastened(
        assistance_id=somebody.assistance, case_id=somebody.case, person_id=somebody.person,
        urgency=Urgency.LIFE_SAVING, due_at=due_at, complete_by=None, hastened_at=AT,
    )  # fmt: skip


async def waiting(gateway: GatewayHarness) -> Somebody:
    """For a first answer."""
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    return somebody


async def seen(gateway: GatewayHarness, somebody: Somebody) -> tuple[dict[str, Any], dict[str, Any]]:
    """The assistance, and the row of the queue."""
    who = {"id": str(somebody.person), "people": [str(somebody.person)]}
    answer = await gateway.ask("caseworker", SEEN, **who)
    [entry] = answer["queue"]["edges"]
    return answer["person"]["cases"][0]["assistance"][0], entry["node"]


def first_answer(entry: dict[str, Any]) -> datetime:
    return next(datetime.fromisoformat(one["dueAt"]) for one in entry["steps"] if one["kind"] == "FIRST_ANSWER")


async def test_a_deadline_missed_54_times_is_overdue_since_the_first(gateway: GatewayHarness) -> None:
    somebody = await waiting(gateway)
    await gateway.project(*escalated(somebody, 54))
    assistance, entry = await seen(gateway, somebody)
    assert (assistance["level"], assistance["overdue"], entry["lane"]) == (54, True, "OVERDUE")
    assert datetime.fromisoformat(assistance["dueAt"]) == first_answer(entry) == MISSED
    assert datetime.fromisoformat(assistance["escalatesAt"]) > datetime.now(UTC)


async def test_hastening_what_was_missed_excuses_nothing(gateway: GatewayHarness) -> None:
    somebody = await waiting(gateway)
    await gateway.project(*escalated(somebody, 1), hastened(somebody, datetime.now(UTC) + timedelta(hours=4)))
    assistance, entry = await seen(gateway, somebody)
    assert (assistance["overdue"], first_answer(entry)) == (True, MISSED)


async def test_what_was_hastened_and_missed_is_overdue_since_the_sooner_deadline(gateway: GatewayHarness) -> None:
    somebody = await waiting(gateway)
    sooner = AT + timedelta(hours=4)
    await gateway.project(hastened(somebody, sooner), *escalated(somebody, 2))
    _, entry = await seen(gateway, somebody)
    assert first_answer(entry) == sooner


async def test_whoever_takes_up_what_was_missed_has_a_deadline_of_their_own(gateway: GatewayHarness) -> None:
    somebody = await waiting(gateway)
    completion = datetime.now(UTC) + timedelta(days=2)
    await gateway.project(
        *escalated(somebody, 2),
        cases.AssistanceStarted(
            assistance_id=somebody.assistance, case_id=somebody.case, person_id=somebody.person,
            started_at=AT, complete_by=completion,
        ),
    )  # fmt: skip
    assistance, _ = await seen(gateway, somebody)
    assert (assistance["overdue"], datetime.fromisoformat(assistance["dueAt"])) == (False, completion)


async def test_an_upgrade_finds_the_deadlines_that_were_missed(stack_environment: object) -> None:
    settings = scratch_settings()
    secrets = Secrets(settings.secrets)
    await prepare_database(settings, secrets, "gateway")
    try:
        await asyncio.to_thread(command.upgrade, configuration(settings, secrets, "gateway"), BEFORE_MISSED)
        connection = await asyncpg.connect(f"{settings.postgres.rsplit('/', 1)[0]}/{settings.database_name('gateway')}")
        await connection.execute("SET homeward.reach = 'all'")
        await _of_a_release_before(connection)
        await migrate(settings, secrets, "gateway")
        due = dict(await connection.fetch("SELECT status || level, due_at FROM assistance"))
        await connection.close()
    finally:
        await drop_database(settings, "gateway")
    assert due == {"OPEN0": AT + timedelta(days=9), "OPEN3": MISSED, "STARTED1": AT + timedelta(days=2)}


async def _of_a_release_before(connection: Any) -> None:
    """Each escalation wrote over the deadline; a request that came later was to be answered sooner."""
    person, again = new_id(), AT + timedelta(days=9)
    request = "INSERT INTO requests (id, person_id, kind, services, due_at, made_at) VALUES ($1, $2, $3, $4, $5, $6)"
    await connection.execute(request, new_id(), person, "ASSISTANCE", ["food"], AT + timedelta(days=5), AT)
    await connection.execute(request, new_id(), person, "EVACUATION", [], MISSED, AT + timedelta(hours=1))
    await connection.execute(request, new_id(), person, "EVACUATION", [], AT, AT - timedelta(days=1))
    for status, level, complete_by in (("OPEN", 0, None), ("OPEN", 3, None), ("STARTED", 1, AT + timedelta(days=2))):
        await connection.execute(
            "INSERT INTO assistance (id, person_id, services, status, level, due_at, complete_by, opened_at)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            new_id(), person, ["food"], status, level, again, complete_by, AT,
        )  # fmt: skip
