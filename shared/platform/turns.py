"""Turns of what is done again and again: a duty says itself when one went well, since only it knows how long one takes.

Beside `Duties` (in a test, in a command) nobody listens, and saying it is nothing.
"""

from collections.abc import Awaitable, Callable
from contextvars import ContextVar

TURN_ENDS: ContextVar[Callable[[], Awaitable[None]] | None] = ContextVar("turn_ends", default=None)


async def turn_went_well() -> None:
    """One turn is done, and nothing was left for the next."""
    if on_end := TURN_ENDS.get():
        await on_end()
