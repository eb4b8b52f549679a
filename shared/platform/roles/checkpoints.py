"""Whoever writes has its audit entries signed, whatever its role."""

import asyncio
import contextlib
import math
import time

from sqlalchemy.exc import SQLAlchemyError

from shared.platform.audit import WRITING
from shared.platform.checkpoints import EVERY_SECONDS, WITHIN_SECONDS, checkpoint
from shared.platform.logs import log
from shared.platform.runtime import Runtime
from shared.platform.turns import turn_went_well

LINGER_SECONDS = 10.0
"""How long after it was begun an entry may be committed, and is looked for."""


async def sign_checkpoints(runtime: Runtime) -> None:
    """Sign the newest entry of the trail while anything is written, and at the end."""
    signed = -math.inf
    while not runtime.stopping.is_set():
        now = time.monotonic()
        overdue = now - signed >= EVERY_SECONDS
        if overdue or now - WRITING.last < LINGER_SECONDS:
            signed = now if await _checkpointed(runtime, anyway=overdue) else signed
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(runtime.stopping.wait(), WITHIN_SECONDS)
    await _checkpointed(runtime, anyway=False)


async def _checkpointed(runtime: Runtime, *, anyway: bool) -> bool:
    try:
        note = await checkpoint(runtime.units, runtime.secrets, runtime.settings.data / "audit", anyway=anyway)
    except (SQLAlchemyError, OSError) as error:
        # The database is away: the next checkpoint covers this one's entries.
        log.warning("checkpoint_waits", reason=type(error).__name__)
        return False
    await turn_went_well()
    return bool(note)
