"""Statements about requests."""

from uuid import UUID

from sqlalchemy import update
from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.requests.model import Request


async def forget_details(session: AsyncSession, person_id: UUID) -> None:
    """Null what an erased person's requests said."""
    await session.execute(update(Request).where(col(Request.person_id) == person_id).values(details=None))
