"""When a fact is to be seen: the moment the gateway's own notice of it is heard, which is after the commit."""

import asyncio
import time
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from uuid import UUID

import asyncpg
import orjson

from services.gateway.readmodel.changes import CHANNEL
from shared.platform.database import dsn
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings

PATIENCE = 120.0


@dataclass
class Watch:
    """Times (monotonic seconds) at which events were first seen."""

    seen: dict[UUID, float] = field(default_factory=dict)
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def hear(self, _: object, __: int, ___: str, notice: str) -> None:
        """Take a notice in."""
        now = time.monotonic()
        for packed in orjson.loads(notice):
            self.seen.setdefault(UUID(packed[0]), now)
        self._news.set()

    async def all_of(self, ids: Collection[UUID]) -> float:
        """Wait until all are seen; when the last of them was. TimeoutError."""
        missing = set(ids)
        async with asyncio.timeout(PATIENCE):
            while missing := missing - self.seen.keys():
                self._news.clear()
                await self._news.wait()
        return max(self.seen[one] for one in ids)


@asynccontextmanager
async def watching(settings: Settings) -> AsyncIterator[Watch]:
    """Listen to the read model."""
    watch = Watch()
    connection = await asyncpg.connect(dsn(settings, Secrets(settings.secrets), "gateway"))
    await connection.add_listener(CHANNEL, watch.hear)
    try:
        yield watch
    finally:
        await connection.close(timeout=5)
