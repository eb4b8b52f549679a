"""One batch of records is one transaction: inbox rows first, then the effects, then how far each aggregate has come."""

import contextlib
from collections.abc import Awaitable, Callable, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from shared.platform.errors import Refused
from shared.platform.logs import log
from shared.platform.messaging import inbox, meters, parking
from shared.platform.messaging.batch import BatchRun, Consumer, FallbackToSingle
from shared.platform.messaging.crash_points import crash_point
from shared.platform.messaging.headers import Record
from shared.platform.messaging.incoming import Effects, Incoming
from shared.platform.messaging.parking import ParkedEvent, ParkingPlace, ParkingReason
from shared.platform.messaging.registry import Registry, registry
from shared.platform.messaging.retry import PATIENCE_SECONDS, retry
from shared.platform.messaging.systemic import SystemicFault

Apply = Callable[[BatchRun, Sequence[Incoming]], Awaitable[None]]
KEY_PATIENCE_SECONDS = 15.0
"""Keys travel ahead of what they open; one that is still missing then was destroyed or is lost."""


class EarlierVersionMissing(Refused):
    """A parked event's turn has not come."""

    text = "Version {version} must be applied or given up first"


class NotParked(Refused):
    """The event is not waiting, or no longer."""

    text = "This event is not parked, or no longer"


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
        self.at_once: int | None = None
        """How many events one transaction takes, where their effects call others; all of a batch otherwise."""
        self._may_stand_still = True

    async def handle(self, records: Sequence[Record]) -> None:
        """Apply or park every record and commit; tried again while patience lasts, then Unprocessed."""
        at_once = self.at_once or len(records) or 1
        for first in range(0, len(records), at_once):
            await self._handle(records[first : first + at_once])

    async def _handle(self, records: Sequence[Record]) -> None:
        key_patience = min(KEY_PATIENCE_SECONDS, self._patience / 2)

        async def once(waited: float) -> None:
            await self._commit(records, key_overdue=waited > key_patience)

        await retry(self._consumer.name, self._patience, once)

    async def retry(self, parked_id: UUID, *, past_gap: bool = False) -> bool:
        """Try a parked event again, then those behind it; False when it failed again.

        `past_gap` gives missing earlier versions up for lost. NotParked, EarlierVersionMissing.
        """
        async with self._engine.begin() as connection:
            run, parked = await self._run_to(connection, parked_id, past_gap=past_gap)
            applied = await run.apply_parked(parked)
            await run.finish()
        return applied

    async def retry_all(self, reason: str | None = None) -> tuple[int, int]:
        """Try all that are parked, or parked for this reason, oldest first; answers how many were applied and failed.

        SystemicFault when they fail one after another for what is not theirs.
        """
        async with self._engine.connect() as connection:
            waiting = await parking.list_parked(connection, self._consumer.name, limit=None)
        applied = failed = 0
        for one in waiting:
            if not one.is_event or (reason is not None and reason not in {one.reason_code, one.reason}):
                continue
            # Its turn has not come, or it went with one before it.
            with contextlib.suppress(EarlierVersionMissing, NotParked):
                done = await self.retry(one.id)
                applied, failed = applied + done, failed + (not done)
        return applied, failed

    async def retry_known(self) -> int:
        """After an upgrade: apply what this release can read, by type or by shape; answers how many."""
        contracts = self._consumer.contracts
        async with self._engine.connect() as connection:
            waiting = await parking.list_parked(connection, self._consumer.name, limit=None)
        applied = 0
        for one in waiting:
            may_be_read = one.reason_code in (ParkingReason.UNKNOWN_TYPE, ParkingReason.UNREADABLE_VALUE)
            if may_be_read and contracts.knows(one.event_type or ""):
                with contextlib.suppress(EarlierVersionMissing, NotParked):
                    applied += await self.retry(one.id)
        return applied

    async def discard(self, parked_id: UUID, *, past_gap: bool = False) -> None:
        """Never apply a parked event; those behind it go on. NotParked, EarlierVersionMissing."""
        async with self._engine.begin() as connection:
            run, parked = await self._run_to(connection, parked_id, past_gap=past_gap)
            await run.discard_parked(parked)
            await run.finish()

    async def forget_everything(self) -> None:
        """Before a rebuild: the next delivery of any event is its first."""
        async with self._engine.begin() as connection:
            await inbox.forget(connection, self._consumer.name)

    async def _commit(self, records: Sequence[Record], *, key_overdue: bool) -> None:
        batch = [self._consumer.read(record) for record in records]
        try:
            run = await self._apply_or_fall_back(batch, key_overdue=key_overdue)
        except SystemicFault as fault:
            await self._stand_still(batch[0].record, str(fault))
            raise
        crash_point("consumer.after_commit")
        run.count()
        await self._go_on()

    async def _apply_or_fall_back(self, batch: Sequence[Incoming], *, key_overdue: bool) -> BatchRun:
        try:
            return await self._commit_by(BatchRun.apply_batch, batch, key_overdue=key_overdue)
        except FallbackToSingle:
            return await self._commit_by(BatchRun.apply_one_by_one, batch, key_overdue=key_overdue)

    async def _stand_still(self, record: Record, reason: str) -> None:
        log.error("consumer_stands_still", consumer=self._consumer.name, reason=reason)
        meters.stands_still.add(1, {"consumer": self._consumer.name})
        async with self._engine.begin() as connection:
            await parking.stand_still(self._consumer.place, connection, self._consumer.name, record, reason)
        self._may_stand_still = True

    async def _go_on(self) -> None:
        # A process before this one may have left the sign there.
        if self._may_stand_still:
            async with self._engine.begin() as connection:
                await parking.go_on(connection, self._consumer.name)
            self._may_stand_still = False

    async def _commit_by(self, apply: Apply, batch: Sequence[Incoming], *, key_overdue: bool) -> BatchRun:
        async with self._engine.begin() as connection:
            run = BatchRun(self._consumer, connection, key_overdue=key_overdue)
            await run.enter(batch)
            await apply(run, batch)
            await run.finish()
            crash_point("consumer.in_transaction")
        return run

    async def _run_to(
        self, connection: AsyncConnection, parked_id: UUID, *, past_gap: bool
    ) -> tuple[BatchRun, ParkedEvent]:
        parked = await parking.find_parked(connection, parked_id)
        if parked is None or parked.consumer != self._consumer.name:
            raise NotParked
        run = BatchRun(self._consumer, connection, key_overdue=True)
        if parked.aggregate_id is not None and parked.sequence is not None:
            await run.lock([parked.aggregate_id])
            reached = run.versions.get(parked.aggregate_id, 0)
            if parked.sequence > reached + 1 and not past_gap:
                raise EarlierVersionMissing(version=reached + 1)
            run.versions[parked.aggregate_id] = max(reached, parked.sequence - 1)
        return run, parked
