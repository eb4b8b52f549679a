"""Statements about crises."""

from uuid import UUID

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.crises.model import Crisis
from shared.platform.errors import NotFound


async def crisis_kept_as_it_is(session: AsyncSession, crisis_id: UUID) -> Crisis:
    """The crisis, locked against closing but not against other readers, until the commit; NotFound.

    Registrations of one crisis must not wait for each other.
    """
    statement = select(Crisis).where(Crisis.id == crisis_id).with_for_update(read=True)
    crisis = (await session.exec(statement.execution_options(populate_existing=True))).one_or_none()
    if crisis is None:
        raise NotFound("crisis", field="crisis_id")
    return crisis
