"""Facts about imports, and what they mean for workflows."""

from services.intake.imports.workflow import ImportInput, ImportWorkflow
from shared.contracts.intake.v1 import ImportReceived
from shared.platform.messaging.headers import Delivery
from shared.platform.service import ProcessStep, StartWorkflow


def begin_import(event: ImportReceived, delivery: Delivery) -> list[ProcessStep]:
    """A received workbook is staged and registered."""
    given = ImportInput(import_id=event.import_id, exercise=delivery.exercise)
    return [StartWorkflow(ImportWorkflow.run, f"import-{event.import_id}", given)]
