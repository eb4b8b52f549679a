"""What is worked out from many rows: how far a person has come, what is due next, counts of operations and courses.

Every figure is a function of the tables alone, so that the order in which topics are read does not matter. Whoever
changes something about a person, an operation or a course holds its lock until the commit: none works from a stale
view.
"""

import hashlib
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from uuid import UUID

from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection

from services.gateway.readmodel.erased import statements
from services.gateway.readmodel.tables import metadata
from services.gateway.readmodel.tasks import Task, compose

_PREPARE = text(
    "SELECT set_config('homeward.reach', 'all', true), set_config('plan_cache_mode', 'force_generic_plan', true),"
    " set_config('enable_seqscan', 'off', true)"
)
_LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM unnest(CAST(:ids AS text[])) AS given(id)")
_TRAVELLERS = text("SELECT DISTINCT person_id FROM movements WHERE operation_id = ANY(:ids)")
MOST_MEMBERS = 60
"""A household of more was a camp's name in a column: nobody is worked out because one of thousands changed."""
_HOUSEHOLDS = text(
    "SELECT id FROM (SELECT member.id, count(*) OVER (PARTITION BY member.household_id) AS members"
    " FROM persons AS member WHERE member.household_id = ANY(:households)"
    " OR member.household_id IN (SELECT household_id FROM persons WHERE id = ANY(:persons))) AS kin"
    " WHERE members <= :most"
)
_PERSONS = Path(__file__).with_name("persons.sql").read_text()
_OPERATIONS = text(Path(__file__).with_name("operations.sql").read_text())
_COURSES = text(
    "UPDATE courses SET taken = (SELECT count(*) FROM enrolments WHERE course_id = courses.id),"
    " exercise = coalesce(courses.exercise, (SELECT bool_or(persons.is_exercise) FROM enrolments"
    " JOIN persons ON persons.id = enrolments.person_id WHERE enrolments.course_id = courses.id))"
    " WHERE id = ANY(:ids)"
)
"""A course that was offered before its tag was kept is what its people are: an exercise and real work never mix."""


async def prepare(connection: AsyncConnection) -> None:
    """Begin a transaction that changes the read model: no row is hidden, and no statement is planned anew.

    Working out persons takes some two milliseconds to plan, and less than one to do. The plan goes by keys, as is
    right for any number of rows, even when it was made while the tables were empty.
    """
    await connection.execute(_PREPARE)


async def lock(connection: AsyncConnection, kind: str, ids: Iterable[UUID]) -> None:
    """Hold these until the commit, in one order everywhere."""
    wanted = sorted(f"{kind}:{one}" for one in set(ids))
    if wanted:
        await connection.execute(_LOCK, {"ids": wanted})


async def travellers(connection: AsyncConnection, operation_ids: Iterable[UUID]) -> set[UUID]:
    """The persons with a place in these operations."""
    wanted = list(operation_ids)
    if not wanted:
        return set()
    return set((await connection.execute(_TRAVELLERS, {"ids": wanted})).scalars())


async def households(connection: AsyncConnection, household_ids: Iterable[UUID], persons: Iterable[UUID]) -> set[UUID]:
    """The members of these households, and of these persons' households."""
    wanted = {"households": list(household_ids), "persons": list(persons)}
    if not any(wanted.values()):
        return set()
    return set((await connection.execute(_HOUSEHOLDS, wanted | {"most": MOST_MEMBERS})).scalars())


class DerivedColumns:
    """Works them out, and the steps of these tasks."""

    def __init__(self, tasks: Sequence[Task]) -> None:
        self.persons = text(compose(_PERSONS, tasks))

    @property
    def digest(self) -> bytes:
        """What the statements of this release are known by."""
        statements = (self.persons, _OPERATIONS, _COURSES)
        return hashlib.sha256("\0".join(statement.text for statement in statements).encode()).digest()

    async def recompute(
        self, connection: AsyncConnection, persons: Iterable[UUID], operations: Iterable[UUID], courses: Iterable[UUID]
    ) -> None:
        """Work out what follows from the batch's rows; drop what is left of persons who were erased."""
        for statement, ids in ((_OPERATIONS, list(operations)), (_COURSES, list(courses))):
            if ids:
                await connection.execute(statement, {"ids": ids})
        worked_out = await connection.execute(self.persons, {"ids": list(persons)})
        erased = [row.id for row in worked_out if row.erased_at is not None]
        if erased:
            for statement in _erasing():
                await connection.execute(statement, {"ids": erased})


@cache
def _erasing() -> list[TextClause]:
    return [text(one) for one in statements(metadata)]
