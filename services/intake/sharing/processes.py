"""Which facts and rows start the workflows of sharing."""

from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, and_
from sqlmodel import col

from services.intake.sharing.workflow import (
    AdmissionInput,
    AdmissionWorkflow,
    ExpiryInput,
    ExpiryWorkflow,
    admission_workflow_id,
    expiry_workflow_id,
)
from services.intake.sharing_grants.model.agencies import Agency
from services.intake.sharing_grants.model.grants import SharingGrant
from shared.contracts.intake.v1 import AgencyRegistered, SharingGranted
from shared.platform.messaging.headers import Delivery
from shared.platform.moments import LAST_MOMENT, day_is_over, moved
from shared.platform.open_processes import OpenProcesses
from shared.platform.workflow_steps import ProcessStep, StartWorkflow

CLOCKS_DIFFER = timedelta(minutes=1)
"""So that the day is over by the clock of whoever looks, too."""


def start_admission(event: AgencyRegistered, delivery: Delivery) -> list[ProcessStep]:
    """A registered agency gets topics of its own."""
    admission = AdmissionInput(agency_id=event.agency_id, code=event.code, exercise=delivery.exercise)
    return [StartWorkflow(AdmissionWorkflow.run, admission_workflow_id(event.agency_id), admission)]


def over_at(valid_until: date, in_its_place: datetime | None) -> datetime | None:
    """When a grant is ended: a little after its last day is over; None where that never is.

    A release before did not tell when the day is over in the person's place: then it ends where it ends first.
    """
    over = in_its_place or day_is_over(valid_until)
    return None if over == LAST_MOMENT else moved(over, CLOCKS_DIFFER)


def start_expiry(event: SharingGranted, delivery: Delivery) -> list[ProcessStep]:
    """A grant with a last day ends when that day is over."""
    if event.valid_until is None:
        return []
    over = over_at(event.valid_until, event.over_at)
    if over is None:
        return []
    expiry = ExpiryInput(grant_id=event.grant_id, over_at=over, exercise=delivery.exercise)
    return [StartWorkflow(ExpiryWorkflow.run, expiry_workflow_id(event.grant_id), expiry)]


def _agency_is_open() -> ColumnElement[bool]:
    return and_(col(Agency.feed_opened_at).is_(None), ~col(Agency.code).contains("."))


def _restart_admission(row: Agency) -> StartWorkflow:
    admission = AdmissionInput(agency_id=row.id, code=row.code, exercise=row.exercise)
    return StartWorkflow(AdmissionWorkflow.run, admission_workflow_id(row.id), admission)


def _grant_is_open() -> ColumnElement[bool]:
    # One until the calendar's last day never ends by itself.
    return and_(col(SharingGrant.ended_at).is_(None), col(SharingGrant.valid_until) < date.max)


def _restart_expiry(row: SharingGrant) -> StartWorkflow:
    ends_at = over_at(row.valid_until, row.over_at) if row.valid_until else None
    if ends_at is None:
        raise ValueError("the grant has no last day")
    expiry = ExpiryInput(grant_id=row.id, over_at=ends_at, exercise=row.exercise)
    return StartWorkflow(ExpiryWorkflow.run, expiry_workflow_id(row.id), expiry)


OPEN_ADMISSIONS = OpenProcesses("admissions", Agency, _agency_is_open, _restart_admission)
OPEN_GRANTS = OpenProcesses("sharing grants", SharingGrant, _grant_is_open, _restart_expiry)
