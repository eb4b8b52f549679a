"""A duty's alarm stands until a turn of it went well: neither the time it sleeps nor the time it takes ends it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest
from sqlalchemy.ext.asyncio import create_async_engine

from services.gateway.execution import case_releases
from shared.platform.alarms import Alarm
from shared.platform.clock import SystemClock
from shared.platform.duties import ALARM_FROM, Duties, Work
from shared.platform.housekeeping import Housekeeping, Keeping
from shared.platform.messaging import key_segments
from shared.platform.messaging.key_sweep import KeySweep
from shared.platform.messaging.parking import ParkingReason
from shared.platform.reconciliation import Reconciler
from shared.platform.recurring import repeat
from shared.platform.service import Recurring
from shared.platform.turns import turn_went_well
from shared.platform.units import UnitsOfWork
from tests.platform.messaging.bench import PLACE
from tests.support.waiting import PATIENCE

LONG = 0.02
"""How long a turn takes here; no duty knows what is long for it."""


class RecordedAlarms:
    """What is said of alarms, in order."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.said: list[str] = []
        self.away = False

        async def sound(_: Alarm, code: ParkingReason, reason: str) -> None:
            self.said.append(code.value)

        async def end(_: Alarm) -> None:
            if self.away:
                raise OSError
            self.said.append("ended")

        monkeypatch.setattr(Alarm, "sound", sound)
        monkeypatch.setattr(Alarm, "end", end)


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> RecordedAlarms:
    return RecordedAlarms(monkeypatch)


async def keep_until_stopped(stopping: asyncio.Event, work: Callable[[], Awaitable[None]]) -> None:
    nowhere = create_async_engine("postgresql+asyncpg://nowhere/none")
    await asyncio.wait_for(Duties("cases", nowhere, PLACE, stopping, first_pause=0.0).keep("sweep", work), PATIENCE)


async def test_a_turn_that_runs_long_before_it_raises_sounds_the_alarm(recorded: RecordedAlarms) -> None:
    stopping, begun = asyncio.Event(), list[None]()

    async def raises_late() -> None:
        begun.append(None)
        if len(begun) == ALARM_FROM + 1:
            stopping.set()
        await asyncio.sleep(LONG)
        raise ValueError

    await keep_until_stopped(stopping, raises_late)
    assert recorded.said == ["duty_failing", "duty_failing"]


async def test_sleeping_between_failures_does_not_end_the_alarm(recorded: RecordedAlarms) -> None:
    stopping, begun = asyncio.Event(), list[None]()

    async def step(_: UnitsOfWork) -> None:
        begun.append(None)
        if len(begun) == ALARM_FROM + 1:
            stopping.set()
        raise ValueError

    rare = Recurring("age_bands", timedelta(hours=6), step)
    await keep_until_stopped(stopping, lambda: repeat(rare, None, stopping))  # type: ignore[arg-type]  # the step asks nothing of it
    assert recorded.said == ["duty_failing", "duty_failing"]


async def test_the_first_good_turn_ends_the_alarm_and_resets_the_count(recorded: RecordedAlarms) -> None:
    stopping, turns = asyncio.Event(), list[None]()

    async def step(_: UnitsOfWork) -> None:
        turns.append(None)
        if len(turns) == 2 * ALARM_FROM:
            stopping.set()
        if len(turns) != ALARM_FROM + 1:
            raise ValueError

    soon = Recurring("age_bands", timedelta(0), step)
    await keep_until_stopped(stopping, lambda: repeat(soon, None, stopping))  # type: ignore[arg-type]  # the step asks nothing of it
    assert recorded.said == ["duty_failing", "ended"]


async def test_an_alarm_that_could_not_be_ended_is_ended_by_the_next_turn(recorded: RecordedAlarms) -> None:
    stopping = asyncio.Event()
    recorded.away = True

    async def turns() -> None:
        await turn_went_well()
        recorded.away = False
        await turn_went_well()
        await turn_went_well()
        stopping.set()
        raise ValueError

    await keep_until_stopped(stopping, turns)
    assert recorded.said == ["ended"]


async def test_a_good_turn_outside_a_duty_is_ignored() -> None:
    await turn_went_well()


async def done(*_: object) -> int:
    return 0


async def away(*_: object) -> int:
    raise OSError


def tidying(turn: Callable[..., Awaitable[int]], stopping: asyncio.Event, monkeypatch: pytest.MonkeyPatch) -> Work:
    monkeypatch.setattr(Housekeeping, "tidy", turn)
    keeping = Keeping(inbox=timedelta(1), answers=timedelta(1))
    tidy = Housekeeping(create_async_engine("postgresql+asyncpg://nowhere/none"), [], keeping, SystemClock())
    return lambda: tidy.run(stopping, every=0.0)


def sweeping(turn: Callable[..., Awaitable[int]], stopping: asyncio.Event, monkeypatch: pytest.MonkeyPatch) -> Work:
    monkeypatch.setattr(KeySweep, "sweep", turn)
    sweep = KeySweep.__new__(KeySweep)
    return lambda: sweep.run(stopping, every=0.0)


def reconciling(turn: Callable[..., Awaitable[int]], stopping: asyncio.Event, monkeypatch: pytest.MonkeyPatch) -> Work:
    monkeypatch.setattr(Reconciler, "reconcile", turn)
    reconciler = Reconciler.__new__(Reconciler)
    return lambda: reconciler.run(stopping, every=0.0)


def closing(turn: Callable[..., Awaitable[int]], stopping: asyncio.Event, monkeypatch: pytest.MonkeyPatch) -> Work:
    monkeypatch.setattr(key_segments, "close_key_segments", turn)
    return lambda: key_segments.keep_key_segments_closed("nowhere", "", stopping, every=0.0)


def releasing(turn: Callable[..., Awaitable[int]], stopping: asyncio.Event, monkeypatch: pytest.MonkeyPatch) -> Work:
    monkeypatch.setattr(case_releases, "release_left_cases", turn)
    monkeypatch.setattr(case_releases, "IdentitySigner", lambda _: None)
    monkeypatch.setattr(case_releases, "EVERY_SECONDS", 0.0)
    runtime: Any = SimpleNamespace(stopping=stopping, settings=None, units=None, secrets=Mock())
    return lambda: case_releases.release_cases(runtime)


@pytest.mark.parametrize("duty", [tidying, sweeping, reconciling, closing, releasing])
@pytest.mark.parametrize(("turn", "said"), [(done, ["ended"]), (away, [])])
async def test_endless_duties_report_good_turns_and_not_failed_ones(
    recorded: RecordedAlarms,
    monkeypatch: pytest.MonkeyPatch,
    duty: Callable[..., Work],
    turn: Callable[..., Awaitable[int]],
    said: list[str],
) -> None:
    stopping, turns = asyncio.Event(), list[None]()

    async def counted(*arguments: object) -> int:
        turns.append(None)
        if len(turns) == 3:
            stopping.set()
        return await turn(*arguments)

    await keep_until_stopped(stopping, duty(counted, stopping, monkeypatch))
    # A duty that returns is done, and its alarm is ended once more.
    assert recorded.said == [*said, "ended"]
