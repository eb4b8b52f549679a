"""A process that works an import through, to be killed at a chunk: `python -m ... <import id>`, settings as ever."""

import asyncio
import sys
from uuid import UUID

from temporalio.testing import ActivityEnvironment

from services.intake.imports.activities import ImportActivities
from services.intake.imports.workflow import ImportInput
from shared.platform.database import engine_for
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from shared.platform.units import units_for


async def work(import_id: UUID) -> None:
    """The workflow's steps in their order."""
    settings = Settings()
    secrets = Secrets(settings.secrets)
    engine = engine_for(settings, secrets, "intake")
    steps, import_input = ImportActivities(units_for("intake", engine, secrets)), ImportInput(import_id=import_id)
    for step in (steps.stage_workbook, steps.register_chunks, steps.complete_import):
        await ActivityEnvironment().run(step, import_input)
    await engine.dispose()


if __name__ == "__main__":
    asyncio.run(work(UUID(sys.argv[1])))
