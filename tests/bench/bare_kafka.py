"""The floor: aiokafka as it comes, on the same broker, with the same bytes."""

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from shared.platform.connections import kafka_options
from shared.platform.messaging.headers import kafka_headers
from shared.platform.outbox import OutboxRow

PARTITIONS = 6


@dataclass
class BareKafka:
    """A producer and a consumer of one topic in this process."""

    topic: str
    producer: AIOKafkaProducer
    seen: dict[str, float] = field(default_factory=dict)

    async def send(self, row: OutboxRow) -> "asyncio.Future[object]":
        """Hand a record over; the future is its acknowledgement."""
        sent: asyncio.Future[object] = await self.producer.send(
            self.topic, key=row.key.encode(), value=row.payload, headers=kafka_headers(row.headers)
        )
        return sent

    async def send_all(self, rows: Sequence[OutboxRow]) -> float:
        """Records a second until the last is acknowledged."""
        began = time.monotonic()
        await asyncio.gather(*[await self.send(row) for row in rows])
        return len(rows) / (time.monotonic() - began)

    async def consume(self, consumer: AIOKafkaConsumer) -> None:
        """Note when each record comes, until cancelled."""
        while True:
            for batch in (await consumer.getmany(timeout_ms=1000)).values():
                now = time.monotonic()
                for one in batch:
                    self.seen[dict(one.headers)["ce_id"].decode()] = now

    async def until_seen(self, count: int) -> None:
        """Wait until so many records came in all."""
        async with asyncio.timeout(60):
            while len(self.seen) < count:  # noqa: ASYNC110  # the consumer has no other word for it
                await asyncio.sleep(0.005)


@asynccontextmanager
async def scratch_topic(kafka: str, prefix: str) -> AsyncIterator[str]:
    """A topic like the events', forgotten afterwards."""
    name = f"{prefix}bench-{secrets.token_hex(3)}"
    admin = AIOKafkaAdminClient(**kafka_options(kafka))
    await admin.start()
    await admin.create_topics([NewTopic(name, PARTITIONS, 1)])
    try:
        yield name
    finally:
        await admin.delete_topics([name])
        await admin.close()


@asynccontextmanager
async def bare_producer(kafka: str, topic: str) -> AsyncIterator[BareKafka]:
    """With the relay's guarantees: every replica, no doubles; and its batches."""
    producer = AIOKafkaProducer(
        **kafka_options(kafka), acks="all", enable_idempotence=True, linger_ms=0, max_batch_size=262_144
    )
    await producer.start()
    try:
        yield BareKafka(topic, producer)
    finally:
        await producer.stop()


@asynccontextmanager
async def bare_pair(kafka: str, prefix: str) -> AsyncIterator[BareKafka]:
    """Producer and consumer, the consumer in its place."""
    async with scratch_topic(kafka, prefix) as topic, bare_producer(kafka, topic) as bare:
        consumer = AIOKafkaConsumer(
            topic, **kafka_options(kafka), group_id=topic, auto_offset_reset="earliest", enable_auto_commit=False
        )
        await consumer.start()
        consuming = asyncio.create_task(bare.consume(consumer))
        try:
            yield bare
        finally:
            consuming.cancel()
            await asyncio.gather(consuming, return_exceptions=True)
            await consumer.stop()
