"""What is open in reintegration is started again from its rows, and what is over is not."""

import pytest

from tests.reintegration.people import Returnee, World
from tests.support.absent_temporal import started_anew

pytestmark = pytest.mark.stack


async def test_open_journeys_follow_ups_and_grants_are_listed_as_processes(world: World) -> None:
    returnee = await world.planned(Returnee())
    grant_id = (await world.approved(returnee, await world.donor())).grant_id
    first = await world.follow_up(returnee)
    started = await started_anew(world.harness)
    assert {f"journey-{returnee.journey_id}", f"follow-up-{first}", f"grant-{grant_id}"} <= started.keys()
    [row] = await world.harness.rows("SELECT window_closes_at AS at FROM follow_ups WHERE id = :id", id=first)
    assert started[f"follow-up-{first}"].window_closes_at == row["at"]
    assert len(started[f"journey-{returnee.journey_id}"].openings) > 1


async def test_recorded_follow_up_is_not_listed_as_a_process(world: World) -> None:
    returnee = await world.planned(Returnee())
    first = await world.follow_up(returnee)
    await world.harness.rows_changed(
        "UPDATE follow_ups SET status = 'recorded', recorded_at = now() WHERE id = :id", id=first
    )
    assert f"follow-up-{first}" not in await started_anew(world.harness)


async def test_grant_with_all_tranches_released_is_not_listed_as_a_process(world: World) -> None:
    returnee = await world.planned(Returnee())
    grant_id = (await world.approved(returnee, await world.donor())).grant_id
    assert f"grant-{grant_id}" in await started_anew(world.harness)
    await world.harness.rows_changed(
        "UPDATE grant_tranches SET releasable_at = now() WHERE grant_id = :id", id=grant_id
    )
    assert f"grant-{grant_id}" not in await started_anew(world.harness)
