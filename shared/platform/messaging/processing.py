"""One batch of records is one transaction: inbox rows first, then the effects, then how far each aggregate has come."""

from collections.abc import Awaitable, Callable, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from shared.platform.errors import Refused
from shared.platform.messaging import inbox, parking
from shared.platform.messaging.arrivals import Arrival, Effects
from shared.platform.messaging.crash_points import crash_point
from shared.platform.messaging.headers import Record
from shared.platform.messaging.parking import ParkedEvent, ParkingPlace
from shared.platform.messaging.persistence import PATIENCE_SECONDS, persistently
from shared.platform.messaging.registry import Registry, registry
from shared.platform.messaging.walk import Consumer, LongWayNeeded, Walk

Way = Callable[[Walk, Sequence[Arrival]], Awaitable[None]]
KEY_PATIENCE_SECONDS = 15.0
"""Keys travel ahead of what they open; one that is still missing then was destroyed or is lost."""


class EarlierVersionMissing(Refused):
    """A parked event's turn has not come."""


class NotParked(Refused):
    """The event is not waiting, or no longer."""


class EventProcessing:
    """Applies batches for one consumer in one service's database; `patience` is in seconds."""

    def __init__(
        self,
        consumer: str,
        engine: AsyncEngine,
        effects: Effects,
        place: ParkingPlace,
        *,
        contracts: Registry | None = None,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        self._consumer = Consumer(consumer, effects, place, contracts or registry())
        self._engine = engine
        self._patience = patience

    async def handle(self, records: Sequence[Record]) -> None:
        """Apply or park every record and commit; tried again while patience lasts, then Unprocessed."""
        key_patience = min(KEY_PATIENCE_SECONDS, self._patience / 2)

        async def once(waited: float) -> None:
            await self._commit_batch(records, key_overdue=waited > key_patience)

        await persistently(self._consumer.name, self._patience, once)

    async def retry(self, parked_id: UUID, *, past_gap: bool = False) -> bool:
        """Try a parked event again, then those behind it; False when it failed again.

        `past_gap` gives missing earlier versions up for lost. NotParked, EarlierVersionMissing.
        """
        async with self._engine.begin() as connection:
            walk, parked = await self._walk_to(connection, parked_id, past_gap=past_gap)
            applied = await walk.apply_parked(parked)
            await walk.finish()
        return applied

    async def discard(self, parked_id: UUID, *, past_gap: bool = False) -> None:
        """Never apply a parked event; those behind it go on. NotParked, EarlierVersionMissing."""
        async with self._engine.begin() as connection:
            walk, parked = await self._walk_to(connection, parked_id, past_gap=past_gap)
            await walk.discard_parked(parked)
            await walk.finish()

    async def forget_everything(self) -> None:
        """Before a rebuild: the next delivery of any event is its first."""
        async with self._engine.begin() as connection:
            await inbox.forget(connection, self._consumer.name)

    async def _commit_batch(self, records: Sequence[Record], *, key_overdue: bool) -> None:
        arrivals = [self._consumer.read(record) for record in records]
        try:
            walk = await self._commit_walk(arrivals, Walk.take_short_way, key_overdue=key_overdue)
        except LongWayNeeded:
            walk = await self._commit_walk(arrivals, Walk.take_long_way, key_overdue=key_overdue)
        crash_point("consumer.after_commit")
        walk.count()

    async def _commit_walk(self, arrivals: Sequence[Arrival], way: Way, *, key_overdue: bool) -> Walk:
        async with self._engine.begin() as connection:
            walk = Walk(self._consumer, connection, key_overdue=key_overdue)
            await walk.enter(arrivals)
            await way(walk, arrivals)
            await walk.finish()
            crash_point("consumer.in_transaction")
        return walk

    async def _walk_to(
        self, connection: AsyncConnection, parked_id: UUID, *, past_gap: bool
    ) -> tuple[Walk, ParkedEvent]:
        parked = await parking.find_parked(connection, parked_id)
        if parked is None or parked.consumer != self._consumer.name:
            raise NotParked("This event is not parked, or no longer")
        walk = Walk(self._consumer, connection, key_overdue=True)
        if parked.aggregate_id is not None and parked.sequence is not None:
            await walk.lock([parked.aggregate_id])
            reached = walk.versions.get(parked.aggregate_id, 0)
            if parked.sequence > reached + 1 and not past_gap:
                raise EarlierVersionMissing(f"Version {reached + 1} must be applied or given up first")
            walk.versions[parked.aggregate_id] = max(reached, parked.sequence - 1)
        return walk, parked
