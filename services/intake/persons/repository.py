"""Statements about persons and households."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, text
from sqlmodel import col, delete, func, insert, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.matching.repository import sharing
from services.intake.persons.model import Household, Person
from services.intake.persons.searches import SEARCH_RETENTION, Search

_IN_TURN = text("SELECT pg_advisory_xact_lock(hashtextextended(:actor, 1))")
MOST_CANDIDATES = 200
"""Persons opened and ranked per search: those who share most keys."""


async def taken_references(session: AsyncSession, references: Collection[str]) -> set[str]:
    taken = await session.exec(select(Person.reference).where(col(Person.reference).in_(references)))
    return set(taken.all())


async def persons_alike(session: AsyncSession, keys: Collection[int], exercise: str | None) -> Sequence[Person]:
    """Those of one exercise, or of none, with at least one of the keys, most keys in common first."""
    return await _alike(session, keys, [_same_exercise(exercise)], [])


async def anybody_alike(
    session: AsyncSession,
    keys: Collection[int],
    exercise: str | None,
    crisis_id: UUID | None,
    agencies: Collection[UUID | None] | None = None,
    among: Collection[UUID] | None = None,
) -> Sequence[Person]:
    """Anybody with at least one of the keys, of one crisis, of some agencies and among some, if given; real people
    come first.

    Whoever searches in an exercise finds the people of that exercise only.
    """
    conditions = [] if exercise is None else [_same_exercise(exercise)]
    if crisis_id is not None:
        conditions.append(col(Person.crisis_id) == crisis_id)
    if agencies is not None:
        conditions.append(or_(*(col(Person.registered_by_agency).is_not_distinct_from(one) for one in agencies)))
    if among is not None:
        conditions.append(col(Person.id).in_(among))
    return await _alike(session, keys, conditions, [_same_exercise(exercise).desc()])


async def _alike(
    session: AsyncSession,
    keys: Collection[int],
    conditions: Sequence[ColumnElement[bool]],
    order: Sequence[ColumnElement[bool]],
) -> Sequence[Person]:
    """At most MOST_CANDIDATES who are not erased: whom the conditions leave out takes nobody's place."""
    holders = sharing(keys)
    statement = (
        select(Person)
        .join(holders, holders.c.person_id == col(Person.id))
        .where(col(Person.erased_at).is_(None), *conditions)
        .order_by(*order, holders.c.shared.desc(), col(Person.id))
        .limit(MOST_CANDIDATES)
    )
    return (await session.exec(statement)).all()


def _same_exercise(exercise: str | None) -> ColumnElement[bool]:
    return col(Person.exercise).is_not_distinct_from(exercise)


async def recent_searches(session: AsyncSession, actor_id: UUID, now: datetime, since: timedelta) -> int:
    """How many searches an account made of late; counted by one transaction after the other, older ones forgotten."""
    await session.execute(_IN_TURN, {"actor": str(actor_id)})
    own = col(Search.actor_id) == actor_id
    await session.execute(delete(Search).where(own, col(Search.searched_at) < now - SEARCH_RETENTION))
    return (await session.exec(select(func.count()).where(own, col(Search.searched_at) > now - since))).one()


async def insert_households(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        await session.execute(insert(Household), rows)


async def insert_persons(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        await session.execute(insert(Person.__table__), rows)  # type: ignore[attr-defined]  # SQLModel does not type its table


async def members_of(session: AsyncSession, household_id: UUID) -> Sequence[Person]:
    here = (Person.household_id == household_id, col(Person.erased_at).is_(None))
    return (await session.exec(select(Person).where(*here).order_by(col(Person.id)))).all()


async def exercise_tags(session: AsyncSession) -> Sequence[str | None]:
    """The exercises there are people of, and None for real ones."""
    return (await session.exec(select(Person.exercise).distinct())).all()


async def due_for_a_look(session: AsyncSession, exercise: str | None, today: date, most: int) -> Sequence[Person]:
    """Some of those whose age band can have changed by today, locked; whom somebody else holds is left for later."""
    review = col(Person.band_review_on)
    statement = (
        select(Person)
        .where(col(Person.erased_at).is_(None), or_(review.is_(None), review <= today))
        .where(col(Person.exercise).is_not_distinct_from(exercise))
        .order_by(col(Person.id))
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    return (await session.exec(statement)).all()
