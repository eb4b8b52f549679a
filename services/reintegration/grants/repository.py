"""SQL of grants."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.reintegration.grants.model.grants import Grant
from services.reintegration.grants.model.instalments import (
    GrantTranche,
    Ledger,
    NoSuchTranche,
    Payment,
    PaymentReturn,
    ShownEvidence,
)


async def tranches_of(session: AsyncSession, grant_id: UUID) -> list[GrantTranche]:
    """The tranches of a grant in their order; hold the grant's lock to change them."""
    statement = select(GrantTranche).where(GrantTranche.grant_id == grant_id).order_by(col(GrantTranche.number))
    return list((await session.exec(statement)).all())


async def tranche_of(session: AsyncSession, grant_id: UUID, number: int) -> GrantTranche:
    """One tranche; NoSuchTranche when the grant has fewer."""
    tranche = await session.get(GrantTranche, (grant_id, number))
    if tranche is None:
        raise NoSuchTranche
    return tranche


async def ledger_of(session: AsyncSession, grant_id: UUID, tranche: int) -> Ledger:
    """What was paid of a tranche and came back; exact while the grant is locked."""
    payments = select(Payment).where(Payment.grant_id == grant_id, Payment.tranche == tranche)
    returns = select(PaymentReturn).where(PaymentReturn.grant_id == grant_id, PaymentReturn.tranche == tranche)
    return Ledger.of(
        (await session.exec(payments.order_by(col(Payment.paid_at)))).all(),
        (await session.exec(returns.order_by(col(PaymentReturn.returned_at)))).all(),
    )


async def was_paid(session: AsyncSession, grant_id: UUID) -> bool:
    """Whether anything was ever paid of a grant, also what came back; exact while the grant is locked."""
    statement = select(Payment.id).where(Payment.grant_id == grant_id).limit(1)
    return (await session.exec(statement)).one_or_none() is not None


async def evidence_of(session: AsyncSession, grant_id: UUID) -> Sequence[ShownEvidence]:
    statement = select(ShownEvidence).where(ShownEvidence.grant_id == grant_id)
    return (await session.exec(statement)).all()


async def was_shown(session: AsyncSession, grant_id: UUID, tranche: int, kind: str) -> bool:
    """Whether this kind of evidence was shown for the tranche."""
    statement = select(ShownEvidence.id).where(
        ShownEvidence.grant_id == grant_id, ShownEvidence.tranche == tranche, ShownEvidence.kind == kind
    )
    return (await session.exec(statement)).one_or_none() is not None


async def grants_of_journey(session: AsyncSession, journey_id: UUID) -> Sequence[Grant]:
    """The grants of a journey, locked."""
    statement = select(Grant).where(Grant.journey_id == journey_id).order_by(col(Grant.id)).with_for_update()
    return (await session.exec(statement)).all()


async def payees_of(session: AsyncSession, person_id: UUID) -> Sequence[Grant]:
    """The grants of a person that hold a sealed payee, locked."""
    statement = select(Grant).where(Grant.person_id == person_id, col(Grant.payee).is_not(None))
    return (await session.exec(statement.with_for_update())).all()
