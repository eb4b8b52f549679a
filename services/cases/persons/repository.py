"""Every statement about the copies of intake's facts."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.persons.model import KnownConsent
from shared.contracts.intake.v1 import Purpose


async def standing_consents(session: AsyncSession, person_id: UUID, purpose: Purpose) -> Sequence[KnownConsent]:
    """Every basis for a purpose that was not withdrawn, those that ended by themselves too."""
    statement = select(KnownConsent).where(
        KnownConsent.person_id == person_id,
        KnownConsent.purpose == purpose,
        col(KnownConsent.withdrawn_at).is_(None),
    )
    return (await session.exec(statement)).all()


async def end_consents(session: AsyncSession, person_id: UUID, at: datetime) -> None:
    """No basis for any purpose is left."""
    standing = col(KnownConsent.person_id) == person_id, col(KnownConsent.withdrawn_at).is_(None)
    await session.exec(update(KnownConsent).where(*standing).values(withdrawn_at=at))
