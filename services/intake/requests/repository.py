"""Statements about requests."""

from uuid import UUID

from sqlalchemy import update
from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.requests.model import Request


async def forget_details(session: AsyncSession, person_id: UUID) -> None:
    """Drop what an erased person asked for, and where to; that they asked, and when, stays."""
    asked = update(Request).where(col(Request.person_id) == person_id)
    await session.execute(asked.values(details=None, services=[], destination_country=None))
