"""From a claimed report to a frozen one: computed outside any transaction, and anew by the next process if that dies.

A report of version 0 is claimed: its payments are its own, its days are taken, and nothing of it is told yet.
"""

import asyncio
import time
from typing import Any
from uuid import UUID

from sqlalchemy.exc import SQLAlchemyError

from services.reintegration.reports.computing import NotComputed, computed_cells
from services.reintegration.reports.disclosure.protection import THRESHOLD
from services.reintegration.reports.handlers import freeze_report
from services.reintegration.reports.internal_commands import FreezeReport
from services.reintegration.reports.model import Returned
from services.reintegration.reports.repository import claimed_reports, give_up, paid_cells, returned_sums
from shared.contracts.reintegration.v1 import PublishReport
from shared.platform.clock import derived_id
from shared.platform.housekeeping import is_set_within
from shared.platform.logs import log
from shared.platform.messaging.headers import Record
from shared.platform.messaging.parking import ParkingReason
from shared.platform.runtime import Runtime
from shared.platform.turns import turn_went_well
from shared.platform.units import UnitsOfWork

EVERY_SECONDS = 30.0
AT_ONCE_SECONDS = 6.0
"""How long whoever asks for a report waits for it; a larger one follows by itself."""


async def publish_at_once(command: PublishReport, units: UnitsOfWork, answer: dict[str, Any]) -> dict[str, Any]:
    """Finish a small report while its sender waits; the answer tells the event then."""
    try:
        return await asyncio.wait_for(finish(units, command.report_id), AT_ONCE_SECONDS) or answer
    except (TimeoutError, NotComputed):
        return answer


async def finish(units: UnitsOfWork, report_id: UUID) -> dict[str, Any] | None:
    """Compute and freeze a claimed report; None when it is none any more. NotComputed."""
    async with units.begin() as unit:
        if report_id not in await claimed_reports(unit.session):
            return None
        paid = await paid_cells(unit.session, report_id)
        returned = Returned.of(await returned_sums(unit.session, report_id), THRESHOLD)
    cells = await computed_cells(paid)
    freeze = FreezeReport(report_id=report_id, cells=cells, returned=returned)
    return await units.perform(freeze_report, freeze, key=derived_id(report_id, "freeze"))


async def finish_reports(runtime: Runtime) -> None:
    """Finish what was claimed and not frozen, until the service stops; what cannot be is given up and told."""
    while not await is_set_within(runtime.stopping, EVERY_SECONDS):
        try:
            async with runtime.units.begin() as unit:
                claimed = await claimed_reports(unit.session)
            for report_id in claimed:
                await _finish_or_give_up(runtime, report_id)
        except (SQLAlchemyError, OSError) as error:
            log.warning("reports_wait", reason=type(error).__name__)
        else:
            await turn_went_well()


async def _finish_or_give_up(runtime: Runtime, report_id: UUID) -> None:
    try:
        await finish(runtime.units, report_id)
    except NotComputed as error:
        log.error("report_given_up", report_id=str(report_id), reason=str(error))
        record = Record(f"reports/{report_id}", 0, time.time_ns() // 1000, None, None, ())
        why = (ParkingReason.REPORT_GIVEN_UP, f"report {report_id}: {error}; its days can be reported again")
        async with runtime.units.begin() as unit:
            await give_up(unit.session, report_id)
            connection = await unit.session.connection()
            await runtime.parking_place().park(connection, runtime.name, record, None, why)
