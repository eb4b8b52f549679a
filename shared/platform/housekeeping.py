"""Forgets what was kept against repetitions that can no longer come, in small transactions beside the work.

An inbox row guards its event while transactions race. Afterwards the aggregate's version absorbs whatever comes again,
even where a group has lost its place and reads its topics from the beginning. What no version guards is not forgotten:
events without one, and parked events somebody has yet to decide about.
An idempotency row answers a command that is sent again; after its time the same command meets what it once made.
"""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import TextClause, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from shared.platform.clock import Clock
from shared.platform.logs import log
from shared.platform.turns import turn_went_well

EVERY_SECONDS = 600.0
BATCH = 2_000
"""Rows of one transaction."""
_INBOX = text(
    "DELETE FROM inbox WHERE (consumer, event_id) IN ("
    " SELECT consumer, event_id FROM inbox AS kept"
    " WHERE consumer = :consumer AND event_id < :before_id AND received_at < :before"
    " AND NOT EXISTS (SELECT FROM parked_events AS parked WHERE parked.consumer = kept.consumer"
    "  AND parked.event_id = kept.event_id AND parked.resolved_at IS NULL)"
    " ORDER BY event_id LIMIT :batch FOR UPDATE SKIP LOCKED)"
)
_IDEMPOTENCY = text(
    "DELETE FROM idempotency WHERE key IN (SELECT key FROM idempotency WHERE created_at < :before"
    " ORDER BY created_at LIMIT :batch FOR UPDATE SKIP LOCKED)"
)


@dataclass(frozen=True)
class Keeping:
    """How long what is kept: inbox rows, and answers to commands."""

    inbox: timedelta
    answers: timedelta


class Housekeeping:
    """Tidies one service's database; `consumers` are those whose inbox rows are its own."""

    def __init__(self, engine: AsyncEngine, consumers: Sequence[str], keeping: Keeping, clock: Clock) -> None:
        self._engine = engine
        self._consumers = consumers
        self._keeping = keeping
        self._clock = clock

    async def run(self, stopping: asyncio.Event, every: float = EVERY_SECONDS) -> None:
        """Tidy every so many seconds until stopped; a database that is away is left in peace until the next time."""
        while not await is_set_within(stopping, every):
            try:
                forgotten = await self.tidy()
            except (SQLAlchemyError, OSError) as error:
                log.warning("housekeeping_waits", reason=type(error).__name__)
            else:
                await turn_went_well()
                if forgotten:
                    log.info("housekeeping_done", rows=forgotten)

    async def tidy(self) -> int:
        """Forget all whose time is over; answers how many rows. Several processes may do it side by side."""
        now = self._clock.now()
        before = now - self._keeping.inbox
        forgotten = await self._delete(_IDEMPOTENCY, {"before": now - self._keeping.answers})
        for consumer in self._consumers:
            parameters = {"consumer": consumer, "before": before, "before_id": first_id_at(before)}
            forgotten += await self._delete(_INBOX, parameters)
        return forgotten

    async def _delete(self, statement: TextClause, parameters: dict[str, Any]) -> int:
        forgotten, last = 0, BATCH
        while last == BATCH:
            async with self._engine.begin() as connection:
                last = (await connection.execute(statement, parameters | {"batch": BATCH})).rowcount
            forgotten += last
        return forgotten


def first_id_at(moment: datetime) -> UUID:
    """The lowest UUIDv7 of a millisecond: ids of events are in order of time, so their key finds the old ones."""
    return UUID(int=int(moment.timestamp() * 1000) << 80)


async def is_set_within(event: asyncio.Event, seconds: float) -> bool:
    """Wait so long at most; whether it came."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), seconds)
    return event.is_set()
