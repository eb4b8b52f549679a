"""How much one account does at a time, and all together: whoever holds much up holds up themselves."""

from asyncio import Semaphore
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from uuid import UUID

from shared.platform.errors import Refused


class TooManyAtOnce(Refused):
    """So much is on its way already."""

    status = 429
    text = "Too much is on its way at once; wait until some of it is done"


class Turnstile:
    """Counts who is inside."""

    def __init__(self, each: int, everybody: int) -> None:
        self._each = each
        self._everybody = everybody
        self._inside: Counter[UUID] = Counter()

    @contextmanager
    def passing(self, account: UUID) -> Iterator[None]:
        """Be inside for a while; TooManyAtOnce."""
        if self._inside[account] >= self._each or self._inside.total() >= self._everybody:
            raise TooManyAtOnce
        self._inside[account] += 1
        try:
            yield
        finally:
            self._inside[account] -= 1
            if not self._inside[account]:
                del self._inside[account]


class Shares:
    """Lets one account have so many at a time of what all share; the rest of it waits behind itself."""

    def __init__(self, each: int) -> None:
        self._each = each
        self._of: dict[UUID, Semaphore] = {}
        self._asking: Counter[UUID] = Counter()

    @asynccontextmanager
    async def one(self, account: UUID) -> AsyncIterator[None]:
        """Wait for a part of the account's share, and hold it for a while."""
        own = self._of.setdefault(account, Semaphore(self._each))
        self._asking[account] += 1
        try:
            async with own:
                yield
        finally:
            self._asking[account] -= 1
            if not self._asking[account]:
                del self._asking[account], self._of[account]
