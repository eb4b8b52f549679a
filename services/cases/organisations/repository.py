"""Every statement about organisations."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import col, exists, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.organisations.focal_points import Deputy, FocalPoint
from services.cases.organisations.model import Organisation
from services.cases.organisations.offers import ServiceOffer
from shared.contracts.cases.v1 import FocalPointStatus, OrganisationStatus, ServiceOfferStatus


async def has_code(session: AsyncSession, code: str, exercise: str | None, *, beside: UUID) -> bool:
    """Whether another organisation has the code; exercises have theirs apart."""
    statement = select(Organisation.id).where(
        Organisation.code == code, col(Organisation.exercise).is_not_distinct_from(exercise), Organisation.id != beside
    )
    return (await session.exec(statement)).first() is not None


async def has_open_parts(session: AsyncSession, organisation_id: UUID) -> bool:
    """Whether organisations that are open belong to it."""
    parts = exists().where(
        col(Organisation.parent_id) == organisation_id, col(Organisation.status) != OrganisationStatus.CLOSED
    )
    return bool((await session.exec(select(parts))).one())


async def open_offers(session: AsyncSession, organisation_id: UUID) -> Sequence[ServiceOffer]:
    statement = select(ServiceOffer).where(
        ServiceOffer.organisation_id == organisation_id, ServiceOffer.status == ServiceOfferStatus.OFFERED
    )
    return (await session.exec(statement)).all()


async def named_focal_points(session: AsyncSession, organisation_id: UUID) -> Sequence[FocalPoint]:
    statement = select(FocalPoint).where(
        FocalPoint.organisation_id == organisation_id, FocalPoint.status == FocalPointStatus.NAMED
    )
    return (await session.exec(statement)).all()


async def deputies_for(session: AsyncSession, focal_point_id: UUID) -> Sequence[Deputy]:
    """Who stands in for them, or is to."""
    statement = select(Deputy).where(Deputy.focal_point_id == focal_point_id, col(Deputy.ended_at).is_(None))
    return (await session.exec(statement)).all()


async def deputies_with(session: AsyncSession, focal_point_id: UUID) -> Sequence[Deputy]:
    """In which they are on either side."""
    either = or_(Deputy.focal_point_id == focal_point_id, Deputy.stands_in_id == focal_point_id)
    return (await session.exec(select(Deputy).where(either, col(Deputy.ended_at).is_(None)))).all()
