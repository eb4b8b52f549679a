"""The statement composed of the rooms' tasks gives what one statement for all rooms gave."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection

from services.gateway.readmodel import derived_columns
from services.gateway.readmodel.derived_columns import DerivedColumns
from services.gateway.readmodel.tasks import Task
from services.gateway.rooms.todo.tasks import TASKS
from tests.gateway.steps.random_people import RandomPeople
from tests.gateway.support import GatewayHarness

pytestmark = pytest.mark.stack

PEOPLE = 1_200
BATCH = 200
BEFORE = text(Path(__file__).with_name("one_statement.sql").read_text(encoding="utf-8"))
STEPS = (
    "SELECT 'step' AS about, id, person_id, kind, due_at, sort_at, agency_id, caseworker_id, has_journey, not_by[1],"
    " NULL AS phase, NULL AS urgency, NULL AS case_status, NULL AS kind_elsewhere, NULL AS due_at_elsewhere"
    " FROM steps WHERE person_id = ANY(:ids)"
)
PERSONS = (
    "SELECT 'person', id, id, next_kind, next_due_at, sort_at, agency_id, caseworker_id, has_journey, NULL,"
    " phase, urgency, case_status, next_kind_elsewhere, next_due_at_elsewhere FROM persons WHERE id = ANY(:ids)"
)
NOW = text(f"{STEPS} UNION ALL {PERSONS}")
STRICTER = {"PAY_TRANCHE", "BOARD", "CHECK_GATES", "CONFIRM_SEAT"}
"""Their commands would have been refused to some for whom the one statement listed them, or taken from others."""
Worked = Counter[tuple[Any, ...]]


def in_batches(people: Sequence[UUID]) -> list[Sequence[UUID]]:
    return [people[first : first + BATCH] for first in range(0, len(people), BATCH)]


async def rows_of(connection: AsyncConnection, statement: TextClause, people: Sequence[UUID]) -> Worked:
    """What a statement says of each of them."""
    rows = Worked()
    for batch in in_batches(people):
        rows.update(tuple(row) for row in await connection.execute(statement, {"ids": batch}))
    return rows


async def before_and_now(gateway: GatewayHarness, people: Sequence[UUID], *tasks: Sequence[Task]) -> list[Worked]:
    """What one statement says of them, then what the tasks make of them, for each of these; nothing of it stays."""
    async with gateway.runtime.engine.connect() as connection:
        await derived_columns.prepare(connection)
        worked = [await rows_of(connection, BEFORE, people)]
        for derived in map(DerivedColumns, tasks):
            for batch in in_batches(people):
                await derived.recompute(connection, batch, [], [])
            worked.append(await rows_of(connection, NOW, people))
        await connection.rollback()
    return worked


def kinds(rows: Worked) -> set[str]:
    """Of the steps among them."""
    return {row[3] for row in rows if row[0] == "step"}


async def random_people(gateway: GatewayHarness, seed: int, number: int = PEOPLE) -> list[UUID]:
    made = RandomPeople(seed)
    people = made.add(number)
    connection = await gateway.as_owner()
    try:
        await made.write(connection)
    finally:
        await connection.close()
    return people


async def test_every_person_has_the_steps_of_the_one_statement(gateway: GatewayHarness) -> None:
    before, now = await before_and_now(gateway, await random_people(gateway, 1), TASKS)
    assert kinds(before) == kinds(now) == {task.kind for task in TASKS}, "chance left a kind of step out"
    assert kinds(before - now) | kinds(now - before) == STRICTER
    others = {row[2] for row in (before - now) + (now - before) if row[0] == "step"}
    assert {row[2] for row in (before - now) + (now - before)} == others, "who has the same steps is shown alike"


async def test_a_dropped_task_is_detected(gateway: GatewayHarness) -> None:
    people = await random_people(gateway, 2, 400)
    without = {dropped.kind: [task for task in TASKS if task is not dropped] for dropped in TASKS}
    before, *nows = await before_and_now(gateway, people, *without.values())
    for kind, now in zip(without, nows, strict=True):
        assert kinds(before - now) - STRICTER == {kind} - STRICTER
        assert kind not in kinds(now)
