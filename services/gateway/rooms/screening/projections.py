"""Needs, protection assessments, and circumstances as they were reported: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row, row_from_event
from services.gateway.rooms.screening.tables import ASSESSMENTS, CIRCUMSTANCE_REPORTS, NEEDS
from shared.contracts.intake.v1 import CircumstancesReported, NeedEnded, NeedRecorded, ProtectionAssessed
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()


@PROJECTIONS.of(ProtectionAssessed)
def protection_assessed(event: ProtectionAssessed, delivery: Delivery) -> list[Row]:
    """An assessment, sealed as received."""
    return [row_from_event(ASSESSMENTS, event.assessment_id, event, version=delivery.sequence)]


@PROJECTIONS.of(CircumstancesReported)
def circumstances_reported(event: CircumstancesReported, _: Delivery) -> list[Row]:
    """What somebody told who may not read what is known, sealed as received."""
    return [row_from_event(CIRCUMSTANCE_REPORTS, event.report_id, event)]


@PROJECTIONS.of(NeedRecorded)
def need_recorded(event: NeedRecorded, _: Delivery) -> list[Row]:
    """A need; a restricted code stays sealed."""
    return [row_from_event(NEEDS, event.need_id, event)]


@PROJECTIONS.of(NeedEnded)
def need_ended(event: NeedEnded, _: Delivery) -> list[Row]:
    """The need's end."""
    return [row(NEEDS, event.need_id, ended_at=event.ended_at)]
