"""What of a donor's money is taken by grants, beside how much there is; changed under the donor's lock."""

from uuid import UUID

from sqlalchemy import text
from sqlmodel.ext.asyncio.session import AsyncSession

from services.reintegration.funds.budget import Drawn, Fund
from services.reintegration.funds.model import Donor
from services.reintegration.grants.model.grants import CurrencyDiffers, Grant
from shared.contracts.reintegration.v1 import RecordFundAmount
from shared.platform.errors import ExerciseIsMixed, VersionConflict
from shared.platform.unit_of_work import UnitOfWork

# Approved by the committee, also where the grant has not heard of it yet.
_DRAWN = text("""
WITH tranche AS (
    SELECT grants.status, part.amount_minor, part.paid_at, part.closed_at,
        coalesce((SELECT sum(amount_minor) FROM payments
            WHERE payments.grant_id = part.grant_id AND payments.tranche = part.number), 0)
        - coalesce((SELECT sum(amount_minor) FROM payment_returns
            WHERE payment_returns.grant_id = part.grant_id AND payment_returns.tranche = part.number), 0) AS out_minor
    FROM grant_tranches AS part JOIN grants ON grants.id = part.grant_id
    WHERE grants.donor_id = :donor
),
decided AS (
    SELECT grants.amount_minor FROM grants JOIN reviews ON reviews.id = grants.review_id
    WHERE grants.donor_id = :donor AND grants.status = 'requested' AND reviews.decision = 'approved'
)
SELECT
    (SELECT coalesce(sum(amount_minor), 0) FROM decided) + coalesce(sum(amount_minor - out_minor)
        FILTER (WHERE status = 'approved' AND paid_at IS NULL AND closed_at IS NULL), 0) AS committed_minor,
    coalesce(sum(out_minor), 0) AS paid_minor,
    (SELECT coalesce(sum(payment_returns.amount_minor), 0) FROM payment_returns
        JOIN grants ON grants.id = payment_returns.grant_id WHERE grants.donor_id = :donor) AS returned_minor
FROM tranche
""")


async def drawn_of(session: AsyncSession, donor_id: UUID) -> Drawn:
    """What is approved and paid of a donor's money, which is in one currency; exact while the donor is locked."""
    await session.flush()
    row = (await session.execute(_DRAWN, {"donor": donor_id})).one()
    return Drawn(int(row.committed_minor), int(row.paid_minor), int(row.returned_minor))


async def record_fund_amount(command: RecordFundAmount, uow: UnitOfWork) -> None:
    """How much there is, never less than is approved and paid."""
    is_made_up = uow.exercise is not None
    donor = await uow.load(Donor, command.donor_id, share_key=True)
    if is_made_up and donor.exercise is None:
        raise ExerciseIsMixed
    if command.amount.currency != donor.currency:
        raise CurrencyDiffers(currency=donor.currency)
    drawn = await drawn_of(uow.session, donor.id)
    fund = await uow.find(Fund, Fund.id_for(donor))
    if (fund.version if fund else None) != command.version:
        raise VersionConflict(fund.version if fund else 0)
    if fund is None:
        fund = uow.create(Fund.begin(donor, command, drawn, uow.now()))
    else:
        uow.publish(fund, fund.record(command, drawn, uow.now()))
    _note(fund, drawn, uow)


async def commit(grant: Grant, uow: UnitOfWork, field: str) -> None:
    """More is to be paid of a donor's money: refused where it does not have that much, or not today."""
    if (fund := await _fund_of(grant, uow)) is None:
        return
    drawn = await drawn_of(uow.session, fund.donor_id)
    fund.require_committable(drawn, uow.now(), field)
    _note(fund, drawn, uow)


async def spend(grant: Grant, uow: UnitOfWork) -> None:
    """A tranche was paid: refused as `commit` is."""
    if (fund := await _fund_of(grant, uow)) is None:
        return
    drawn = await drawn_of(uow.session, fund.donor_id)
    fund.require_payable(drawn, uow.now())
    _note(fund, drawn, uow)


async def renew(grant: Grant, uow: UnitOfWork) -> None:
    """Less is to be paid, or it turned out what is out: a fact, which no amount can refuse."""
    if (fund := await _fund_of(grant, uow)) is not None:
        _note(fund, await drawn_of(uow.session, fund.donor_id), uow)


async def _fund_of(grant: Grant, uow: UnitOfWork) -> Fund | None:
    """Locked with its donor, for which grants may be asked meanwhile; None where nobody recorded how much there is."""
    donor = await uow.load(Donor, grant.donor_id, share_key=True)
    known = await uow.find(Fund, Fund.id_for(donor))
    return await uow.load(Fund, known.id) if known else None


def _note(fund: Fund, drawn: Drawn, uow: UnitOfWork) -> None:
    if told := fund.draw(drawn, uow.now()):
        uow.publish(fund, told)
