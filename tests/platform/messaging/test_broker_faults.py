"""The broker dies or freezes while facts are told and heard."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import pytest
import pytest_asyncio

from deploy.local.stack import Stack
from shared.platform.clock import new_id
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
