"""Neither where somebody stands in a list nor a cursor tells that a specialist must see them."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import pytest

from services.gateway.readmodel import derived_columns
from services.gateway.readmodel.derived_columns import DerivedColumns
from services.gateway.readmodel.tasks import Task
from services.gateway.rooms.todo.tasks import TASKS
from tests.gateway.steps.test_composed import random_people
from tests.gateway.support import GatewayHarness, agency

pytestmark = pytest.mark.stack

PEOPLE = 160
EXERCISE = "2026-01-01T00:00:00+00:00/10"
NOT_TOLD = (
    "intake_officer", "caseworker", "evacuation_coordinator", "reintegration_officer", "finance_officer",
    "committee_member", "data_protection_officer",
)  # fmt: skip
TOLD = ("protection_specialist", "supervisor")
LISTS = ("people", "queue")
PAGE = """query P($after: String) {
  %s(first: 100, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage } }
}"""


async def listed(gateway: GatewayHarness, role: str, name: str) -> list[dict[str, Any]]:
    """Cursors and ids of a whole list, in its order."""
    edges: list[dict[str, Any]] = []
    more = True
    while more:
        after = edges[-1]["cursor"] if edges else None
        page = (await gateway.ask(role, PAGE % name, after=after))[name]
        edges += page["edges"]
        more = page["pageInfo"]["hasNextPage"]
    return edges


async def lists(gateway: GatewayHarness, people: Sequence[UUID], tasks: Sequence[Task]) -> dict[str, Any]:
    """Every list of every role, where these are the tasks."""
    async with gateway.runtime.engine.begin() as connection:
        await derived_columns.prepare(connection)
        await DerivedColumns(tasks).recompute(connection, people, [], [])
    return {f"{role} {name}": await listed(gateway, role, name) for role in NOT_TOLD + TOLD for name in LISTS}


async def test_no_order_or_cursor_tells_of_a_secret_step(gateway: GatewayHarness) -> None:
    people = await random_people(gateway, 4, PEOPLE)
    connection = await gateway.as_owner()
    try:
        await connection.execute("UPDATE persons SET agency_id = $1 WHERE id = ANY($2)", agency(), people)
        await connection.execute("UPDATE persons SET exercise = $1 WHERE exercise IS NOT NULL", EXERCISE)
    finally:
        await connection.close()
    without = await lists(gateway, people, [task for task in TASKS if not task.secret])
    now = await lists(gateway, people, TASKS)
    for role in NOT_TOLD:
        for name in LISTS:
            assert now[f"{role} {name}"] == without[f"{role} {name}"], (role, name)
    for role in TOLD:
        assert now[f"{role} people"] != without[f"{role} people"], "of whom they work for they are told what is due"
