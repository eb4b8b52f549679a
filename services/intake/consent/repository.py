"""Statements about legal bases."""

from datetime import date
from uuid import UUID

from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.consent.model import Consent, NoLegalBasis
from shared.contracts.intake.v1 import Purpose


async def require_legal_basis(session: AsyncSession, person_id: UUID, purpose: Purpose, on: date) -> None:
    """NoLegalBasis unless one holds on the day; what is found is locked against withdrawal until the commit."""
    statement = (
        select(Consent.id)
        .where(
            Consent.person_id == person_id,
            Consent.purpose == purpose.value,
            col(Consent.withdrawn_at).is_(None),
            or_(col(Consent.valid_until).is_(None), col(Consent.valid_until) >= on),
        )
        .limit(1)
        .with_for_update(read=True)
    )
    if (await session.exec(statement)).one_or_none() is None:
        raise NoLegalBasis(purpose)
