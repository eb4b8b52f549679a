"""Statements about needs and protection."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.screening.model import Assessment, BarredState, CircumstanceReport, Need


async def bar_states(session: AsyncSession, person_id: UUID, digests: Collection[int]) -> None:
    """Add states to those that may never learn of a person; none is ever taken away."""
    if digests:
        rows = [{"person_id": person_id, "state_digest": digest} for digest in digests]
        await session.execute(insert(BarredState).values(rows).on_conflict_do_nothing())


async def mark_origin(session: AsyncSession, person_id: UUID, digests: Collection[int]) -> None:
    """Say which of a person's barred states are those of the origin as it is known now."""
    marked = col(BarredState.state_digest).in_(list(digests))
    await session.execute(update(BarredState).where(col(BarredState.person_id) == person_id).values(origin=marked))


async def barred_states(session: AsyncSession, person_id: UUID) -> set[int]:
    """The digests of the states that may never learn of a person."""
    digests = await session.exec(select(BarredState.state_digest).where(BarredState.person_id == person_id))
    return set(digests.all())


async def present_needs(session: AsyncSession, person_id: UUID) -> Sequence[Need]:
    statement = select(Need).where(Need.person_id == person_id, col(Need.ended_at).is_(None))
    return (await session.exec(statement.order_by(col(Need.recorded_at), col(Need.id)))).all()


async def forget_sealed(session: AsyncSession, person_id: UUID) -> None:
    """Null every need and sealed value of an erased person, and drop the states barred for them."""
    await session.execute(update(Need).where(col(Need.person_id) == person_id).values(restricted=None, code=None))
    await session.execute(update(Assessment).where(col(Assessment.person_id) == person_id).values(assessment=None))
    reports = update(CircumstanceReport).where(col(CircumstanceReport.person_id) == person_id)
    await session.execute(reports.values(report=None))
    await session.execute(delete(BarredState).where(col(BarredState.person_id) == person_id))


async def assessment_of(session: AsyncSession, person_id: UUID) -> Assessment | None:
    """The person's latest assessment, if there is one."""
    return (await session.exec(select(Assessment).where(Assessment.person_id == person_id))).one_or_none()
