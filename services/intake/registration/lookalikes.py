"""Who of many persons just registered may have been registered before: one statement for all of them.

The search of a single registration opens whoever shares a key. For hundreds at a time the work for each is bounded:
of every key the first holders only, and of those the few who share the most keys. Whoever is very alike shares several.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import BigInteger, Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel.ext.asyncio.session import AsyncSession

HOLDERS_PER_KEY = 30
"""A key that more persons share tells little, and theirs are found by rarer keys."""
SHARED_KEYS = 2
MOST_PER_PERSON = 3

_ALIKE = text(
    """
    WITH asked AS (
        SELECT * FROM unnest(CAST(:persons AS uuid[]), CAST(:keys AS bigint[])) AS given (person_id, key)
    ),
    sharing AS (
        SELECT asked.person_id AS sought, holder.person_id, count(*) AS shared
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
        HAVING count(*) >= :shared
    ),
    best AS (
        SELECT *, row_number() OVER (PARTITION BY sought ORDER BY shared DESC, person_id) AS place FROM sharing
    )
    SELECT best.sought, best.person_id, persons.profile, persons.registered_at, persons.sex, subject_keys.wrapped_key,
        crises.time_zone
    FROM best
    JOIN persons ON persons.id = best.person_id
    JOIN crises ON crises.id = persons.crisis_id
    JOIN subject_keys ON subject_keys.subject_id = best.person_id AND subject_keys.wrapped_key IS NOT NULL
    WHERE best.place <= :most
    ORDER BY best.sought, best.place
    """
).bindparams(bindparam("persons", type_=ARRAY(Uuid)), bindparam("keys", type_=ARRAY(BigInteger)))


# Of what this transaction wrote the planner knows nothing: it takes tables for empty and reads them whole for each key.
_BY_INDEX = text(
    "SELECT set_config(name, :switch, true) FROM unnest(ARRAY['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'])"
    " AS planner (name)"
)


class Lookalike(NamedTuple):
    """Somebody who shares keys with `sought`, still sealed, and the wrapped key that opens them."""

    sought: UUID
    person_id: UUID
    profile: dict[str, Any]
    registered_at: datetime
    sex: str
    wrapped_key: bytes
    zone: str | None
    """Of the place where they were registered."""


async def lookalikes(
    session: AsyncSession, keys: Mapping[UUID, Iterable[int]], import_id: UUID, exercise: str | None
) -> Sequence[Lookalike]:
    """Who shares keys with these persons of an import, in the same exercise or in none; of one file, earlier ones."""
    pairs = [(person_id, key) for person_id, own in keys.items() for key in own]
    if not pairs:
        return []
    persons, digests = zip(*pairs, strict=True)
    limits = {"holders": HOLDERS_PER_KEY, "shared": SHARED_KEYS, "most": MOST_PER_PERSON}
    asked = {"persons": list(persons), "keys": list(digests), "import_id": import_id, "exercise": exercise}
    await session.execute(_BY_INDEX, {"switch": "off"})
    found = [Lookalike(*row) for row in await session.execute(_ALIKE, asked | limits)]
    await session.execute(_BY_INDEX, {"switch": "on"})
    return found
