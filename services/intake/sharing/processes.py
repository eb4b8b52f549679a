"""Facts about sharing, and what they mean for workflows."""

from services.intake.sharing.workflow import AdmissionInput, AdmissionWorkflow
from shared.contracts.intake.v1 import AgencyRegistered
from shared.platform.messaging.headers import Delivery
from shared.platform.service import ProcessStep, StartWorkflow


def admit(event: AgencyRegistered, delivery: Delivery) -> list[ProcessStep]:
    """A registered agency gets topics of its own."""
    admission = AdmissionInput(agency_id=event.agency_id, code=event.code, exercise=delivery.exercise)
    return [StartWorkflow(AdmissionWorkflow.run, f"admission-{event.agency_id}", admission)]
