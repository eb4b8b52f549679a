"""Which facts and rows start an import."""

from sqlalchemy import ColumnElement
from sqlmodel import col

from services.intake.imports.model import Import, ImportStatus
from services.intake.imports.workflow import ImportInput, ImportWorkflow
from shared.contracts.intake.v1 import ImportReceived
from shared.platform.messaging.headers import Delivery
from shared.platform.reconciliation import OpenProcesses
from shared.platform.service import ProcessStep, StartWorkflow


def begin_import(event: ImportReceived, delivery: Delivery) -> list[ProcessStep]:
    """A received workbook is staged and registered."""
    given = ImportInput(import_id=event.import_id, exercise=delivery.exercise)
    return [StartWorkflow(ImportWorkflow.run, f"import-{event.import_id}", given)]


def _is_open() -> ColumnElement[bool]:
    return col(Import.status).in_([ImportStatus.RECEIVED, ImportStatus.STAGED])


def _start(row: Import) -> StartWorkflow:
    given = ImportInput(import_id=row.id, exercise=row.exercise)
    return StartWorkflow(ImportWorkflow.run, f"import-{row.id}", given)


OPEN_IMPORTS = OpenProcesses("imports", Import, _is_open, _start)
