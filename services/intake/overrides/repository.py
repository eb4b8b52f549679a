"""Statements about sharing overrides."""

from uuid import UUID

from sqlalchemy import update
from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.overrides.model import SharingOverride


async def forget_explanations(session: AsyncSession, person_id: UUID) -> None:
    """Null what was written about an erased person."""
    statement = update(SharingOverride).where(col(SharingOverride.person_id) == person_id)
    await session.execute(statement.values(explanation=None))
