"""Refuses what a relay sent after another had taken over: every record carries the epoch of the lease it was sent in.

Whatever comes behind a record of a later epoch was sent by a relay that had lost its lease. Nothing is lost by refusing
it: its row is still in the outbox, where only the holder of the lease takes rows away, and that holder sends it again.
"""

import time
from collections.abc import Sequence
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy.ext.asyncio import AsyncConnection

from shared.platform.messaging import inbox
from shared.platform.messaging.headers import Record

EPOCH_HEADER = "relay_epoch"
CLOCKS_DIFFER = 86_400.0
"""Seconds. One record of the far future would have every later key refused."""


def epoch_of(record: Record) -> int:
    """The epoch of the lease a record was sent in; 0 where it says none, or one that cannot have been yet."""
    stated = dict(record.headers).get(EPOCH_HEADER, b"")
    epoch = int(stated[:18]) if stated.isdigit() else 0
    return epoch if epoch < (time.time() + CLOCKS_DIFFER) * 1000 else 0


class Epochs:
    """The latest epoch of each partition that a consumer has seen, kept beside the versions it has consumed."""

    def __init__(self, connection: AsyncConnection, consumer: str, latest: dict[UUID, int]) -> None:
        self._connection = connection
        self._consumer = consumer
        self._latest = latest

    @classmethod
    async def before(cls, connection: AsyncConnection, consumer: str, records: Sequence[Record]) -> "Epochs":
        """As they were before these records; nobody else consumes their partitions until the commit."""
        partitions = list({_partition(record) for record in records})
        await inbox.lock_aggregates(connection, consumer, partitions)
        latest, _ = await inbox.look_at(connection, consumer, partitions)
        return cls(connection, consumer, latest)

    def refuse(self, record: Record) -> bool:
        """Whether the record comes from a lease that had ended; counts on otherwise."""
        partition, epoch = _partition(record), epoch_of(record)
        if epoch < self._latest.get(partition, 0):
            return True
        self._latest[partition] = epoch
        return False

    async def remember(self) -> None:
        """In the transaction of the connection."""
        await inbox.advance(self._connection, self._consumer, {one: at for one, at in self._latest.items() if at})


def _partition(record: Record) -> UUID:
    return uuid5(NAMESPACE_URL, f"{record.topic}/{record.partition}")
