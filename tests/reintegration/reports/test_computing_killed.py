"""A process that computes a report stands in nobody's way, and when it is killed another finishes its claim, once."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import pytest

from services.reintegration.reports import publishing
from services.reintegration.reports.repository import claimed_reports
from shared.contracts.intake.v1 import Sex
from shared.contracts.reintegration.v1 import ReportPublished
from tests.reintegration.people import FINANCE, World
from tests.reintegration.reports.test_publishing import report_of
from tests.reintegration.test_reports import cell, pay_many
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack

IDLE = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'"
LOCKS = "SELECT pid FROM pg_locks WHERE locktype = 'transactionid' AND pid <> pg_backend_pid() AND NOT granted"


async def claimed(world: World) -> tuple[UUID, UUID]:
    """A donor with eleven payments in a report that is claimed."""
    donor_id = await world.donor()
    await pay_many(world, donor_id, "GN", Sex.FEMALE, 11)
    world.clock.pass_days(30)
    command = report_of(world, donor_id)
    await world.do(command, FINANCE)
    return donor_id, command.report_id


@asynccontextmanager
async def computing(world: World, report_id: UUID, mark: Path) -> AsyncIterator[None]:
    """A process of its own is in the middle of computing; it is killed at the end."""
    settings = world.harness.settings
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.reintegration.reports.computing_process", str(report_id), str(mark)),
        env=os.environ | {"HOMEWARD_TOPIC_PREFIX": settings.topic_prefix, "HOMEWARD_SECRETS": str(settings.secrets)},
    )
    try:
        async with asyncio.timeout(PATIENCE):
            while not await asyncio.to_thread(mark.exists):
                assert child.returncode is None
                await asyncio.sleep(0.05)
        yield
        assert child.returncode is None, "it computed all the while"
    finally:
        child.kill()
        assert await child.wait() == -signal.SIGKILL


async def test_grants_go_through_while_a_process_computes_their_donors_report(world: World, tmp_path: Path) -> None:
    donor_id, report_id = await claimed(world)
    returnee = await world.planned()
    async with computing(world, report_id, tmp_path / "mark"):
        assert await world.harness.rows(IDLE) == [], "no transaction is open while it computes"
        await world.approved(returnee, donor_id)
        assert await world.harness.rows(LOCKS) == []


async def test_report_claim_of_a_killed_process_is_finished_by_another_once(world: World, tmp_path: Path) -> None:
    _, report_id = await claimed(world)
    async with computing(world, report_id, tmp_path / "mark"):
        pass
    assert await world.events(ReportPublished, report_id=report_id) == []
    async with world.harness.unit(FINANCE) as unit:
        assert report_id in await claimed_reports(unit.session)
    await asyncio.gather(*(publishing.finish(world.harness.units, report_id) for _ in range(3)))
    (report,) = await world.events(ReportPublished, report_id=report_id)
    assert cell(report).returnees == 11
