"""SQL of training."""

from uuid import UUID

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.reintegration.training.model import Attendance, Enrolment


async def is_enrolled(session: AsyncSession, course_id: UUID, journey_id: UUID) -> bool:
    """Whether the returnee has a place; exact while the course's row is locked."""
    statement = select(Enrolment.id).where(Enrolment.course_id == course_id, Enrolment.journey_id == journey_id)
    return (await session.exec(statement)).one_or_none() is not None


async def keep_attendance(session: AsyncSession, attendance: Attendance) -> None:
    """Record a session, or correct what was recorded of it."""
    await session.merge(attendance)
    await session.flush()


async def presences_of(session: AsyncSession, enrolment_id: UUID) -> list[bool]:
    """For every recorded session, whether the returnee was there."""
    statement = select(Attendance.present).where(Attendance.enrolment_id == enrolment_id)
    return list((await session.exec(statement)).all())
