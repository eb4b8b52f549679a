"""SQL of plans."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.reintegration.plans.model import Plan


async def objectives_of(session: AsyncSession, person_id: UUID) -> Sequence[Plan]:
    """The plans of a person that hold sealed objectives, locked."""
    statement = select(Plan).where(Plan.person_id == person_id, col(Plan.objectives).is_not(None))
    return (await session.exec(statement.with_for_update())).all()
