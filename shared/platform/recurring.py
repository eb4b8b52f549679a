"""Steps that are done again and again while a service runs."""

import asyncio
import contextlib

import structlog
from sqlalchemy.exc import SQLAlchemyError

from shared.platform.service import Recurring
from shared.platform.turns import turn_went_well
from shared.platform.units import UnitsOfWork

log = structlog.get_logger()


async def repeat(recurring: Recurring, units: UnitsOfWork, stopping: asyncio.Event) -> None:
    """Do the step now and after each pause, until the service stops."""
    while not stopping.is_set():
        try:
            await recurring.step(units)
        except (SQLAlchemyError, OSError) as error:
            # The database is away: what was not done is done the next time.
            log.warning("recurring_step_waits", step=recurring.name, reason=type(error).__name__)
        else:
            await turn_went_well()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), recurring.every.total_seconds())
