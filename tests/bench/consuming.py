"""Reads a prepared topic once, in one of three ways, and tells what it cost.

Usage: python -m tests.bench.consuming bare|wired|read TOPIC COUNT. Prints JSON: seconds, and processor µs an event,
from the first batch in hand to the last event handled.
"""

import asyncio
import secrets
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import orjson
from aiokafka import AIOKafkaConsumer

from services.gateway.assembly.projector import Projector
from shared.platform.connections import kafka_options
from shared.platform.messaging.consumer import BATCH, kafka_broker, subscriber
from shared.platform.messaging.headers import Record
from shared.platform.messaging.incoming import incoming_of
from shared.platform.messaging.registry import registry
from shared.platform.settings import Settings


@dataclass
class Meter:
    """Counts from the end of the first batch on."""

    wanted: int
    count: int = 0
    began: tuple[float, float] | None = None
    first: int = 0
    done: asyncio.Event = field(default_factory=asyncio.Event)

    def add(self, events: int) -> None:
        """A batch is handled."""
        self.count += events
        if self.began is None:
            self.began, self.first = (time.monotonic(), time.process_time()), self.count
        if self.count >= self.wanted:
            self.done.set()

    def as_json(self) -> bytes:
        """The figures as JSON."""
        assert self.began is not None
        counted = self.count - self.first
        wall, used = time.monotonic() - self.began[0], time.process_time() - self.began[1]
        return orjson.dumps({"events/s": counted / wall, "µs": used / counted * 1e6})


async def bare(topic: str, meter: Meter) -> None:
    """Aiokafka and orjson, offsets committed after each batch as the contender does."""
    consumer = AIOKafkaConsumer(
        topic,
        **kafka_options(Settings().kafka),
        group_id=f"{topic}-{secrets.token_hex(3)}",
        auto_offset_reset="earliest",
        enable_auto_commit=False,
    )
    await consumer.start()
    while not meter.done.is_set():
        batches = await consumer.getmany(timeout_ms=1000, max_records=BATCH)
        for batch in batches.values():
            for one in batch:
                orjson.loads(one.value)
        await consumer.commit()
        meter.add(sum(map(len, batches.values())))
    sys.stdout.buffer.write(meter.as_json())
    await consumer.stop()


async def wired(topic: str, meter: Meter, *, read: bool) -> None:
    """Our one way to consume; orjson, or with `read` headers, contract and model of every event."""
    contracts, effects = registry(), Projector()

    async def handle(records: Sequence[Record]) -> None:
        for record in records:
            if read:
                assert incoming_of(record, contracts, effects).received is not None
            else:
                orjson.loads(record.value or b"")
        meter.add(len(records))

    broker = kafka_broker(Settings().kafka)
    subscriber(broker, [topic], f"{topic}-{secrets.token_hex(3)}", handle)
    await broker.start()
    await meter.done.wait()
    sys.stdout.buffer.write(meter.as_json())
    await broker.stop()


async def main(way: str, topic: str, count: int) -> None:
    """Choose the way."""
    meter = Meter(count)
    await (bare(topic, meter) if way == "bare" else wired(topic, meter, read=way == "read"))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
