"""Parked events from the command line."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace

import pytest
from sqlalchemy.ext.asyncio import create_async_engine
from typer.testing import CliRunner

from shared.platform.clock import new_id
from shared.platform.messaging.parked_cli import parked_cli
from shared.platform.messaging.parked_desk import NotRetryable, ParkedDesk
from shared.platform.messaging.parking import ParkingReason
from shared.platform.messaging.processing import EventProcessing, NotParked
from tests.platform.messaging.bench import PLACE, Bench, Recorder
from tests.platform.messaging.test_processing import effects, parked, processing, record

pytestmark = pytest.mark.stack


def desk_of(bench: Bench, recorder: Recorder) -> Callable[[str], AbstractAsyncContextManager[ParkedDesk]]:
    @asynccontextmanager
    async def open_desk(_: str) -> AsyncIterator[ParkedDesk]:
        # The command line runs a loop of its own, so it needs a pool of its own.
        engine = create_async_engine(bench.engine.url)
        try:
            yield ParkedDesk(engine, {"cases": EventProcessing("cases", engine, recorder, PLACE)})
        finally:
            await engine.dispose()

    return open_desk


async def test_parked_events_are_listed_retried_and_discarded(bench: Bench) -> None:
    case, other = new_id(), new_id()
    broken = Recorder(fails={(case, 1): ValueError(), (other, 1): ValueError()})
    await processing(bench, broken).handle([record(case, 1), record(case, 2), record(other, 1, offset=9)])
    first, second, third = await parked(bench)
    still_broken = parked_cli(desk_of(bench, broken))
    mended = parked_cli(desk_of(bench, Recorder()))

    async def run(cli: object, *words: str) -> tuple[int, str]:
        result = await asyncio.to_thread(CliRunner().invoke, cli, list(words))  # type: ignore[arg-type]  # a Typer
        return result.exit_code, result.output

    code, output = await run(mended, "list", "cases")
    assert code == 0
    assert "3 parked" in output
    assert "failed: ValueError" in output
    assert await run(mended, "retry", "cases", str(second.id)) == (1, "Version 1 must be applied or given up first\n")
    assert await run(still_broken, "retry", "cases", str(first.id)) == (1, "it failed again\n")
    assert await run(mended, "retry", "cases", str(first.id)) == (0, "applied\n")
    assert await effects(bench, case) == [1, 2]
    assert await run(mended, "discard", "cases", str(third.id)) == (0, "discarded\n")
    assert await run(mended, "discard", "cases", str(third.id)) == (1, "This event is not parked, or no longer\n")


async def test_records_of_a_consumer_without_effects_can_only_be_discarded(bench: Bench) -> None:
    async with bench.engine.begin() as connection:
        arrival = replace(record(new_id(), 1), key=None)
        await PLACE.park(
            connection, "cases-keys", arrival, None, (ParkingReason.UNREADABLE_VALUE, "not a subject's key")
        )
    desk = ParkedDesk(bench.engine, {})
    (one,) = await desk.waiting()
    with pytest.raises(NotRetryable):
        await desk.retry(one.id)
    await desk.discard(one.id)
    with pytest.raises(NotParked):
        await desk.discard(one.id)
