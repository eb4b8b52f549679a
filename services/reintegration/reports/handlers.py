"""Donor reports are claimed, and frozen once they are computed."""

from services.reintegration.funds.model import Donor
from services.reintegration.reports.disclosure.protection import THRESHOLD
from services.reintegration.reports.internal_commands import FreezeReport
from services.reintegration.reports.model import (
    DonorReport,
    PeriodIsReported,
    require_reportable,
    require_same_exercise,
)
from services.reintegration.reports.repository import claim_payments, claim_returns, claimed_report, overlaps_a_report
from shared.contracts.reintegration.v1 import PublishReport
from shared.platform.moments import day_at_least
from shared.platform.unit_of_work import UnitOfWork


async def publish_report(command: PublishReport, uow: UnitOfWork) -> None:
    """Claim the payments and the returns of a period; counted, protected and frozen outside of this transaction.

    The donor's lock makes two reports to the same donor wait for each other, and no grant wait for a report.
    """
    donor = await uow.load(Donor, command.donor_id, share_key=True)
    require_same_exercise(donor, exercise=command.exercise)
    require_reportable(command.period_start, command.period_end, day_at_least(uow.now()))
    if await overlaps_a_report(uow.session, donor.id, command.period_start, command.period_end):
        raise PeriodIsReported
    report = DonorReport(
        id=command.report_id,
        donor_id=donor.id,
        donor_name=donor.name,
        period_start=command.period_start,
        period_end=command.period_end,
        currency=donor.currency,
        threshold=THRESHOLD,
        of_exercise=command.exercise,
        published_at=uow.now(),
    )
    uow.add(report)
    await claim_payments(uow.session, report)
    await claim_returns(uow.session, report)


async def freeze_report(command: FreezeReport, uow: UnitOfWork) -> None:
    """Tell what was computed, once; nothing where it was given up or frozen meanwhile."""
    report = await claimed_report(uow.session, command.report_id)
    if report is not None:
        uow.publish(report, report.published(command.cells, command.returned))
