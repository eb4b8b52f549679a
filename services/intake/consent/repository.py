"""Statements about legal bases."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlmodel import col, func, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import SelectOfScalar

from services.intake.consent.model import Consent, NoLegalBasis
from shared.contracts.intake.v1 import LegalBasis, Purpose


async def require_legal_basis(session: AsyncSession, person_id: UUID, purpose: Purpose, on: date) -> date | None:
    """The last day of the basis that holds longest, None where it has none; NoLegalBasis unless one holds on the day.

    What is found is locked against withdrawal until the commit.
    """
    return await _longest(session, _standing(person_id, purpose, on), purpose)


async def require_consent(session: AsyncSession, person_id: UUID, purpose: Purpose, on: date) -> date | None:
    """The same of consent alone: no other basis stands for it."""
    consents = _standing(person_id, purpose, on).where(Consent.legal_basis == LegalBasis.CONSENT.value)
    return await _longest(session, consents, purpose)


async def has_withdrawn(session: AsyncSession, person_id: UUID, purposes: Collection[Purpose]) -> bool:
    """Whether the person's last word on one of the purposes is a withdrawal: no consent was given after it."""
    last_consent = func.max(Consent.given_at).filter(
        col(Consent.legal_basis) == LegalBasis.CONSENT.value, col(Consent.withdrawn_at).is_(None)
    )
    withdrawn = func.max(Consent.withdrawn_at)
    statement = (
        select(Consent.purpose)
        .where(Consent.person_id == person_id, col(Consent.purpose).in_([one.value for one in purposes]))
        .group_by(col(Consent.purpose))
        .having(withdrawn.is_not(None) & or_(last_consent.is_(None), last_consent <= withdrawn))
    )
    return (await session.exec(statement)).first() is not None


async def has_withdrawn_consent(session: AsyncSession, person_id: UUID, purpose: Purpose) -> bool:
    """Whether consent itself was withdrawn, and none was given after it; other bases that ended say nothing."""
    last_consent = func.max(Consent.given_at).filter(col(Consent.withdrawn_at).is_(None))
    withdrawn = func.max(Consent.withdrawn_at)
    statement = (
        select(Consent.purpose)
        .where(
            Consent.person_id == person_id,
            Consent.purpose == purpose.value,
            Consent.legal_basis == LegalBasis.CONSENT.value,
        )
        .group_by(col(Consent.purpose))
        .having(withdrawn.is_not(None) & or_(last_consent.is_(None), last_consent <= withdrawn))
    )
    return (await session.exec(statement)).first() is not None


def _standing(person_id: UUID, purpose: Purpose, on: date) -> SelectOfScalar[Consent]:
    return select(Consent).where(
        Consent.person_id == person_id,
        Consent.purpose == purpose.value,
        col(Consent.withdrawn_at).is_(None),
        or_(col(Consent.valid_until).is_(None), col(Consent.valid_until) >= on),
    )


async def _longest(session: AsyncSession, bases: SelectOfScalar[Consent], purpose: Purpose) -> date | None:
    ordered = bases.order_by(col(Consent.valid_until).desc().nulls_first()).limit(1)
    longest = (await session.exec(ordered.with_for_update(read=True))).one_or_none()
    if longest is None:
        raise NoLegalBasis(purpose)
    return longest.valid_until


async def forget_expressions(session: AsyncSession, person_id: UUID) -> None:
    """Drop who interpreted for an erased person, and how they consented and saw it, which tells of a child."""
    theirs = update(Consent).where(col(Consent.person_id) == person_id)
    await session.execute(
        theirs.values(form=None, own_view=None, interpretation=None, interpreter=None, text_read=None)
    )
