"""SQL of plans."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.reintegration.plans.model import Plan


async def plans_of(session: AsyncSession, person_id: UUID) -> Sequence[Plan]:
    """The plans of a person, locked."""
    statement = select(Plan).where(Plan.person_id == person_id)
    return (await session.exec(statement.with_for_update())).all()
