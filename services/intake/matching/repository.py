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

_IN_TURN = text("SELECT pg_advisory_xact_lock(hashtextextended('imports compare in turn', 0))")
_KEEP = text(
    "INSERT INTO search_keys (person_id, key) SELECT * FROM unnest(CAST(:persons AS uuid[]), CAST(:keys AS bigint[]))"
).bindparams(bindparam("persons", type_=ARRAY(Uuid)), bindparam("keys", type_=ARRAY(BigInteger)))


def sharing(keys: Collection[int]) -> Subquery:
    """Who has at least one of the keys, and how many: `person_id`, `shared`."""
    counted = select(SearchKey.person_id, func.count().label("shared")).where(col(SearchKey.key).in_(keys))
    return counted.group_by(col(SearchKey.person_id)).subquery()


async def hold_keys(session: AsyncSession, keys: Collection[int]) -> None:
    """Let nobody else register somebody alike until the commit: two desks may hear of one person at once."""
    await session.execute(_HOLD, {"keys": sorted(set(keys))})


async def hold_keys_of_many(session: AsyncSession, keys: Collection[int]) -> None:
    """The same for hundreds of persons. One import at a time: the server has room for some thousand locks."""
    await session.execute(_IN_TURN)
    await hold_keys(session, keys)


async def keep_keys(session: AsyncSession, keys: Iterable[tuple[UUID, int]]) -> None:
    """Write pairs of person and key, however many, in one statement."""
    if pairs := sorted(set(keys)):
        persons, digests = zip(*pairs, strict=True)
        await session.execute(_KEEP, {"persons": list(persons), "keys": list(digests)})


async def drop_keys(session: AsyncSession, person_id: UUID) -> None:
    """Forget a person's keys."""
    await session.execute(delete(SearchKey).where(col(SearchKey.person_id) == person_id))
