"""Lays the tombstone of a key again wherever the last record of a key that is no more is not its tombstone.

A relay that lost its lease may have put the key behind it, a broker may have been restored from before it. Compaction
would then keep the destroyed key for ever, and whoever starts from the topic's beginning would take it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from uuid import UUID

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from shared.platform.clock import new_id
from shared.platform.connections import kafka_options
from shared.platform.erasure_proofs import HEADER as PROOF
from shared.platform.housekeeping import is_set_within
from shared.platform.logs import log
from shared.platform.messaging import meters
from shared.platform.messaging.epochs import EPOCH_HEADER
from shared.platform.messaging.key_segments import CLOSING, key_topics
from shared.platform.messaging.topics import SUBJECT_KEYS
from shared.platform.outbox import Outbox, OutboxRow
from shared.platform.session import WorkSession
from shared.platform.subject_keys import tombstone_row
from shared.platform.turns import turn_went_well

EndedKeys = Callable[[AsyncConnection, Sequence[UUID]], Awaitable[set[UUID]]]
"""Which of these keys are destroyed or ended."""
Prove = Callable[[UUID], str | None]
EVERY_SECONDS = 120.0
WHOLE_EVERY = 500
"""So many looks at what is new there are before a topic is read from its beginning once more."""
AT_ONCE = 1_000


class KeySweep:
    """Follows the key topics; `ended` gives by topic (without prefix) what tells which keys are no more."""

    def __init__(
        self, kafka: str, prefix: str, engine: AsyncEngine, ended: Callable[[str], EndedKeys], prove: Prove
    ) -> None:
        self._kafka = kafka
        self._prefix = prefix
        self._engine = engine
        self._ended = ended
        self._prove = prove
        self._positions: dict[TopicPartition, int] = {}
        self._looks = 0

    async def run(self, stopping: asyncio.Event, every: float = EVERY_SECONDS) -> None:
        """Sweep every so many seconds until stopped; what is away is left in peace until the next time."""
        while not await is_set_within(stopping, every):
            try:
                await self.sweep(stopping)
            except (KafkaError, SQLAlchemyError, OSError) as error:
                log.warning("key_sweep_waits", reason=type(error).__name__)
            else:
                await turn_went_well()

    async def sweep(self, stopping: asyncio.Event | None = None) -> int:
        """Look at what is new, or at everything, until stopped; answers how many tombstones were laid again."""
        stopped = (stopping or asyncio.Event()).is_set
        if self._looks % WHOLE_EVERY == 0:
            self._positions.clear()
        self._looks += 1
        consumer = AIOKafkaConsumer(**kafka_options(self._kafka), enable_auto_commit=False)
        try:
            await consumer.start()
            names = key_topics(await consumer.topics(), self._prefix)
            return sum([await self._sweep_topic(consumer, TopicPartition(name, 0), stopped) for name in names])
        finally:
            await consumer.stop()

    async def _sweep_topic(
        self, consumer: AIOKafkaConsumer, partition: TopicPartition, stopped: Callable[[], bool]
    ) -> int:
        consumer.assign([partition])
        end = (await consumer.end_offsets([partition]))[partition]
        consumer.seek(partition, self._positions.get(partition, 0))
        last: dict[UUID, bool] = {}
        headers: dict[str, str] = {}
        while await consumer.position(partition) < end:
            if stopped():
                # What was read of it is read again: a key whose tombstone is further on would be taken for one without.
                return 0
            for record in (await consumer.getmany(partition, timeout_ms=500)).get(partition, []):
                if (key := _key(record.key)) is not None:
                    last[key] = record.value is not None or _is_unproven(partition, self._prefix, record.headers)
                    headers = {name: value.decode(errors="replace") for name, value in record.headers}
        there = [key for key, is_there in last.items() if is_there]
        written = await self._write_tombstones(partition.topic.removeprefix(self._prefix), there, headers)
        self._positions[partition] = end
        return written

    async def _write_tombstones(self, topic: str, keys: Sequence[UUID], headers: Mapping[str, str]) -> int:
        written = 0
        for first in range(0, len(keys), AT_ONCE):
            async with WorkSession(self._engine) as session, session.begin():
                ended = await self._ended(topic)(await session.connection(), keys[first : first + AT_ONCE])
                outbox = Outbox()
                for key in sorted(ended):
                    outbox.add(self._tombstone(topic, key, headers))
                await outbox.write(session)
            written += len(ended)
        if written:
            meters.written_again.add(written)
            log.error("tombstones_laid_again", topic=topic, count=written)
        return written

    def _tombstone(self, topic: str, key: UUID, headers: Mapping[str, str]) -> OutboxRow:
        if topic == SUBJECT_KEYS:
            return tombstone_row(key, self._prove(key))
        own = {name: value for name, value in headers.items() if name != EPOCH_HEADER}
        return OutboxRow(
            id=new_id(), topic=topic, key=str(key), type=own.get("ce_type", topic), payload=None, headers=own
        )


async def destroyed_subjects(connection: AsyncConnection, keys: Sequence[UUID]) -> set[UUID]:
    destroyed = await connection.execute(
        text("SELECT subject_id FROM subject_keys WHERE subject_id = ANY(:keys) AND destroyed_at IS NOT NULL"),
        {"keys": list(keys)},
    )
    return set(destroyed.scalars())


def _is_unproven(partition: TopicPartition, prefix: str, headers: Sequence[tuple[str, bytes]]) -> bool:
    """A tombstone of a release before there were proofs: to the other services it is as if it were not there."""
    return partition.topic == f"{prefix}{SUBJECT_KEYS}" and PROOF not in {name for name, _ in headers}


def _key(key: bytes | None) -> UUID | None:
    try:
        subject_id = UUID((key or b"").decode())
    except ValueError:
        return None
    return None if subject_id == CLOSING else subject_id
