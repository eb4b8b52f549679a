"""One exercise for all fault tests: played once, while everything that can die does."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from deploy.exercise.__main__ import PREPARATION, perform
from deploy.exercise.play import pace_of
from deploy.exercise.rehearsal import slowness
from deploy.local.stack import Stack
from shared.platform.clock import SystemClock, new_id
from tests.faults.nemesis import DUTIES, FIRST_CRASHES, run_planned_kills
from tests.faults.oracle.evidence import SentMutation
from tests.faults.oracle.inquiry import at_rest
from tests.faults.recorder import RecordedPlay, Recorder
from tests.faults.scenario import small_scenario
from tests.support.running import House

MOST = 3.0
"""A busy machine plays the story more slowly, at most so many times."""
MOST_IN_ALL = 9.0
"""Where the story ended before what is needed had happened, it is played again, twice as slowly, while all of it is no
longer than so many times the shortest."""
NEEDED = {
    "registerPerson": 1,
    "makeRequest": 1,
    "confirmSeat": 2,
    "handOverPerson": 2,
    "agreePlan": 1,
    "payTranche": 1,
    "recordFollowUp": 1,
}
"""What the tests look at or break afterwards: two who travelled, a payment, a follow-up that was recorded."""
PATIENCE = 2_400
"""Seconds; twice what the longest takes."""


@dataclass(frozen=True)
class Survivors:
    """A house in which an exercise was played under fire, and what its players were promised."""

    house: House
    played: list[RecordedPlay]
    """Once, unless the machine was too busy for the story."""
    mutations: list[SentMutation]
    killed: dict[str, int]
    """How often each process died."""


@pytest_asyncio.fixture(scope="package", loop_scope="session")
async def survivors(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Survivors]:
    """The exercise is over, the processes run, nothing is under way. The stack is the tests' own: they break it."""
    folder = tmp_path_factory.mktemp("faults")
    async with Stack(folder / "data") as stack:
        house = House(stack, DUTIES)
        await house.prepare()
        await house.start(FIRST_CRASHES)
        yield await _played(house, folder)
        # Nobody needs a graceful end of what was killed all the time.
        await asyncio.gather(*(stack.kill(name, restart=False) for name in house.duties))


async def _played(house: House, folder: Path) -> Survivors:
    recorder, spent, played, deaths = Recorder(folder), 0.0, list[RecordedPlay](), Counter[str]()
    slower = min(MOST, await slowness(house.gateway, small_scenario().clock.answers_per_second))
    while not played or (missing(played) and spent + slower <= MOST_IN_ALL):
        deaths.update(await _play(house, recorder, slower, played))
        spent, slower = spent + slower, 2 * slower
    recorder.close()
    return Survivors(house, played, recorder.mutations(), dict(deaths))


async def _play(house: House, recorder: Recorder, slower: float, played: list[RecordedPlay]) -> dict[str, int]:
    """Play it while everything dies, and wait until nothing is under way; how often each process died."""
    scenario, begins = small_scenario(len(played)), SystemClock().now() + PREPARATION
    pace = pace_of(scenario, begins, slower)
    play = RecordedPlay(scenario, house.gateway, pace, pace.now(begins), new_id(), recorder=recorder)
    async with asyncio.TaskGroup() as group:
        crashes = () if played else FIRST_CRASHES
        deaths = group.create_task(run_planned_kills(house, slower, crashes))
        group.create_task(perform(play))
    await at_rest(house.settings)
    played.append(play)
    return deaths.result()


def missing(played: Sequence[RecordedPlay]) -> dict[str, int]:
    """What was not done often enough to say anything about it, and how often it was done."""
    done = sum((play.counts for play in played), Counter[str]())
    return {command: done[command] for command, times in NEEDED.items() if done[command] < times}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whichever test asks first waits for the story, on a slow machine for all of it."""
    for item in items:
        if "survivors" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.timeout(PATIENCE))
