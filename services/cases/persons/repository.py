"""Every statement about the copies of intake's facts."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import text, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.persons.model import Households, KnownConsent, KnownPerson
from shared.contracts.intake.v1 import LegalBasis, Purpose

_CAUGHT_UP = text("UPDATE known_past_followed SET caught_up_at = now() WHERE caught_up_at IS NULL")
_WAITS = text("SELECT NOT EXISTS (SELECT FROM known_past_followed WHERE caught_up_at IS NOT NULL)")


async def bases_for(session: AsyncSession, person_id: UUID, purpose: Purpose) -> Sequence[KnownConsent]:
    """Every basis there ever was for a purpose, withdrawn ones too."""
    statement = select(KnownConsent).where(KnownConsent.person_id == person_id, KnownConsent.purpose == purpose)
    return (await session.exec(statement)).all()


async def end_consents(session: AsyncSession, person_id: UUID, at: datetime) -> None:
    standing = col(KnownConsent.person_id) == person_id, col(KnownConsent.withdrawn_at).is_(None)
    await session.exec(update(KnownConsent).where(*standing).values(withdrawn_at=at))


async def households_of(session: AsyncSession, person_ids: Collection[UUID]) -> Households:
    """Each person's household; of whom a release before kept none, it is unknown until what was told is taken in."""
    statement = select(KnownPerson.person_id, KnownPerson.household_id, KnownPerson.erased_at)
    rows = (await session.exec(statement.where(col(KnownPerson.person_id).in_(person_ids)))).all()
    without = [person for person, household, erased_at in rows if household is None and erased_at is None]
    unknown = without if without and await past_waits(session) else []
    return Households({person: household for person, household, _ in rows if household}, frozenset(unknown))


async def past_waits(session: AsyncSession) -> bool:
    """Whether what was told before cases kept households and legal bases is still to be taken in."""
    return bool((await session.execute(_WAITS)).scalar_one())


async def past_is_known(session: AsyncSession) -> None:
    """From now on whoever has no household here has none."""
    await session.execute(_CAUGHT_UP)


async def fill_household(session: AsyncSession, person_id: UUID, household_id: UUID) -> None:
    unknown = col(KnownPerson.household_id).is_(None), col(KnownPerson.erased_at).is_(None)
    await session.exec(
        update(KnownPerson).where(col(KnownPerson.person_id) == person_id, *unknown).values(household_id=household_id)
    )


async def fill_basis(session: AsyncSession, consent_id: UUID, legal_basis: LegalBasis, given_at: datetime) -> None:
    """Where a release before did not keep which basis it is."""
    known = col(KnownConsent.consent_id) == consent_id, col(KnownConsent.legal_basis).is_(None)
    await session.exec(update(KnownConsent).where(*known).values(legal_basis=legal_basis, given_at=given_at))
