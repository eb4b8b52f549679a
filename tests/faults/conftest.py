"""One exercise for all fault tests: played once, while everything that can die does."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from deploy.exercise.__main__ import PREPARATION, perform
from deploy.exercise.play import pace_of
from deploy.exercise.rehearsal import slowness
from deploy.local.stack import Stack
from shared.platform.clock import SystemClock, new_id
from tests.faults.nemesis import DUTIES, FIRST_CRASHES, torment
from tests.faults.oracle.evidence import Wish
from tests.faults.oracle.inquiry import at_rest
from tests.faults.recorder import RecordedPlay, Recorder
from tests.faults.scenario import small_scenario
from tests.support.running import House

MOST = 3.0
"""A busy machine plays the story more slowly, at most so many times."""


@dataclass(frozen=True)
class Survivors:
    """A house in which an exercise was played under fire, and what its players were promised."""

    house: House
    play: RecordedPlay
    wishes: list[Wish]
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
    recorder, scenario = Recorder(folder), small_scenario()
    slower = min(MOST, await slowness(house.gateway, scenario.clock.answers_per_second))
    begins = SystemClock().now() + PREPARATION
    pace = pace_of(scenario, begins, slower)
    play = RecordedPlay(scenario, house.gateway, pace, pace.now(begins), new_id(), recorder=recorder)
    async with asyncio.TaskGroup() as group:
        deaths = group.create_task(torment(house, slower))
        group.create_task(perform(play))
    recorder.close()
    await at_rest(house.settings)
    return Survivors(house, play, recorder.wishes(), deaths.result())
