"""A scratch database with the platform's tables, and topics of its own, on the real Postgres and Kafka."""

from collections.abc import AsyncIterator, Mapping

import pytest_asyncio

from tests.platform.messaging.bench import Bench, bench_on


@pytest_asyncio.fixture
async def bench(stack_environment: Mapping[str, str]) -> AsyncIterator[Bench]:
    """One service's database and the topics of all, both forgotten afterwards."""
    async with bench_on(stack_environment["HOMEWARD_POSTGRES"], stack_environment["HOMEWARD_KAFKA"]) as made:
        yield made
