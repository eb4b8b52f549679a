"""Over the real broker: the read model is dropped and comes back from the topics as it was."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager

import pytest
from aiokafka import AIOKafkaProducer

from services.gateway.app import service
from services.gateway.readmodel.progress import ReadModelProgress
from services.gateway.readmodel.rebuild import rebuild
from shared.platform.connections import kafka_options
from shared.platform.consumption import consume, consumptions_of, read_keys
from shared.platform.messaging.backlog import Backlog
from shared.platform.messaging.consumer import kafka_broker
from shared.platform.messaging.headers import Record
from shared.platform.messaging.replay import GroupInUse
from shared.platform.messaging.topics import create_topics, service_topics
from tests.gateway.cards import a_card, deliver_keys, issued, reader, somebody
from tests.gateway.journey import registered, whole_journey
from tests.gateway.support import GatewayHarness, gateway_harness
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack

COUNTED = {
    "persons": "SELECT count(*) FROM persons WHERE phase IS NOT NULL",
    "timeline": "SELECT count(*) FROM timeline",
    "tranches": "SELECT count(*) FROM tranches",
    "cards": "SELECT count(*) FROM persons WHERE card LIKE 'HW-%'",
}


@asynccontextmanager
async def _consuming(gateway: GatewayHarness) -> AsyncIterator[None]:
    broker = kafka_broker(gateway.runtime.settings.kafka)
    for one in await consumptions_of(service, gateway.runtime):
        consume(gateway.runtime, broker, one)
    read_keys(gateway.runtime, broker, reader(gateway))
    await broker.start()
    try:
        yield
    finally:
        await broker.stop()


async def _counts(gateway: GatewayHarness) -> dict[str, int]:
    connection = await gateway.as_owner()
    try:
        return {name: await connection.fetchval(sql) for name, sql in COUNTED.items()}
    finally:
        await connection.close()


async def _until(gateway: GatewayHarness, wanted: dict[str, int]) -> None:
    async with asyncio.timeout(PATIENCE):
        while await _counts(gateway) != wanted:  # noqa: ASYNC110  # the database has no event to wait for
            await asyncio.sleep(0.2)


async def _cards(gateway: GatewayHarness) -> list[Record]:
    """Of somebody present, and of somebody erased whose key the topic has not forgotten yet."""
    present, gone = somebody(), somebody()
    for one in (present, gone):
        await registered(gateway, one)
    records = [await issued(gateway, one.person, a_card()) for one in (present, gone)]
    await deliver_keys(gateway, *records)
    await gateway.project(gateway.erased(gone.person))
    return records


async def _publish(gateway: GatewayHarness, keys: Sequence[Record]) -> None:
    settings = gateway.runtime.settings
    topics = service_topics(("intake", "cases", "reintegration"))
    await create_topics(settings.kafka, settings.topic_prefix, topics)
    producer = AIOKafkaProducer(**kafka_options(settings.kafka), acks="all")
    await producer.start()
    try:
        for record in (*keys, *gateway.records):
            name = gateway.runtime.topic(record.topic)
            await producer.send_and_wait(name, record.value, key=record.key, headers=list(record.headers))
    finally:
        await producer.stop()


async def test_the_read_model_is_rebuilt_from_the_topics(stack_environment: object) -> None:
    assert stack_environment
    async with gateway_harness() as gateway:
        await whole_journey(gateway)
        keys = await _cards(gateway)
        known = await _counts(gateway)
        assert all(known.values())
        await _publish(gateway, keys)
        runtime = gateway.runtime
        topics = [runtime.topic(f"homeward.{one}.v1") for one in ("intake", "cases", "reintegration")]
        async with aclosing(Backlog(runtime.settings.kafka, runtime.topic("gateway"), topics)) as backlog:
            # Nobody has consumed on this broker: whether it knows no group or none's offsets, nothing is taken in.
            assert not await ReadModelProgress(backlog)()
            async with _consuming(gateway):
                assert await backlog.is_taken_in(within=PATIENCE)
                with pytest.raises(GroupInUse):
                    await rebuild(gateway.runtime, await consumptions_of(service, gateway.runtime))
        await rebuild(gateway.runtime, await consumptions_of(service, gateway.runtime))
        assert not any((await _counts(gateway)).values())
        async with _consuming(gateway):
            await _until(gateway, known)
