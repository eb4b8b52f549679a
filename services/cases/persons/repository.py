"""Every statement about the copies of intake's facts."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.persons.model import KnownConsent, KnownPerson
from shared.contracts.intake.v1 import Purpose


async def bases_for(session: AsyncSession, person_id: UUID, purpose: Purpose) -> Sequence[KnownConsent]:
    """Every basis there ever was for a purpose, withdrawn ones too."""
    statement = select(KnownConsent).where(KnownConsent.person_id == person_id, KnownConsent.purpose == purpose)
    return (await session.exec(statement)).all()


async def end_consents(session: AsyncSession, person_id: UUID, at: datetime) -> None:
    """No basis for any purpose is left."""
    standing = col(KnownConsent.person_id) == person_id, col(KnownConsent.withdrawn_at).is_(None)
    await session.exec(update(KnownConsent).where(*standing).values(withdrawn_at=at))


async def households_of(session: AsyncSession, person_ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Each person's household, of those who have one."""
    statement = select(KnownPerson.person_id, KnownPerson.household_id).where(
        col(KnownPerson.person_id).in_(person_ids), col(KnownPerson.household_id).is_not(None)
    )
    return {person: household for person, household in await session.exec(statement) if household is not None}
