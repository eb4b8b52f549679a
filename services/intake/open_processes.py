"""Which agencies, sharing grants and imports need a running workflow, and with what it starts from the row."""

from datetime import date

from sqlalchemy import ColumnElement, and_
from sqlmodel import col

from services.intake.imports.model import Import, ImportStatus
from services.intake.imports.workflow import ImportInput, ImportWorkflow
from services.intake.sharing.model import Agency, SharingGrant
from services.intake.sharing.processes import over_at
from services.intake.sharing.workflow import AdmissionInput, AdmissionWorkflow, ExpiryInput, ExpiryWorkflow
from shared.platform.reconciliation import OpenProcesses
from shared.platform.service import StartWorkflow


def _agency_is_open() -> ColumnElement[bool]:
    return and_(col(Agency.feed_opened_at).is_(None), ~col(Agency.code).contains("."))


def _start_admission(row: Agency) -> StartWorkflow:
    admission = AdmissionInput(agency_id=row.id, code=row.code, exercise=row.exercise)
    return StartWorkflow(AdmissionWorkflow.run, f"admission-{row.id}", admission)


def _grant_is_open() -> ColumnElement[bool]:
    # One until the calendar's last day never ends by itself.
    return and_(col(SharingGrant.ended_at).is_(None), col(SharingGrant.valid_until) < date.max)


def _start_expiry(row: SharingGrant) -> StartWorkflow:
    ends_at = over_at(row.valid_until, row.over_at) if row.valid_until else None
    if ends_at is None:
        raise ValueError("the grant has no last day")
    expiry = ExpiryInput(grant_id=row.id, over_at=ends_at, exercise=row.exercise)
    return StartWorkflow(ExpiryWorkflow.run, f"sharing-{row.id}", expiry)


def _import_is_open() -> ColumnElement[bool]:
    return col(Import.status).in_([ImportStatus.RECEIVED, ImportStatus.STAGED])


def _start_import(row: Import) -> StartWorkflow:
    given = ImportInput(import_id=row.id, exercise=row.exercise)
    return StartWorkflow(ImportWorkflow.run, f"import-{row.id}", given)


OPEN_PROCESSES = [
    OpenProcesses("admissions", Agency, _agency_is_open, _start_admission),
    OpenProcesses("sharing grants", SharingGrant, _grant_is_open, _start_expiry),
    OpenProcesses("imports", Import, _import_is_open, _start_import),
]
