"""Waits for the thing, not for the clock."""

import asyncio
from collections.abc import Awaitable, Callable

PATIENCE = 180.0
"""Seconds; far longer than anything takes on an idle machine."""


async def until(holds: Callable[[], Awaitable[bool]], patience: float = PATIENCE) -> None:
    """Ask until it holds; TimeoutError."""
    async with asyncio.timeout(patience):
        while not await holds():  # noqa: ASYNC110  # another process, or a server, does it
            await asyncio.sleep(0.05)
