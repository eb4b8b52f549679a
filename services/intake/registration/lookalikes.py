"""Who of many persons just registered may have been registered before: one statement for all of them.

The search of a single registration opens whoever shares a key. For hundreds at a time the work for each is bounded:
of every key the first holders only, and of those the few who share the most keys. Whoever is very alike shares several;
the number of a paper or a telephone is enough by itself, and crowds out nobody who shares the most.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import BigInteger, Boolean, Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.persons.age import stated_on

HOLDERS_PER_KEY = 30
"""A key that more persons share tells little, and theirs are found by rarer keys."""
SHARED_KEYS = 2
MOST_PER_PERSON = 3
"""Of those who share the most keys, and of those who share a number."""

_ALIKE = text(
    """
    WITH asked AS (
        SELECT * FROM unnest(CAST(:persons AS uuid[]), CAST(:keys AS bigint[]), CAST(:numbers AS boolean[]))
            AS keys (person_id, key, is_number)
    ),
    sharing AS (
        SELECT asked.person_id AS sought, holder.person_id, count(*) AS shared, bool_or(asked.is_number) AS by_number
        FROM asked CROSS JOIN LATERAL (
            SELECT keyed.person_id
            FROM (SELECT person_id FROM search_keys WHERE search_keys.key = asked.key OFFSET 0) AS keyed
            CROSS JOIN LATERAL (
                SELECT 1 FROM persons
                WHERE persons.id = keyed.person_id AND persons.erased_at IS NULL
                    AND persons.exercise IS NOT DISTINCT FROM CAST(:exercise AS text)
                    AND (persons.import_id IS DISTINCT FROM CAST(:import_id AS uuid) OR persons.id < asked.person_id)
                OFFSET 0
            ) AS present
            LIMIT :holders
        ) AS holder
        GROUP BY asked.person_id, holder.person_id
        HAVING count(*) >= :shared OR bool_or(asked.is_number)
    ),
    best AS (
        SELECT *, row_number() OVER (PARTITION BY sought ORDER BY shared DESC, person_id) AS place,
            row_number() OVER (PARTITION BY sought, by_number ORDER BY shared DESC, person_id) AS place_by_number
        FROM sharing
    )
    SELECT best.sought, best.person_id, persons.household_id, persons.registered_by_agency, persons.profile,
        persons.registered_at, persons.birth_told_on, persons.sex, crises.time_zone, subject_keys.wrapped_key
    FROM best
    JOIN persons ON persons.id = best.person_id
    JOIN crises ON crises.id = persons.crisis_id
    JOIN subject_keys ON subject_keys.subject_id = best.person_id AND subject_keys.wrapped_key IS NOT NULL
    WHERE best.place <= :most OR best.by_number AND best.place_by_number <= :most
    ORDER BY best.sought, best.place
    """
).bindparams(
    bindparam("persons", type_=ARRAY(Uuid)),
    bindparam("keys", type_=ARRAY(BigInteger)),
    bindparam("numbers", type_=ARRAY(Boolean)),
)


# Of what this transaction wrote the planner knows nothing: it takes tables for empty and reads them whole for each key.
_BY_INDEX = text(
    "SELECT set_config(name, :switch, true) FROM unnest(ARRAY['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'])"
    " AS planner (name)"
)


class KeysOfOne(NamedTuple):
    """All keys of a person, and those of them that are of papers and telephones."""

    all: Collection[int]
    numbers: Collection[int]


class Lookalike(NamedTuple):
    """Somebody who shares keys with `sought`, still sealed, and the wrapped key that opens them."""

    sought: UUID
    person_id: UUID
    household_id: UUID | None
    registered_by_agency: UUID | None
    profile: dict[str, Any]
    registered_at: datetime
    birth_told_on: date | None
    sex: str
    time_zone: str | None
    wrapped_key: bytes

    @property
    def stated_on(self) -> date:
        """The day from which their stated age grows, where they are."""
        return stated_on(self.birth_told_on, self.registered_at, self.time_zone)


async def lookalikes(
    session: AsyncSession, keys: Mapping[UUID, KeysOfOne], import_id: UUID, exercise: str | None
) -> Sequence[Lookalike]:
    """Who shares keys with these persons of an import, in the same exercise or in none; of one file, earlier ones."""
    asked_for = [(person_id, key, key in own.numbers) for person_id, own in keys.items() for key in own.all]
    if not asked_for:
        return []
    persons, digests, numbers = zip(*asked_for, strict=True)
    limits = {"holders": HOLDERS_PER_KEY, "shared": SHARED_KEYS, "most": MOST_PER_PERSON}
    asked = {"persons": list(persons), "keys": list(digests), "numbers": list(numbers)}
    world = {"import_id": import_id, "exercise": exercise}
    await session.execute(_BY_INDEX, {"switch": "off"})
    rows = [Lookalike(*row) for row in await session.execute(_ALIKE, asked | world | limits)]
    await session.execute(_BY_INDEX, {"switch": "on"})
    return rows
