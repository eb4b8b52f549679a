"""Every kind of process is killed while an exercise runs: nothing is lost, nothing doubled."""

from collections import Counter

import pytest

from tests.faults.conftest import Survivors
from tests.faults.nemesis import BLOWS, FIRST_CRASHES, READ_MODEL
from tests.faults.oracle.inquiry import at_rest, gather, rebuilt_digests
from tests.faults.oracle.invariants import check, told_once
from tests.faults.scenario import PEOPLE

pytestmark = [pytest.mark.stack, pytest.mark.slow]


async def test_nothing_is_lost_and_nothing_doubled(survivors: Survivors) -> None:
    settings = survivors.house.settings
    await at_rest(settings)
    rebuilt = await rebuilt_digests(survivors.house, READ_MODEL)
    evidence = await gather(settings, survivors.wishes, rebuilt)
    assert check(evidence) == []
    # The blows fell where they should: a relay that dies after the broker's word tells twice.
    assert survivors.killed == Counter([*FIRST_CRASHES, *(blow.name for blow in BLOWS)])
    assert len(evidence.records) > len(told_once(evidence))
    assert len(evidence.tables["gateway"]["persons"]) >= PEOPLE


async def test_the_exercise_went_on_under_fire(survivors: Survivors) -> None:
    done = survivors.play.counts
    for wish in ("registerPerson", "makeRequest", "confirmSeat", "handOverPerson", "agreePlan", "payTranche"):
        assert done[wish] > 0, (wish, done, survivors.play.refusals)
    for part in ("kafka", "postgres", "temporal"):
        assert survivors.house.stack.process(part).restarts == 1
