"""What is open in intake is started again from its rows, and what is over is not."""

from datetime import timedelta

import pytest

from services.intake.sharing.processes import over_at
from shared.contracts.intake.v1 import WithdrawSharing
from shared.platform.moments import day_is_over
from tests.intake.world import NOON, World
from tests.support.absent_temporal import started_anew

pytestmark = pytest.mark.stack


async def test_open_admissions_and_grants_with_a_last_day_are_listed_as_processes(world: World) -> None:
    waiting, agency_id = await world.agency_registered(), await world.agency()
    person_id = await world.person()
    last_day = (NOON + timedelta(days=30)).date()
    grant_id = await world.grant(person_id, agency_id, valid_until=last_day)
    started = await started_anew(world.harness)
    assert f"admission-{waiting}" in started
    assert f"admission-{agency_id}" not in started
    assert started[f"sharing-{grant_id}"].over_at == over_at(last_day, day_is_over(last_day, "Africa/Tripoli"))
    await world.open_feed(waiting)
    await world.do(WithdrawSharing(grant_id=grant_id))
    started = await started_anew(world.harness)
    assert f"admission-{waiting}" not in started
    assert f"sharing-{grant_id}" not in started
