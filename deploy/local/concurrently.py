"""Several steps at once, failing as one of them would have failed alone."""

import asyncio
from collections.abc import Coroutine


async def all_at_once(*steps: Coroutine[None, None, None]) -> None:
    """Run `steps` together. The first failure cancels the others, and is raised once they have ended."""
    tasks = [asyncio.ensure_future(step) for step in steps]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
