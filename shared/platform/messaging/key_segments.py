"""Sees to it that the broker's cleaner reaches the key that was destroyed last.

The cleaner leaves the newest segment of a topic alone, and a segment ends only when a later record comes. Where nobody
is registered after an erasure none would come, and the destroyed key would lie in the log for ever. So an empty record
is put behind the last one of each key topic that has become quiet; it repeats nothing and means nothing.
"""

import asyncio
import time
from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord, TopicPartition
from aiokafka.errors import KafkaError

from shared.platform.connections import kafka_options
from shared.platform.housekeeping import is_set_within
from shared.platform.logs import log
from shared.platform.messaging.topics import ERASURE, plan_for
from shared.platform.turns import turn_went_well

CLOSING = UUID(int=0)
"""The key of the empty record; no subject and no grant has it."""
EVERY_SECONDS = 120.0
QUIET = timedelta(seconds=90)
"""Longer than a segment of a key topic is open, so that the empty record begins the next one."""
READ_SECONDS = 5.0


async def keep_key_segments_closed(
    kafka: str, prefix: str, stopping: asyncio.Event, every: float = EVERY_SECONDS, quiet: timedelta = QUIET
) -> None:
    """Look every so many seconds until stopped; a broker that is away is left in peace until the next time."""
    while not await is_set_within(stopping, every):
        try:
            closed = await close_key_segments(kafka, prefix, quiet)
        except (KafkaError, OSError) as error:
            log.warning("key_segments_wait", reason=type(error).__name__)
        else:
            await turn_went_well()
            if closed:
                log.info("key_segments_closed", count=closed)


async def close_key_segments(kafka: str, prefix: str, quiet: timedelta) -> int:
    """Put an empty record behind the end of each key topic that is quiet; answers how many. Repeating it is nothing."""
    ends = [one for one in await _ends(kafka, prefix) if _wants_closing(one, quiet)]
    if ends:
        await _close(kafka, ends)
    return len(ends)


def _wants_closing(last: ConsumerRecord, quiet: timedelta) -> bool:
    is_quiet: bool = time.time() - last.timestamp / 1000 > quiet.total_seconds()
    return is_quiet and last.key != str(CLOSING).encode()


async def _ends(kafka: str, prefix: str) -> list[ConsumerRecord]:
    """The last record of each key topic that has one."""
    consumer = AIOKafkaConsumer(**kafka_options(kafka), enable_auto_commit=False)
    try:
        await consumer.start()
        partitions = [TopicPartition(name, 0) for name in key_topics(await consumer.topics(), prefix)]
        if not partitions:
            return []
        consumer.assign(partitions)
        return await _last_records(consumer, partitions)
    finally:
        await consumer.stop()


def key_topics(names: Iterable[str], prefix: str) -> list[str]:
    """The key topics among the full names of topics."""
    own = [name for name in names if name.startswith(f"{prefix}homeward.")]
    return [name for name in own if plan_for(name.removeprefix(prefix)).settings is ERASURE]


async def _last_records(consumer: AIOKafkaConsumer, partitions: list[TopicPartition]) -> list[ConsumerRecord]:
    ends = await consumer.end_offsets(partitions)
    wanted = {one for one in partitions if ends[one] > 0}
    for one in partitions:
        consumer.seek(one, max(0, ends[one] - 1))
    last: dict[TopicPartition, ConsumerRecord] = {}
    deadline = time.monotonic() + READ_SECONDS
    while wanted - last.keys() and time.monotonic() < deadline:
        batches = await consumer.getmany(timeout_ms=500)
        last |= {partition: records[-1] for partition, records in batches.items()}
    return list(last.values())


async def _close(kafka: str, ends: list[ConsumerRecord]) -> None:
    producer = AIOKafkaProducer(**kafka_options(kafka), acks="all", enable_idempotence=True)
    try:
        await producer.start()
        for last in ends:
            await producer.send_and_wait(last.topic, key=str(CLOSING).encode(), headers=list(last.headers))
    finally:
        await producer.stop()
