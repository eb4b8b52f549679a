"""Facts about sharing, and what they mean for workflows."""

from datetime import UTC, date, datetime, time, timedelta

from services.intake.sharing.workflow import AdmissionInput, AdmissionWorkflow, ExpiryInput, ExpiryWorkflow
from shared.contracts.intake.v1 import AgencyRegistered, SharingGranted
from shared.platform.messaging.headers import Delivery
from shared.platform.service import ProcessStep, StartWorkflow

CLOCKS_DIFFER = timedelta(minutes=1)
"""So that the day is over by the clock of whoever looks, too."""


def admit(event: AgencyRegistered, delivery: Delivery) -> list[ProcessStep]:
    """A registered agency gets topics of its own."""
    admission = AdmissionInput(agency_id=event.agency_id, code=event.code, exercise=delivery.exercise)
    return [StartWorkflow(AdmissionWorkflow.run, f"admission-{event.agency_id}", admission)]


def over_at(valid_until: date) -> datetime:
    """The first moment at which the last day of a grant is over."""
    return datetime.combine(valid_until + timedelta(days=1), time(), UTC) + CLOCKS_DIFFER


def expire(event: SharingGranted, delivery: Delivery) -> list[ProcessStep]:
    """A grant with a last day ends when that day is over."""
    if event.valid_until is None:
        return []
    expiry = ExpiryInput(grant_id=event.grant_id, over_at=over_at(event.valid_until), exercise=delivery.exercise)
    return [StartWorkflow(ExpiryWorkflow.run, f"sharing-{event.grant_id}", expiry)]
