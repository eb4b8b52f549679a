"""Facts about sharing, and what they mean for workflows."""

from datetime import date, datetime, timedelta

from services.intake.sharing.workflow import AdmissionInput, AdmissionWorkflow, ExpiryInput, ExpiryWorkflow
from shared.contracts.intake.v1 import AgencyRegistered, SharingGranted
from shared.platform.messaging.headers import Delivery
from shared.platform.moments import LAST_MOMENT, day_is_over, moved
from shared.platform.service import ProcessStep, StartWorkflow

CLOCKS_DIFFER = timedelta(minutes=1)
"""So that the day is over by the clock of whoever looks, too."""


def admit(event: AgencyRegistered, delivery: Delivery) -> list[ProcessStep]:
    """A registered agency gets topics of its own."""
    admission = AdmissionInput(agency_id=event.agency_id, code=event.code, exercise=delivery.exercise)
    return [StartWorkflow(AdmissionWorkflow.run, f"admission-{event.agency_id}", admission)]


def over_at(valid_until: date, in_its_place: datetime | None) -> datetime | None:
    """When a grant is ended: a little after its last day is over; None where that never is.

    A release before did not tell when the day is over in the person's place: then it ends where it ends first.
    """
    over = in_its_place or day_is_over(valid_until)
    return None if over == LAST_MOMENT else moved(over, CLOCKS_DIFFER)


def expire(event: SharingGranted, delivery: Delivery) -> list[ProcessStep]:
    """A grant with a last day ends when that day is over."""
    if event.valid_until is None:
        return []
    over = over_at(event.valid_until, event.over_at)
    if over is None:
        return []
    expiry = ExpiryInput(grant_id=event.grant_id, over_at=over, exercise=delivery.exercise)
    return [StartWorkflow(ExpiryWorkflow.run, f"sharing-{event.grant_id}", expiry)]
