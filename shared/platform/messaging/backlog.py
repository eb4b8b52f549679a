"""Whether a group has taken in everything that was told before somebody asked."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import UnknownTopicOrPartitionError
from aiokafka.structs import TopicPartition

from shared.platform.connections import kafka_options

Ends = dict[TopicPartition, int]


class Backlog:
    """Looks from outside at what a group has committed; joins nothing and commits nothing."""

    def __init__(self, kafka: str, group: str, topics: Sequence[str]) -> None:
        self._kafka = kafka
        self._group = group
        self._topics = topics

    async def is_taken_in(self, within: float) -> bool:
        """Whether what is on the topics now is taken in before so many seconds are over."""
        async with self._reader() as reader, self._admin() as admin:
            ends = await self._ends(reader)
            until = asyncio.get_running_loop().time() + within
            while True:
                if not await self._waits(admin, ends):
                    return True
                if asyncio.get_running_loop().time() >= until:
                    return False
                await asyncio.sleep(0.1)

    async def _ends(self, reader: AIOKafkaConsumer) -> Ends:
        partitions = [TopicPartition(topic, one) for topic in self._topics for one in _partitions(reader, topic)]
        ends: Ends = await reader.end_offsets(partitions)
        return ends

    async def _waits(self, admin: AIOKafkaAdminClient, ends: Ends) -> bool:
        committed = await admin.list_consumer_group_offsets(self._group)
        return any(end > 0 and (one not in committed or committed[one].offset < end) for one, end in ends.items())

    @asynccontextmanager
    async def _reader(self) -> AsyncIterator[AIOKafkaConsumer]:
        reader = AIOKafkaConsumer(*self._topics, **kafka_options(self._kafka), enable_auto_commit=False)
        await reader.start()
        try:
            yield reader
        finally:
            await reader.stop()

    @asynccontextmanager
    async def _admin(self) -> AsyncIterator[AIOKafkaAdminClient]:
        admin = AIOKafkaAdminClient(**kafka_options(self._kafka))
        await admin.start()
        try:
            yield admin
        finally:
            await admin.close()


def _partitions(reader: AIOKafkaConsumer, topic: str) -> set[int]:
    """Which parts a topic has; UnknownTopicOrPartitionError, since a topic nobody can see is not one that is empty."""
    partitions: set[int] | None = reader.partitions_for_topic(topic)
    if not partitions:
        raise UnknownTopicOrPartitionError(topic)
    return partitions
