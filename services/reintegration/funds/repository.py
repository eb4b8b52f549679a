"""SQL of donors."""

from uuid import UUID

from sqlalchemy import text
from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.reintegration.funds.model import Donor

_IS_IN_USE = text(
    "SELECT EXISTS (SELECT 1 FROM grants WHERE donor_id = :id) OR EXISTS (SELECT 1 FROM funds WHERE donor_id = :id)"
)


async def held_donor(session: AsyncSession, id: UUID) -> Donor | None:
    """A donor that is not corrected or ended until the commit; any number ask for its money at once."""
    statement = select(Donor).where(Donor.id == id).with_for_update(read=True, key_share=True)
    return (await session.exec(statement.execution_options(populate_existing=True))).one_or_none()


async def is_currency_in_use(session: AsyncSession, id: UUID) -> bool:
    """Whether a grant was asked for from a donor's money, or an amount of it recorded; exact while it is locked."""
    return bool((await session.execute(_IS_IN_USE, {"id": id})).scalar_one())
