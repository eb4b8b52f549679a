"""Statements about search keys."""

from collections.abc import Collection, Iterable
from uuid import UUID

from sqlalchemy import BigInteger, Subquery, Uuid, bindparam, func, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.matching.model import SearchKey

_HOLD = text(
    "SELECT count(pg_advisory_xact_lock(held.key)) FROM (SELECT unnest(:keys) AS key ORDER BY 1) AS held"
).bindparams(bindparam("keys", type_=ARRAY(BigInteger)))

_AT_A_DESK = text("SELECT pg_advisory_xact_lock_shared(hashtextextended('somebody is registered', 0))")
_NOBODY_AT_A_DESK = text("SELECT pg_advisory_xact_lock(hashtextextended('somebody is registered', 0))")
_KEEP = text(
    "INSERT INTO search_keys (person_id, key) SELECT * FROM unnest(CAST(:persons AS uuid[]), CAST(:keys AS bigint[]))"
).bindparams(bindparam("persons", type_=ARRAY(Uuid)), bindparam("keys", type_=ARRAY(BigInteger)))


def sharing(keys: Collection[int]) -> Subquery:
    """Who has at least one of the keys, and how many: `person_id`, `shared`."""
    counted = select(SearchKey.person_id, func.count().label("shared")).where(col(SearchKey.key).in_(keys))
    return counted.group_by(col(SearchKey.person_id)).subquery()


async def hold_keys(session: AsyncSession, keys: Collection[int]) -> None:
    """Let no other desk register somebody alike until the commit, and let imports wait: see `wait_for_desks`."""
    await session.execute(_AT_A_DESK)
    await session.execute(_HOLD, {"keys": sorted(set(keys))})


async def wait_for_desks(session: AsyncSession) -> None:
    """Wait until every registration at a desk that began before is committed; one lock, whatever an import brings.

    Whoever an import has committed before it waits is seen by every desk that begins after, and the import sees, once
    it has waited, whomever the desks before it registered.
    """
    await session.execute(_NOBODY_AT_A_DESK)


async def keys_of_many(session: AsyncSession, person_ids: Collection[UUID]) -> dict[UUID, list[int]]:
    by_person: dict[UUID, list[int]] = {person_id: [] for person_id in person_ids}
    statement = select(SearchKey.person_id, SearchKey.key).where(col(SearchKey.person_id).in_(person_ids))
    for person_id, key in await session.exec(statement):
        by_person[person_id].append(key)
    return by_person


async def keep_keys(session: AsyncSession, keys: Iterable[tuple[UUID, int]]) -> None:
    """Write pairs of person and key, however many, in one statement."""
    if pairs := sorted(set(keys)):
        persons, digests = zip(*pairs, strict=True)
        await session.execute(_KEEP, {"persons": list(persons), "keys": list(digests)})


async def drop_keys(session: AsyncSession, person_id: UUID) -> None:
    await session.execute(delete(SearchKey).where(col(SearchKey.person_id) == person_id))
