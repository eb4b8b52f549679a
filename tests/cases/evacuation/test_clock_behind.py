"""A service whose clock is behind the server's: what is due is done, once, and nothing is asked a thousand times."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from services.cases.app import service
from services.cases.evacuation.workflow.movement import movement_workflow_id
from shared.contracts.cases import v1 as cases
from shared.contracts.cases.v1 import SeatReleaseReason
from shared.platform.clock import CLOCKS_DIFFER, SystemClock, not_before
from shared.platform.worker import worker_for
from tests.cases.live import Live, days_a_second

BEHIND = timedelta(seconds=20)


class ClockBehind(SystemClock):
    def read(self) -> datetime:
        return super().read() - BEHIND


@pytest.mark.stack
async def test_seat_hold_expires_with_a_service_clock_that_is_behind(
    unattended: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, units = unattended.world, unattended.world.harness.units
    world.exercise = days_a_second(0.5)
    operation_id = await world.operation(departs_in=timedelta(days=60), hold_hours=24)
    movement_id = await world.hold(operation_id, await world.evacuee())
    monkeypatch.setattr(units, "tools", replace(units.tools, clock=ClockBehind()))
    async with worker_for(service, unattended.client, units):
        await unattended.ended(movement_workflow_id(movement_id))
    released = [one for one in await world.events(movement_id) if isinstance(one, cases.SeatReleased)]
    assert [one.reason for one in released] == [SeatReleaseReason.HOLD_EXPIRED]


def test_clock_in_a_step_is_no_earlier_than_its_request() -> None:
    ahead = datetime.now(UTC) + timedelta(minutes=5)
    with not_before(ahead):
        assert SystemClock().now() == ahead
    assert SystemClock().now() < ahead


def test_clock_correction_in_a_step_is_bounded_to_an_hour() -> None:
    with not_before(datetime.now(UTC) + timedelta(days=365)):
        assert SystemClock().now() < datetime.now(UTC) + CLOCKS_DIFFER + timedelta(minutes=1)


def test_clock_in_a_delayed_step_is_the_present() -> None:
    with not_before(datetime.now(UTC) - timedelta(days=1)):
        assert SystemClock().now() > datetime.now(UTC) - timedelta(minutes=1)
