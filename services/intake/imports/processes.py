"""Which facts and rows start an import."""

from sqlalchemy import ColumnElement
from sqlmodel import col

from services.intake.imports.model import Import
from services.intake.imports.workflow import ImportInput, ImportWorkflow, import_workflow_id
from shared.contracts.intake.v1 import ImportReceived, ImportStatus
from shared.platform.messaging.headers import Delivery
from shared.platform.open_processes import OpenProcesses
from shared.platform.workflow_steps import ProcessStep, StartWorkflow


def start_import(event: ImportReceived, delivery: Delivery) -> list[ProcessStep]:
    about = ImportInput(import_id=event.import_id, exercise=delivery.exercise)
    return [StartWorkflow(ImportWorkflow.run, import_workflow_id(event.import_id), about)]


def _is_open() -> ColumnElement[bool]:
    return col(Import.status).in_([ImportStatus.RECEIVED, ImportStatus.STAGED])


def _restart(row: Import) -> StartWorkflow:
    about = ImportInput(import_id=row.id, exercise=row.exercise)
    return StartWorkflow(ImportWorkflow.run, import_workflow_id(row.id), about)


OPEN_IMPORTS = OpenProcesses("imports", Import, _is_open, _restart)
