"""What people write first, as processes: a relay that polls, a consumer with a transaction for each message.

The relay looks every 200 ms for rows without a mark, sends each and waits, marks each and commits. The consumer does
the same work for each message as the gateway's does for a batch. Usage: python -m tests.bench.naive relay|consume TOPIC
"""

import asyncio
import sys

import asyncpg
import orjson
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

from services.gateway.app import service
from services.gateway.assembly.projector import Projector
from shared.platform.connections import kafka_options
from shared.platform.consumption import processing_of
from shared.platform.messaging.headers import Record, kafka_headers
from shared.platform.runtime import Runtime
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings

TABLE = (
    "CREATE TABLE naive_outbox (position bigserial PRIMARY KEY, key text, payload bytea, headers jsonb, sent_at"
    " timestamptz)"
)
WAITING = "SELECT position, key, payload, headers FROM naive_outbox WHERE sent_at IS NULL ORDER BY position LIMIT 100"
SENT = "UPDATE naive_outbox SET sent_at = now() WHERE position = $1"
FILL = "INSERT INTO naive_outbox (key, payload, headers) VALUES ($1, $2, $3::jsonb)"


async def relay(topic: str) -> None:
    """Poll until killed."""
    settings = Settings()
    connection = await asyncpg.connect(
        settings.database_url("intake", "owner", Secrets(settings.secrets).password("intake", "owner"))
    )
    producer = AIOKafkaProducer(**kafka_options(settings.kafka), acks="all", enable_idempotence=True)
    await producer.start()
    while True:
        rows = await connection.fetch(WAITING)
        for row in rows:
            headers = kafka_headers(orjson.loads(row["headers"]))
            await producer.send_and_wait(topic, row["payload"], key=row["key"].encode(), headers=headers)
            await connection.execute(SENT, row["position"])
        if not rows:
            await asyncio.sleep(0.2)


async def consume(topic: str) -> None:
    """A transaction and an offset for each message, until killed."""
    settings = Settings()
    runtime = Runtime.of(service.name, settings)
    processing = processing_of(runtime, "naive", Projector())
    consumer = AIOKafkaConsumer(
        topic, **kafka_options(settings.kafka), group_id=topic, auto_offset_reset="earliest", enable_auto_commit=False
    )
    await consumer.start()
    async for one in consumer:
        record = Record(one.topic, one.partition, one.offset, one.key, one.value, tuple(one.headers))
        await processing.handle([record])
        await consumer.commit()


if __name__ == "__main__":
    asyncio.run({"relay": relay, "consume": consume}[sys.argv[1]](sys.argv[2]))
