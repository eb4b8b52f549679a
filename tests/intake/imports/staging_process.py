"""A process that stages an import and says how much memory that took: `python -m ... <import id>`."""

import asyncio
import resource
import sys
from uuid import UUID

from temporalio.testing import ActivityEnvironment

from services.intake.imports.activities import ImportActivities
from services.intake.imports.workflow import ImportInput
from shared.platform.database import engine_for
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from shared.platform.units import units_for


async def stage(import_id: UUID) -> None:
    """The first step of the workflow."""
    settings = Settings()
    secrets = Secrets(settings.secrets)
    engine = engine_for(settings, secrets, "intake")
    steps = ImportActivities(units_for("intake", engine, secrets))
    assert await ActivityEnvironment().run(steps.stage_workbook, ImportInput(import_id=import_id))
    await engine.dispose()


if __name__ == "__main__":
    asyncio.run(stage(UUID(sys.argv[1])))
    for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
        sys.stdout.write(f"{resource.getrusage(whose).ru_maxrss}\n")
