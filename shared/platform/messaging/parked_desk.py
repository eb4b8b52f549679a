"""Where somebody decides about parked events: behind the command line, and for administrators behind the page."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncEngine

from shared.platform.errors import Refused
from shared.platform.messaging.parking import ParkedEvent, Resolution, find_parked, list_parked, resolve
from shared.platform.messaging.processing import EventProcessing, NotParked


class NotRetryable(Refused):
    """This consumer's records can only be discarded: their sender repeats them."""

    text = "Records of this consumer can only be discarded"


class ConsumerStandsStill(Refused):
    """What a consumer stands still at is nobody's to decide: it was not taken out of the order."""

    text = "The consumer stands here and goes on by itself once the fault is mended"


@dataclass(frozen=True)
class ParkedDesk:
    """The parked events of one service; `processings` by consumer."""

    engine: AsyncEngine
    processings: Mapping[str, EventProcessing]

    async def waiting(self, consumer: str | None = None, limit: int = 100) -> list[ParkedEvent]:
        """What waits for a decision, oldest first, without its content."""
        async with self.engine.connect() as connection:
            return await list_parked(connection, consumer, limit)

    async def retry(self, parked_id: UUID, *, past_gap: bool = False) -> bool:
        """Try one again, then those behind it; False when it failed again.

        NotParked, NotRetryable, or what `EventProcessing.retry` refuses.
        """
        parked = await self._find(parked_id)
        processing = self.processings.get(parked.consumer)
        if processing is None or not parked.is_event:
            raise NotRetryable
        return await processing.retry(parked_id, past_gap=past_gap)

    async def retry_all(self, reason: str | None = None) -> tuple[int, int]:
        """Try all, or all parked for this reason; answers how many were applied and how many failed again."""
        applied = failed = 0
        for processing in self.processings.values():
            done, not_done = await processing.retry_all(reason)
            applied, failed = applied + done, failed + not_done
        return applied, failed

    async def discard(self, parked_id: UUID, *, past_gap: bool = False) -> None:
        """Give one up; those behind it go on. NotParked, or as `EventProcessing.discard`."""
        processing = self.processings.get((await self._find(parked_id)).consumer)
        if processing is not None:
            await processing.discard(parked_id, past_gap=past_gap)
            return
        async with self.engine.begin() as connection:
            await resolve(connection, parked_id, Resolution.DISCARDED)

    async def _find(self, parked_id: UUID) -> ParkedEvent:
        async with self.engine.begin() as connection:
            parked = await find_parked(connection, parked_id)
        if parked is None:
            raise NotParked
        if not parked.is_retryable:
            raise ConsumerStandsStill
        return parked
