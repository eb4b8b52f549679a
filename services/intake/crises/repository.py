"""Statements about crises."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import Text, bindparam, func, text
from sqlalchemy.dialects.postgresql import ARRAY, insert
from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.crises.model import Crisis, Place
from shared.platform.errors import NotFound

# A name counts where only one place of the crisis's country has it; what could be two places is none.
_CODES = text(
    """
    SELECT said, min(code) AS code FROM (
        SELECT said, code FROM unnest(CAST(:said AS text[])) AS said JOIN places ON code = upper(btrim(said))
        UNION ALL
        SELECT said, code FROM unnest(CAST(:said AS text[])) AS said
        JOIN crises ON crises.id = :crisis
        JOIN places ON places.country = crises.country AND lower(places.name) = lower(btrim(said))
    ) AS found GROUP BY said HAVING count(DISTINCT code) = 1
    """
).bindparams(bindparam("said", type_=ARRAY(Text)))
_PLACES_AT_ONCE = 1000


async def place_codes(session: AsyncSession, crisis_id: UUID, said: Collection[str | None]) -> dict[str, str]:
    """The P-codes that these texts mean in a crisis: themselves, or the one place of that name in its country."""
    texts = sorted({one for one in said if one})
    if not texts:
        return {}
    return {row.said: row.code for row in await session.execute(_CODES, {"said": texts, "crisis": crisis_id})}


async def keep_places(session: AsyncSession, places: Sequence[Place]) -> None:
    """Add places, or renew those that are there; a middle that a list does not name stays."""
    for start in range(0, len(places), _PLACES_AT_ONCE):
        rows = [place.model_dump() for place in places[start : start + _PLACES_AT_ONCE]]
        statement = insert(Place).values(rows)
        renewed = {name: statement.excluded[name] for name in ("name", "level", "parent", "country")}
        middle = {
            name: func.coalesce(statement.excluded[name], getattr(Place, name)) for name in ("latitude", "longitude")
        }
        await session.execute(statement.on_conflict_do_update(index_elements=["code"], set_=renewed | middle))


async def get_crisis_for_share(session: AsyncSession, crisis_id: UUID) -> Crisis:
    """The crisis, locked against closing but not against other readers, until the commit; NotFound.

    Registrations of one crisis must not wait for each other.
    """
    statement = select(Crisis).where(Crisis.id == crisis_id).with_for_update(read=True)
    crisis = (await session.exec(statement.execution_options(populate_existing=True))).one_or_none()
    if crisis is None:
        raise NotFound("crisis", field="crisis_id")
    return crisis


async def zones_of_crises(session: AsyncSession) -> dict[UUID, str | None]:
    """By whose days each crisis counts; None where nobody said."""
    return dict((await session.exec(select(Crisis.id, Crisis.time_zone))).all())
