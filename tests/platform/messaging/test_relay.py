"""The relay on the real database and broker."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import pytest

from shared.platform.clock import new_id
from shared.platform.messaging.headers import delivery_of
from shared.platform.messaging.relay import Relay, RelaySettings
from tests.platform.messaging.bench import Bench

pytestmark = pytest.mark.stack


@asynccontextmanager
async def relaying(bench: Bench, settings: RelaySettings | None = None) -> AsyncIterator[Relay]:
    relay = Relay(bench.dsn, bench.kafka, bench.prefix, new_id(), settings or RelaySettings(look_every=0.5))
    task = asyncio.create_task(relay.run())
    try:
        yield relay
    finally:
        relay.stop()
        await asyncio.wait_for(task, 20)


async def sequences(bench: Bench) -> dict[UUID, list[int | None]]:
    found: dict[UUID, list[int | None]] = {}
    for record in await bench.records():
        delivery = delivery_of(record)
        found.setdefault(delivery.subject, []).append(delivery.sequence)
    return found


async def test_what_is_committed_is_told_in_order_under_the_person_s_key(bench: Bench) -> None:
    cases = [new_id() for _ in range(20)]
    told = await bench.tell_many(cases, 10)
    async with relaying(bench):
        await bench.until("outbox", 0)
    records = await bench.records()
    assert sorted(delivery_of(one).id for one in records) == sorted(told)
    assert {one.key for one in records} == {str(case).encode() for case in cases}
    assert await sequences(bench) == {case: list(range(1, 11)) for case in cases}
