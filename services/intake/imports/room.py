"""People registered from files."""

from services.intake.imports import processes
from services.intake.imports.activities import ImportActivities
from services.intake.imports.reception import import_routes
from services.intake.imports.workflow import ImportWorkflow
from shared.contracts.intake.v1 import ImportReceived
from shared.platform.service import Room, Runs

ROOM = Room(
    "imports",
    workflows=[
        Runs(
            ImportWorkflow,
            starts={ImportReceived: processes.start_import},
            open_processes=processes.OPEN_IMPORTS,
        )
    ],
    activities=[ImportActivities],
    routes=import_routes,
)
