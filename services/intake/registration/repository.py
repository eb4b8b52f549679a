"""Statements about persons and households."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlmodel import col, insert, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.registration.model import Household, Person


async def taken_references(session: AsyncSession, references: Collection[str]) -> set[str]:
    """Which of these references belong to somebody."""
    found = await session.exec(select(Person.reference).where(col(Person.reference).in_(references)))
    return set(found.all())


async def present_persons(session: AsyncSession, ids: Collection[UUID], crisis_id: UUID | None) -> Sequence[Person]:
    """Those of the persons who are not erased; of one crisis, if given."""
    statement = select(Person).where(col(Person.id).in_(ids), col(Person.erased_at).is_(None))
    if crisis_id is not None:
        statement = statement.where(Person.crisis_id == crisis_id)
    return (await session.exec(statement)).all()


async def insert_households(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    """Write many households at once."""
    if rows:
        await session.execute(insert(Household), rows)


async def insert_persons(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    """Write many persons at once."""
    if rows:
        await session.execute(insert(Person.__table__), rows)  # type: ignore[attr-defined]  # SQLModel does not type its table


async def known_households(session: AsyncSession, ids: Collection[UUID]) -> set[UUID]:
    """Which of these households exist."""
    return set((await session.exec(select(Household.id).where(col(Household.id).in_(ids)))).all())
