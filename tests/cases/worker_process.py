"""A worker of cases as a process of its own, to be killed: `python -m tests.cases.worker_process [file]`.

Given a file that is not there, it makes the file and kills itself the first time a step has committed and Temporal
has not heard of it yet.
"""

import asyncio
import os
import signal
import sys
from pathlib import Path

from temporalio import activity

from services.cases.app import service
from services.cases.evacuation.activities import Concerns, EvacuationActivities
from shared.platform.database import engine_for
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from shared.platform.units import units_for
from shared.platform.worker import worker_for
from shared.platform.workflows import connect
from tests.support.rooms import with_activities

MARK = Path(sys.argv[1]) if len(sys.argv) > 1 else None


class DyingActivities(EvacuationActivities):
    """Dies once, after the commit."""

    @activity.defn
    async def lapse_hold(self, step: Concerns) -> None:
        """Free the seat, and die before the server is notified."""
        await super().lapse_hold(step)
        if MARK and not MARK.exists():
            MARK.touch()
            os.kill(os.getpid(), signal.SIGKILL)


async def main() -> None:
    """Work until killed."""
    settings = Settings()
    secrets = Secrets(settings.secrets)
    engine = engine_for(settings, secrets, service.name)
    client = await connect(settings, secrets, service.name)
    dying = with_activities(service, {EvacuationActivities: DyingActivities})
    await worker_for(dying, client, units_for(service.name, engine, secrets)).run()


if __name__ == "__main__":
    asyncio.run(main())
