"""What a process does beside its work may fail, and neither the work nor the duty ends with it."""

import asyncio
from collections.abc import Mapping

import pytest
from sqlalchemy import text

from shared.platform.alarms import alarms_of
from shared.platform.duties import ALARM_FROM, Duties
from shared.platform.turns import turn_went_well
from tests.platform.messaging.bench import PLACE, Bench, bench_on
from tests.support.waiting import until

pytestmark = pytest.mark.stack


class Stumbles:
    """A duty that raises the error so many times, then goes on until it is stopped."""

    def __init__(self, times: int, error: Exception, stopping: asyncio.Event) -> None:
        self.times, self.error, self.stopping = times, error, stopping
        self.begun = 0
        self.says_so = False

    async def __call__(self) -> None:
        self.begun += 1
        if self.begun <= self.times:
            raise self.error
        if self.says_so:
            await turn_went_well()
        await self.stopping.wait()


def duties_of(bench: Bench, stopping: asyncio.Event) -> Duties:
    return Duties("cases", bench.engine, PLACE, stopping, first_pause=0.0)


async def alarms(bench: Bench) -> list[str]:
    """What administrators read; on `/ready` the reasons are left out."""
    async with bench.engine.connect() as connection:
        assert not any("failed" in one for one in await alarms_of(connection))
        waiting = "SELECT reason FROM parked_events WHERE resolved_at IS NULL AND reason_code = 'duty_failing'"
        return list((await connection.execute(text(waiting))).scalars())


@pytest.mark.parametrize("error", [ValueError("Aminata"), KeyError("x"), RuntimeError(), AssertionError(), TypeError()])
async def test_an_unforeseen_error_ends_neither_the_process_nor_the_duty(
    stack_environment: Mapping[str, str], error: Exception
) -> None:
    async with bench_on(stack_environment["HOMEWARD_POSTGRES"], stack_environment["HOMEWARD_KAFKA"]) as bench:
        stopping = asyncio.Event()
        duty = Stumbles(ALARM_FROM, error, stopping)
        async with asyncio.TaskGroup() as process:
            process.create_task(duties_of(bench, stopping).keep("sweep", duty))
            other = process.create_task(stopping.wait())

            async def goes_on() -> bool:
                return duty.begun == ALARM_FROM + 1

            await until(goes_on)
            assert not other.done()
            [alarm] = await alarms(bench)
            assert "sweep failed" in alarm
            assert type(error).__name__ in alarm
            assert "Aminata" not in alarm
            stopping.set()


async def test_a_few_failures_raise_no_alarm_and_a_good_turn_ends_it(
    stack_environment: Mapping[str, str],
) -> None:
    async with bench_on(stack_environment["HOMEWARD_POSTGRES"], stack_environment["HOMEWARD_KAFKA"]) as bench:
        stopping = asyncio.Event()
        few = Stumbles(ALARM_FROM - 1, ValueError(), stopping)
        many = Stumbles(ALARM_FROM + 2, ValueError(), stopping)
        async with asyncio.TaskGroup() as process:
            process.create_task(duties_of(bench, stopping).keep("few", few))
            keeping = process.create_task(duties_of(bench, stopping).keep("many", many))

            async def one_alarm() -> bool:
                return many.begun == ALARM_FROM + 3 and few.begun == ALARM_FROM

            await until(one_alarm)
            [alarm] = await alarms(bench)
            assert f"many failed {ALARM_FROM + 2} times" in alarm
            keeping.cancel()
            many.says_so = True
            process.create_task(duties_of(bench, stopping).keep("many", many))

            async def none_left() -> bool:
                return await alarms(bench) == []

            await until(none_left)
            stopping.set()


async def test_a_finished_duty_is_not_started_again(stack_environment: Mapping[str, str]) -> None:
    async with bench_on(stack_environment["HOMEWARD_POSTGRES"], stack_environment["HOMEWARD_KAFKA"]) as bench:
        done: list[int] = []

        async def once() -> None:
            done.append(1)

        await duties_of(bench, asyncio.Event()).keep("once", once)
        assert done == [1]


async def test_an_alarm_that_cannot_be_written_does_not_end_the_duty(stack_environment: Mapping[str, str]) -> None:
    async with bench_on(stack_environment["HOMEWARD_POSTGRES"], stack_environment["HOMEWARD_KAFKA"]) as bench:
        stopping = asyncio.Event()
        duty = Stumbles(ALARM_FROM, ValueError(), stopping)
        nowhere = Duties("cases", bench.engine.execution_options(), PLACE, stopping, first_pause=0.0)

        async def away(*_: object) -> None:
            raise OSError

        with pytest.MonkeyPatch.context() as patched:
            patched.setattr("shared.platform.duties.Alarm.sound", away)
            keeping = asyncio.create_task(nowhere.keep("sweep", duty))

            async def goes_on() -> bool:
                return duty.begun == ALARM_FROM + 1

            await until(goes_on)
        stopping.set()
        await keeping
