"""Statements about sharing overrides."""

from uuid import UUID

from sqlalchemy import update
from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.consent.model import Consent
from services.intake.overrides.model import SharingOverride
from services.intake.sharing_grants.model.grants import SharingGrant


async def anything_was_withdrawn(session: AsyncSession, person_id: UUID) -> bool:
    """Whether a consent of the person was withdrawn, or a grant ended."""
    consents = select(Consent.id).where(Consent.person_id == person_id, col(Consent.withdrawn_at).is_not(None))
    grants = select(SharingGrant.id).where(SharingGrant.person_id == person_id, col(SharingGrant.ended_at).is_not(None))
    result = await session.exec(select(or_(consents.exists(), grants.exists())))
    return bool(result.one())


async def forget_explanations(session: AsyncSession, person_id: UUID) -> None:
    """Null what was written about an erased person."""
    statement = update(SharingOverride).where(col(SharingOverride.person_id) == person_id)
    await session.execute(statement.values(explanation=None))
