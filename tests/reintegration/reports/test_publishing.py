"""A report is claimed, computed outside any transaction, and frozen: it holds nobody up, and survives being killed."""

import asyncio
import itertools
from datetime import date

import pytest

from services.reintegration.app import service
from services.reintegration.reports import publishing
from services.reintegration.reports.cells import report_cells
from services.reintegration.reports.computing import SMALL, NotComputed, computed_cells
from services.reintegration.reports.handlers import publish_report
from services.reintegration.reports.model import PaidCell, PeriodIsReported
from shared.contracts.intake.v1 import AgeBand, Sex
from shared.contracts.reintegration.v1 import PublishReport, ReportPublished
from shared.platform.clock import new_id
from shared.platform.messaging.parking import list_parked
from shared.platform.runtime import Runtime
from tests.reintegration.people import FINANCE, World
from tests.reintegration.test_reports import JANUARY, cell, pay_many
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack


def report_of(world: World, donor_id: object, period: tuple[date, date] = JANUARY) -> PublishReport:
    return PublishReport(
        report_id=new_id(), donor_id=donor_id, period_start=period[0], period_end=period[1], exercise=False
    )


def many() -> list[PaidCell]:
    places = itertools.product(("GN", "ML", "SN", "CI", "BF"), (Sex.FEMALE, Sex.MALE), list(AgeBand)[:4])
    return [PaidCell(country, sex, band, 12, 12_000, 1_000) for country, sex, band in places]


async def test_grant_command_does_not_wait_for_a_report_on_its_donor(world: World) -> None:
    donor_id, returnee = await world.donor(), await world.planned()
    world.clock.pass_days(30)
    async with world.harness.unit(FINANCE) as unit:
        await publish_report(report_of(world, donor_id), unit)
        await asyncio.wait_for(world.requested(returnee, donor_id), PATIENCE)


async def test_claimed_report_is_finished_once_after_a_kill(world: World) -> None:
    donor_id = await world.donor()
    await pay_many(world, donor_id, "GN", Sex.FEMALE, 11)
    world.clock.pass_days(30)
    command = report_of(world, donor_id)
    await world.do(command, FINANCE)
    assert await world.events(ReportPublished, report_id=command.report_id) == []
    with pytest.raises(PeriodIsReported):
        await world.do(report_of(world, donor_id), FINANCE)
    await asyncio.gather(*(publishing.finish(world.harness.units, command.report_id) for _ in range(3)))
    assert await publishing.finish(world.harness.units, command.report_id) is None
    (report,) = await world.events(ReportPublished, report_id=command.report_id)
    assert cell(report).returnees == 11


async def test_report_that_cannot_be_computed_is_abandoned_and_parked(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    donor_id = await world.donor()
    await pay_many(world, donor_id, "GN", Sex.FEMALE, 11)
    world.clock.pass_days(30)
    command = report_of(world, donor_id)
    await world.do(command, FINANCE)

    async def never(_: object) -> list[object]:
        raise NotComputed("it took longer than 1800 seconds")

    runtime = Runtime.of(service.name, world.harness.settings)
    with monkeypatch.context() as patch:
        patch.setattr(publishing, "computed_cells", never)
        assert await publishing.publish_at_once(command, world.harness.units, {"events": []}) == {"events": []}
        await publishing._finish_or_give_up(runtime, command.report_id)
    async with world.harness.engine.connect() as connection:
        reasons = [one.reason for one in await list_parked(connection) if one.reason_code == "report_given_up"]
    assert any(str(command.report_id) in one for one in reasons)
    again = report_of(world, donor_id)
    await world.do(again, FINANCE)
    await publishing.finish(world.harness.units, again.report_id)
    (report,) = await world.events(ReportPublished, report_id=again.report_id)
    assert cell(report).returnees == 11
    await runtime.engine.dispose()


async def test_a_large_report_is_computed_in_a_process_of_its_own_and_bounded() -> None:
    paid = many()
    assert len(paid) > SMALL
    beats = 0

    async def beat() -> None:
        nonlocal beats
        while True:
            await asyncio.sleep(0.01)
            beats += 1

    heart = asyncio.create_task(beat())
    cells = await computed_cells(paid)
    heart.cancel()
    assert beats > 2, "the loop goes on meanwhile"
    assert cells == await asyncio.to_thread(report_cells, paid)
    with pytest.raises(NotComputed):
        await computed_cells(paid, seconds=0.01)
