"""Statements about erasures."""

from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.erasure.model import ErasureRequest


async def is_requested(session: AsyncSession, person_id: UUID) -> bool:
    """Whether an erasure of the person waits for a second person."""
    statement = select(ErasureRequest.id).where(
        ErasureRequest.person_id == person_id, col(ErasureRequest.decided_at).is_(None)
    )
    return (await session.exec(statement)).one_or_none() is not None
