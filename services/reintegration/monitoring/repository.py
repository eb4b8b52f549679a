"""SQL of monitoring."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.reintegration.monitoring.model.docket import Review
from services.reintegration.monitoring.model.follow_ups import ContactAttempt, FollowUp
from shared.contracts.reintegration.v1 import ReviewStatus, ReviewSubject


async def follow_ups_of(session: AsyncSession, journey_id: UUID) -> Sequence[FollowUp]:
    """Every follow-up of a journey, locked, in the order of months."""
    statement = select(FollowUp).where(FollowUp.journey_id == journey_id).order_by(col(FollowUp.month))
    return (await session.exec(statement.with_for_update())).all()


async def attempts_of(session: AsyncSession, journey_id: UUID) -> Sequence[ContactAttempt]:
    """Every attempt to reach the returnee in a journey, oldest first, whichever follow-up it was for."""
    statement = select(ContactAttempt).where(ContactAttempt.journey_id == journey_id)
    return (await session.exec(statement.order_by(col(ContactAttempt.attempted_at)))).all()


async def last_recorded_at(session: AsyncSession, journey_id: UUID) -> datetime | None:
    """When a follow-up of the journey was last recorded, if ever."""
    statement = select(func.max(FollowUp.recorded_at)).where(FollowUp.journey_id == journey_id)
    return (await session.exec(statement)).one()


async def attempts_for(session: AsyncSession, follow_up_id: UUID) -> int:
    """How many attempts were made for one follow-up."""
    statement = select(func.count()).select_from(ContactAttempt).where(ContactAttempt.follow_up_id == follow_up_id)
    return (await session.exec(statement)).one()


async def grant_is_docketed(session: AsyncSession, journey_id: UUID) -> bool:
    """Whether the committee still owes an answer about a grant of the journey."""
    statement = select(Review.id).where(
        Review.journey_id == journey_id,
        Review.subject == ReviewSubject.GRANT,
        Review.status == ReviewStatus.DOCKETED,
    )
    return (await session.exec(statement.limit(1))).one_or_none() is not None


async def recorded_of(session: AsyncSession, person_id: UUID) -> Sequence[FollowUp]:
    """The follow-ups of a person that were recorded, locked."""
    statement = select(FollowUp).where(FollowUp.person_id == person_id, col(FollowUp.recorded_at).is_not(None))
    return (await session.exec(statement.with_for_update())).all()
