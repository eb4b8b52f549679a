"""Statements about legal bases."""

from datetime import date
from uuid import UUID

from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.consent.model import Consent, NoLegalBasis
from shared.contracts.intake.v1 import Purpose


async def require_legal_basis(session: AsyncSession, person_id: UUID, purpose: Purpose, on: date) -> date | None:
    """The last day of the basis that holds longest, None where it has none; NoLegalBasis unless one holds on the day.

    What is found is locked against withdrawal until the commit.
    """
    statement = (
        select(Consent)
        .where(
            Consent.person_id == person_id,
            Consent.purpose == purpose.value,
            col(Consent.withdrawn_at).is_(None),
            or_(col(Consent.valid_until).is_(None), col(Consent.valid_until) >= on),
        )
        .order_by(col(Consent.valid_until).desc().nulls_first())
        .limit(1)
        .with_for_update(read=True)
    )
    longest = (await session.exec(statement)).one_or_none()
    if longest is None:
        raise NoLegalBasis(purpose)
    return longest.valid_until
