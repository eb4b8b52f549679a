"""Fetched parts are shared by every stack of a clone; one of them fetches at a time."""

import asyncio
import fcntl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from deploy.local.places import FETCHED


@asynccontextmanager
async def fetching(part: str) -> AsyncIterator[Path]:
    """Hold, and make when missing, the folder of fetched files of `part`. The system lets go when we die."""
    home = FETCHED / part
    home.mkdir(parents=True, exist_ok=True)
    with (home / "lock").open("a+") as file:
        await asyncio.to_thread(fcntl.flock, file, fcntl.LOCK_EX)
        yield home
