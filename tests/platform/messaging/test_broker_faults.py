"""The broker dies or freezes while facts are told and heard."""

import asyncio
import gc
import json
import logging
import time
from collections.abc import AsyncIterator, Mapping
from io import StringIO
from pathlib import Path

import pytest
import pytest_asyncio

from deploy.local.stack import Stack
from shared.platform.clock import new_id
from shared.platform.library_logs import LibraryLines, SparingHandler
from shared.platform.messaging.leased_producer import GRACE_SECONDS
from tests.platform.messaging.bench import Bench, bench_on
from tests.platform.messaging.checker import check
from tests.platform.messaging.test_consumer import consuming
from tests.platform.messaging.test_relay import relaying

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
async def test_facts_are_committed_while_the_broker_is_away_and_told_when_it_is_back(
    broker: Stack, breakable: Bench, fault: str
) -> None:
    cases = [new_id() for _ in range(20)]
    told = [(str(case), version) for version in range(1, 11) for case in cases]
    async with relaying(breakable), consuming(breakable):
        await breakable.tell_many(cases, 5)
        await breakable.until("effects", 100)
        if fault == "killed":
            await broker.kill("kafka")
        else:
            broker.pause("kafka")
        await breakable.tell_many(cases, 5, first=6)
        await asyncio.sleep(5)
        if fault == "frozen":
            broker.resume("kafka")
        await broker.wait_ready("kafka")
        await breakable.until("effects", 200, seconds=60)
    assert check(told, await breakable.heard()).clean
    assert await breakable.count("outbox") == 0


async def test_a_broker_that_is_away_is_told_of_sparingly_and_every_repetition_is_counted(
    broker: Stack, breakable: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    client, written, every = logging.getLogger("aiokafka"), StringIO(), 3
    handler = SparingHandler(written, seconds=every)
    handler.setFormatter(LibraryLines("cases"))
    handler.setLevel(logging.ERROR)
    client.addHandler(handler)
    async with relaying(breakable), consuming(breakable):
        await breakable.tell_many([new_id()], 1)
        await breakable.until("effects", 1)
        await broker.kill("kafka", restart=False)
        away = time.monotonic()
        await breakable.tell_many([new_id()], 1)
        await asyncio.sleep(12)
        await broker.start("kafka")
        await breakable.until("effects", 2, seconds=60)
        periods = (time.monotonic() - away) / every + 1
    client.removeHandler(handler)
    handler.close()
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    told = sum(line.get("repeated", 1) for line in lines)
    assert told == sum(one.levelno >= logging.ERROR and one.name.startswith("aiokafka") for one in caplog.records)
    most = len({line["event"] for line in lines}) * (periods + 1)
    assert len(lines) <= most, "once each, and in every period how often it came again"
    assert told > most, "written one by one there would be more"


async def test_a_relay_that_is_stopped_does_not_wait_for_a_broker_that_is_away(broker: Stack, breakable: Bench) -> None:
    complaints: list[str] = []
    loop = asyncio.get_running_loop()
    gc.collect()
    loop.set_exception_handler(lambda _, context: complaints.append(context["message"]))
    async with relaying(breakable):
        await breakable.tell_many([new_id()], 1)
        await breakable.until("outbox", 0)
        await broker.kill("kafka", restart=False)
        await breakable.tell_many([new_id()], 1)
        await asyncio.sleep(2)
        stopped = time.monotonic()
    assert time.monotonic() - stopped < 3 * GRACE_SECONDS
    gc.collect()
    loop.set_exception_handler(None)
    assert complaints == [], "the client leaves nothing of what it could not send behind"
    assert await breakable.count("outbox") == 1
    await broker.start("kafka")
    await broker.wait_ready("kafka")
    async with relaying(breakable):
        await breakable.until("outbox", 0, seconds=30)
