"""Every kind of process is killed while an exercise runs: nothing is lost, nothing doubled."""

from collections import Counter
from dataclasses import replace

import pytest

from tests.faults.conftest import NEEDED, Survivors, missing
from tests.faults.nemesis import FIRST_CRASHES, PLANNED_KILLS, READ_MODEL
from tests.faults.oracle.inquiry import at_rest, gather, rebuilt_digests
from tests.faults.oracle.invariants import check, without_repetitions
from tests.faults.scenario import PEOPLE

pytestmark = [pytest.mark.stack, pytest.mark.slow]


async def test_killed_processes_lose_and_double_no_effect(survivors: Survivors) -> None:
    settings = survivors.house.settings
    await at_rest(settings)
    rebuilt = await rebuilt_digests(survivors.house, READ_MODEL)
    evidence = await gather(settings, survivors.mutations, rebuilt)
    assert check(evidence) == []
    # The kills happened as planned: a relay that dies after the broker's word publishes twice.
    kills = [kill.name for kill in PLANNED_KILLS] * len(survivors.played)
    assert survivors.killed == Counter([*FIRST_CRASHES, *kills])
    assert len(evidence.records) > len(without_repetitions(evidence))
    assert len(evidence.tables["gateway"]["persons"]) >= PEOPLE


async def test_exercise_completes_while_processes_are_killed(survivors: Survivors) -> None:
    assert not missing(survivors.played), [(play.counts, play.refusals) for play in survivors.played]
    for part in ("kafka", "postgres", "temporal"):
        assert survivors.house.stack.process(part).restarts == len(survivors.played)


def test_exercise_that_ended_too_early_is_detected(survivors: Survivors) -> None:
    whole = replace(survivors.played[0], counts=Counter(NEEDED))
    assert not missing([whole])
    for command, times in NEEDED.items():
        short = replace(whole, counts=Counter(NEEDED) - Counter([command]))
        assert missing([short]) == {command: times - 1}
        assert not missing([short, whole])
