"""Working out persons is planned once for a connection; what is asked all day reads no more than it shows."""

from typing import Any

import orjson
import pytest
from sqlalchemy import text

from services.gateway.assembly.projector import Projector
from services.gateway.assembly.schema import build_schema
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.compile import Compiler
from services.gateway.compiler.parameters import NO_VARIABLES
from services.gateway.execution.persisted_documents import Documents
from services.gateway.execution.prefetch import _PROGRESS
from shared.platform.consumption import processing_of
from tests.gateway.journey import Somebody, registered
from tests.gateway.support import GatewayHarness

pytestmark = pytest.mark.stack

EXERCISE = "2026-01-01T00:00:00+00:00/10"
PEOPLE = "{ people(first: 20) { edges { cursor } } }"
DOCKET = "{ docket(first: 20, filter: {decided: false}) { edges { node { id } } } }"
MUCH_DECIDED = """
WITH people AS (
    INSERT INTO persons (id, reference) SELECT gen_random_uuid(), 'HW-' || number FROM generate_series(1, 3000) number
    RETURNING id
), homes AS (INSERT INTO journeys (id, person_id) SELECT id, id FROM people)
INSERT INTO reviews (id, person_id, journey_id, due_at, decided_at)
SELECT id, id, id, now() - interval '1 year', now() FROM people
"""
PLANNED = text("SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE statement LIKE '-- How far each%'")


async def test_derived_columns_are_computed_by_one_generic_plan(gateway: GatewayHarness) -> None:
    await registered(gateway, Somebody())
    once_more = processing_of(gateway.runtime, "once-more", Projector())
    for record in gateway.records:
        await once_more.handle([record])
    async with gateway.runtime.engine.connect() as connection:
        assert (await connection.execute(PLANNED)).all() == [(len(gateway.records), 0)]


def _walked(node: dict[str, Any]) -> list[tuple[str, int]]:
    """What a plan reads of tables: the index, or nothing, and how many rows it looked at and passed over."""
    here = [(node.get("Index Name", ""), node.get("Rows Removed by Filter", 0))] if "Relation Name" in node else []
    return [*here, *(one for inner in node.get("Plans", []) for one in _walked(inner))]


def _compiled(query: str) -> str:
    """For the committee, which sees everybody, and of nobody what only those who work for them are told."""
    compiler = Compiler(build_schema()[1])
    known = Documents(compiler.schema, introspection=False).written(query)
    document = compiler.document(known.fragments, NO_VARIABLES)
    return compiler.query(document, known.operation(None), RoleAccess(frozenset({"committee_member"}))).sql


async def _explained(gateway: GatewayHarness, sql: str) -> list[tuple[str, int]]:
    connection = await gateway.as_owner()
    try:
        # What was not analysed is thought to be small, and a small table is read as a whole.
        await connection.execute("SET enable_seqscan = off")
        [plan] = orjson.loads(await connection.fetchval(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}"))
    finally:
        await connection.close()
    return _walked(plan["Plan"])


async def test_counting_an_exercise_reads_no_other_rows(gateway: GatewayHarness) -> None:
    await registered(gateway, Somebody())
    await registered(gateway, Somebody(), exercise=EXERCISE)
    counted = _PROGRESS.text.replace(":tag", f"'{EXERCISE}'")
    assert await _explained(gateway, counted) == [("ix_persons_exercise", 0)]


async def test_decided_reviews_are_not_read_for_the_docket(gateway: GatewayHarness) -> None:
    connection = await gateway.as_owner()
    try:
        await connection.execute(MUCH_DECIDED)
        await connection.execute("ANALYZE persons, journeys, reviews")
    finally:
        await connection.close()
    read = await _explained(gateway, _compiled(DOCKET))
    assert ("ix_reviews_undecided", 0) in read
    assert sum(passed for _, passed in read) == 0


async def test_a_page_of_people_is_read_by_an_index_of_the_order_that_is_told(gateway: GatewayHarness) -> None:
    await registered(gateway, Somebody())
    assert await _explained(gateway, _compiled(PEOPLE)) == [("ix_persons_sort_at_elsewhere_id", 0)]
