"""The broker dies or freezes while events are published and received."""

import asyncio
import gc
import json
import logging
import time
from collections.abc import AsyncIterator, Callable, Mapping
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from deploy.local.stack import Stack
from shared.platform.clock import new_id
from shared.platform.library_logs import LibraryLines, SparingHandler
from tests.platform.messaging.bench import Bench, bench_on
from tests.platform.messaging.checker import check
from tests.platform.messaging.test_consumer import consuming
from tests.platform.messaging.test_relay import relaying
from tests.support.waiting import until

pytestmark = [pytest.mark.stack, pytest.mark.slow]


@pytest_asyncio.fixture
async def broker(tmp_path: Path) -> AsyncIterator[Stack]:
    """A broker that may be broken: not the session's."""
    async with Stack(tmp_path, parts=("kafka",)) as stack:
        yield stack


@pytest_asyncio.fixture
async def breakable(broker: Stack, stack_environment: Mapping[str, str]) -> AsyncIterator[Bench]:
    """A bench on that broker."""
    await broker.wait_ready("kafka")
    async with bench_on(stack_environment["HOMEWARD_POSTGRES"], broker.environment["HOMEWARD_KAFKA"]) as bench:
        yield bench


@pytest.mark.parametrize("fault", ["killed", "frozen"])
async def test_events_committed_while_the_broker_is_away_are_published_when_it_is_back(
    broker: Stack, breakable: Bench, fault: str
) -> None:
    cases = [new_id() for _ in range(20)]
    published = [(str(case), version) for version in range(1, 11) for case in cases]
    async with relaying(breakable), consuming(breakable):
        await breakable.commit_versions(cases, 5)
        await breakable.until("effects", 100)
        if fault == "killed":
            await broker.kill("kafka", restart=False)
        else:
            broker.pause("kafka")
        await breakable.commit_versions(cases, 5, first=6)
        await lease_renewed(breakable)
        await lease_renewed(breakable)
        assert await breakable.count("outbox") == 100
        if fault == "killed":
            await broker.start("kafka")
        else:
            broker.resume("kafka")
        await broker.wait_ready("kafka")
        await breakable.until("effects", 200)
    assert check(published, await breakable.effects()).clean
    assert await breakable.count("outbox") == 0


async def test_lines_about_a_broker_that_is_away_are_few_and_every_repetition_is_counted(
    broker: Stack, breakable: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    client, written, every = logging.getLogger("aiokafka"), StringIO(), 3
    handler = SparingHandler(written, seconds=every)
    handler.setFormatter(LibraryLines("cases"))
    handler.setLevel(logging.ERROR)
    client.addHandler(handler)
    async with relaying(breakable), consuming(breakable):
        await breakable.commit_versions([new_id()], 1)
        await breakable.until("effects", 1)
        await broker.kill("kafka", restart=False)
        away = time.monotonic()
        await breakable.commit_versions([new_id()], 1)

        def most() -> float:
            """Once each, and in every period how often it came again."""
            periods = (time.monotonic() - away) / every + 1
            return len({line["event"] for line in lines_of(written)}) * (periods + 1)

        # Written one by one there would be more.
        await until(lambda: said(lambda: 0 < most() < complaints(caplog)))
        await broker.start("kafka")
        await breakable.until("effects", 2)
    client.removeHandler(handler)
    handler.close()
    assert sum(line.get("repeated", 1) for line in lines_of(written)) == complaints(caplog)
    assert len(lines_of(written)) <= most()


def lines_of(written: StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written.getvalue().splitlines()]


def complaints(caplog: pytest.LogCaptureFixture) -> int:
    """How often the broker's client said that something failed."""
    return sum(one.levelno >= logging.ERROR and one.name.startswith("aiokafka") for one in caplog.records)


async def said(holds: Callable[[], bool]) -> bool:
    return holds()


async def lease_renewed(bench: Bench) -> None:
    """The relay goes on, whatever its broker does."""
    lease = "SELECT epoch, expires_at FROM relay_leases"
    before = await bench.rows(lease)

    async def is_another() -> bool:
        return await bench.rows(lease) != before

    await until(is_another)


async def test_a_relay_that_is_stopped_does_not_wait_for_a_broker_that_is_away(
    broker: Stack, breakable: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    left: list[str] = []
    loop = asyncio.get_running_loop()
    gc.collect()
    loop.set_exception_handler(lambda _, context: left.append(context["message"]))
    async with relaying(breakable):
        await breakable.commit_versions([new_id()], 1)
        await breakable.until("outbox", 0)
        await broker.kill("kafka", restart=False)
        await breakable.commit_versions([new_id()], 1)
        # It is sending, in vain; if it waited for the broker, nobody would see the end of it.
        await until(lambda: said(lambda: complaints(caplog) > 0))
    gc.collect()
    loop.set_exception_handler(None)
    assert left == [], "the client leaves nothing of what it could not send behind"
    assert await breakable.count("outbox") == 1
    await broker.start("kafka")
    await broker.wait_ready("kafka")
    async with relaying(breakable):
        await breakable.until("outbox", 0)
