"""Donor reports are published."""

import asyncio

from services.reintegration.funds.model import Donor
from services.reintegration.reports.cells import report_cells
from services.reintegration.reports.disclosure.protection import THRESHOLD
from services.reintegration.reports.model import (
    DonorReport,
    PeriodIsReported,
    require_reportable,
    require_same_world,
)
from services.reintegration.reports.repository import claim_payments, overlaps_a_report, paid_cells
from shared.contracts.reintegration.v1 import PublishReport
from shared.platform.unit_of_work import UnitOfWork


async def publish_report(command: PublishReport, uow: UnitOfWork) -> None:
    """Count, protect and freeze. The donor's lock makes two reports to the same donor wait for each other."""
    donor = await uow.load(Donor, command.donor_id)
    require_same_world(donor, exercise=command.exercise)
    require_reportable(command.period_start, command.period_end, uow.now().date())
    if await overlaps_a_report(uow.session, donor.id, command.period_start, command.period_end):
        raise PeriodIsReported("Days of this period are in a report to this donor already", field="period_start")
    report = DonorReport(
        id=command.report_id,
        donor_id=donor.id,
        period_start=command.period_start,
        period_end=command.period_end,
        currency=donor.currency,
        threshold=THRESHOLD,
        of_exercise=command.exercise,
        published_at=uow.now(),
    )
    uow.add(report)
    await claim_payments(uow.session, report)
    paid = await paid_cells(uow.session, report.id)
    # Protection computes for seconds; the loop has other things to do meanwhile.
    cells = await asyncio.to_thread(report_cells, paid)
    uow.publish(report, report.published(cells))
