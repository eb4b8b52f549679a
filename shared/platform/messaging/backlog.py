"""Whether a group has taken in everything that was told before somebody asked."""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack

from aiokafka import AIOKafkaConsumer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError, UnknownTopicOrPartitionError
from aiokafka.structs import TopicPartition

from shared.platform.connections import kafka_options

Ends = dict[TopicPartition, int]
PAUSE_SECONDS = 0.1


class Backlog:
    """Looks from outside at what a group has committed; joins nothing and commits nothing. One question at a time.

    Its connections are opened by the first question and kept for the next, until one fails or does not answer.
    """

    def __init__(self, kafka: str, group: str, topics: Sequence[str]) -> None:
        self._kafka = kafka
        self._group = group
        self._topics = topics
        self._opening: asyncio.Task[_Connections] | None = None

    async def is_taken_in(self, within: float) -> bool:
        """Whether what is on the topics now is taken in before so many seconds are over; a silent broker says no."""
        until = asyncio.get_running_loop().time() + within
        try:
            async with asyncio.timeout_at(until):
                return await self._is_taken_in(until)
        except TimeoutError:
            # What is still being opened serves the next question: begun anew each time, a slow broker never would.
            if self._opening and self._opening.done():
                await self.aclose()
            return False
        except (KafkaError, OSError):
            await self.aclose()
            raise

    async def aclose(self) -> None:
        """Give the connections up."""
        opening, self._opening = self._opening, None
        if opening is None:
            return
        opening.cancel()
        await asyncio.wait([opening])
        if not opening.cancelled() and opening.exception() is None:
            await opening.result().aclose()

    async def _is_taken_in(self, until: float) -> bool:
        connections = await self._connected()
        ends = await connections.ends(self._topics)
        while await connections.waits(self._group, ends):
            if asyncio.get_running_loop().time() + PAUSE_SECONDS >= until:
                return False
            await asyncio.sleep(PAUSE_SECONDS)
        return True

    async def _connected(self) -> "_Connections":
        if self._opening is None:
            self._opening = asyncio.create_task(_Connections.open(self._kafka))
        return await asyncio.shield(self._opening)


class _Connections:
    """One that knows how long topics are, one that knows what groups have committed."""

    def __init__(self, reader: AIOKafkaConsumer, admin: AIOKafkaAdminClient, started: AsyncExitStack) -> None:
        self._reader = reader
        self._admin = admin
        self._started = started

    @classmethod
    async def open(cls, kafka: str) -> "_Connections":
        options = kafka_options(kafka)
        async with AsyncExitStack() as started:
            # It is assigned no partition, and so fetches nothing.
            reader = AIOKafkaConsumer(**options, enable_auto_commit=False)
            started.push_async_callback(reader.stop)
            await reader.start()
            admin = AIOKafkaAdminClient(**options)
            started.push_async_callback(admin.close)
            await admin.start()
            return cls(reader, admin, started.pop_all())

    async def ends(self, topics: Sequence[str]) -> Ends:
        """Where each part of the topics ends; UnknownTopicOrPartitionError, since what nobody sees is not empty."""
        described = await self._admin.describe_topics(list(topics))
        parts = [TopicPartition(one["topic"], part["partition"]) for one in described for part in one["partitions"]]
        if unseen := set(topics) - {one.topic for one in parts}:
            raise UnknownTopicOrPartitionError(", ".join(sorted(unseen)))
        ends: Ends = await self._reader.end_offsets(parts)
        return ends

    async def waits(self, group: str, ends: Ends) -> bool:
        """Whether the group has something before these ends to take in."""
        committed = await self._admin.list_consumer_group_offsets(group)
        return any(end > 0 and (one not in committed or committed[one].offset < end) for one, end in ends.items())

    async def aclose(self) -> None:
        await self._started.aclose()
