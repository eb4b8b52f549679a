"""Waiting for what another process does."""

import asyncio
from collections.abc import Callable

from tests.support.waiting import PATIENCE


async def until(condition: Callable[[], object]) -> None:
    """Return once `condition` holds; TimeoutError."""
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110  # another process does it
            await asyncio.sleep(0.02)
