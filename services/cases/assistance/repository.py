"""Every statement about assistance."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.assistance.model import Assistance, Delivery
from shared.contracts.cases.v1 import AssistanceStatus


async def owed_in(session: AsyncSession, case_id: UUID) -> Sequence[UUID]:
    statement = select(Assistance.id).where(
        Assistance.case_id == case_id, Assistance.status != AssistanceStatus.COMPLETED
    )
    return (await session.exec(statement.order_by(col(Assistance.id)))).all()


async def owed_to(session: AsyncSession, person_id: UUID) -> Sequence[UUID]:
    statement = select(Assistance.id).where(
        Assistance.person_id == person_id, Assistance.status != AssistanceStatus.COMPLETED
    )
    return (await session.exec(statement.order_by(col(Assistance.id)))).all()


async def deliveries_of(session: AsyncSession, assistance_id: UUID) -> Sequence[Delivery]:
    """Every delivery, with what was put right of it; the caller has locked the assistance."""
    return (await session.exec(select(Delivery).where(Delivery.assistance_id == assistance_id))).all()


async def forget_services(session: AsyncSession, person_id: UUID) -> None:
    """Drop which services an erased person was owed and given; how much was given, and when, stays."""
    theirs = select(Assistance.id).where(Assistance.person_id == person_id)
    await session.exec(update(Delivery).where(col(Delivery.assistance_id).in_(theirs)).values(service_code=None))
    await session.exec(update(Assistance).where(col(Assistance.person_id) == person_id).values(services=[]))
