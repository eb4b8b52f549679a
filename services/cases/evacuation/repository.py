"""Every statement about operations, seats and movements."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, or_
from sqlmodel import col, exists, insert, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.evacuation.model.movement import WITHOUT_SEAT, Movement
from services.cases.evacuation.model.operation import Operation, Seat
from services.cases.persons.model import KnownPerson
from shared.contracts.cases.v1 import TRAVELLING, Gate, GateOutcome, MovementStatus, SeatReleaseReason

GONE = (MovementStatus.BOARDED, MovementStatus.ARRIVED, MovementStatus.HANDED_OVER)
"""Whoever is in one of these, wherever, does not stay behind."""


async def add_seats(session: AsyncSession, operation_id: UUID, seats: int) -> None:
    """Make the seats of a new operation, numbered from 1."""
    rows = [{"operation_id": operation_id, "number": number} for number in range(1, seats + 1)]
    await session.exec(insert(Seat), params=rows)


async def free_seat(session: AsyncSession, operation_id: UUID) -> int | None:
    """The lowest seat nobody has; the caller has locked the operation."""
    taken = exists().where(
        col(Movement.operation_id) == Seat.operation_id,
        col(Movement.seat) == Seat.number,
        col(Movement.status).not_in(WITHOUT_SEAT),
    )
    statement = select(Seat.number).where(Seat.operation_id == operation_id, ~taken).order_by(col(Seat.number)).limit(1)
    return (await session.exec(statement)).one_or_none()


async def expired_hold(session: AsyncSession, operation_id: UUID, at: datetime) -> Movement | None:
    """The seat that was held longest beyond its time, locked; the caller has locked the operation."""
    statement = (
        select(Movement)
        .where(
            Movement.operation_id == operation_id,
            Movement.status == MovementStatus.HELD,
            Movement.held_until <= at,
        )
        .order_by(col(Movement.held_until))
        .limit(1)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return (await session.exec(statement)).one_or_none()


async def travelling(session: AsyncSession, person_id: UUID) -> UUID | None:
    """The one movement in which the person has a seat or is on board."""
    statement = select(Movement.id).where(Movement.person_id == person_id, col(Movement.status).in_(TRAVELLING))
    return (await session.exec(statement)).one_or_none()


async def passengers(session: AsyncSession, operation_id: UUID) -> Sequence[Movement]:
    """Every movement with a seat or on board, locked, by seat."""
    statement = (
        select(Movement)
        .where(Movement.operation_id == operation_id, col(Movement.status).in_(TRAVELLING))
        .order_by(col(Movement.seat))
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return (await session.exec(statement)).all()


async def gone_with(session: AsyncSession, operation_id: UUID) -> Sequence[Movement]:
    """Everybody who is on board, or was; the caller has locked the operation."""
    statement = select(Movement).where(Movement.operation_id == operation_id, col(Movement.status).in_(GONE))
    return (await session.exec(statement.order_by(col(Movement.seat)))).all()


async def staying_households(
    session: AsyncSession, operation_id: UUID, household_ids: Collection[UUID]
) -> frozenset[UUID]:
    """Those of which somebody stays: registered, with no seat on this operation, and not gone before.

    As they are now: who joined after the seats were held stays like everybody else.
    """
    here = col(Movement.operation_id) == operation_id, col(Movement.status).in_(TRAVELLING)
    goes = or_(and_(*here), col(Movement.status).in_(GONE))
    statement = (
        select(KnownPerson.household_id)
        .where(col(KnownPerson.household_id).in_(household_ids), col(KnownPerson.erased_at).is_(None))
        .where(~exists().where(col(Movement.person_id) == KnownPerson.person_id, goes))
        .distinct()
    )
    return frozenset(one for one in (await session.exec(statement)).all() if one is not None)


async def forget_gates(session: AsyncSession, person_id: UUID) -> None:
    """Drop what was found at the gates of an erased person: health, papers, protection."""
    await session.exec(update(Movement).where(col(Movement.person_id) == person_id).values(gates={}))


async def countries_barred(session: AsyncSession, person_id: UUID, since: datetime) -> set[str]:
    """Where the person was to be taken since then, and was not, because the protection gate was closed."""
    outcome = col(Movement.gates)[Gate.PROTECTION.value]["outcome"].astext
    statement = (
        select(Operation.destination_country)
        .join(Movement, col(Movement.operation_id) == Operation.id)
        .where(
            Movement.person_id == person_id,
            Movement.release_reason == SeatReleaseReason.GATE_FAILED,
            Movement.held_at >= since,
            outcome == GateOutcome.FAILED.value,
        )
        .distinct()
    )
    return set((await session.exec(statement)).all())
