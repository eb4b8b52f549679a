"""Cases and their notes: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row, row_from_event
from services.gateway.rooms.casework.tables import CASE_NOTES, CASES
from shared.contracts.cases.v1 import (
    CaseAssigned,
    CaseClosed,
    CaseNoteAdded,
    CaseOpened,
    CaseReleased,
    CaseRequestAdded,
    CaseStatus,
    CaseUrgencyRaised,
)
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies_with_status(CASES, {CaseOpened: CaseStatus.OPEN})


@PROJECTIONS.of(CaseRequestAdded)
def case_request_added(event: CaseRequestAdded, delivery: Delivery) -> list[Row]:
    return [row(CASES, event.case_id, version=delivery.sequence)]


@PROJECTIONS.of(CaseUrgencyRaised)
def case_urgency_raised(event: CaseUrgencyRaised, delivery: Delivery) -> list[Row]:
    return [row(CASES, event.case_id, version=delivery.sequence, urgency=event.urgency)]


@PROJECTIONS.of(CaseAssigned)
def case_assigned(event: CaseAssigned, delivery: Delivery) -> list[Row]:
    return [
        row(
            CASES,
            event.case_id,
            version=delivery.sequence,
            caseworker_id=event.caseworker_id,
            status=CaseStatus.ASSIGNED,
        )
    ]


@PROJECTIONS.of(CaseReleased)
def case_released(event: CaseReleased, delivery: Delivery) -> list[Row]:
    return [row(CASES, event.case_id, version=delivery.sequence, caseworker_id=None, status=CaseStatus.OPEN)]


@PROJECTIONS.of(CaseNoteAdded)
def case_note_added(event: CaseNoteAdded, delivery: Delivery) -> list[Row]:
    """A note, sealed as received."""
    return [row(CASES, event.case_id, version=delivery.sequence), row_from_event(CASE_NOTES, event.note_id, event)]


@PROJECTIONS.of(CaseClosed)
def case_closed(event: CaseClosed, delivery: Delivery) -> list[Row]:
    return [
        row(
            CASES,
            event.case_id,
            version=delivery.sequence,
            status=CaseStatus.CLOSED,
            closure_reason=event.reason,
            closed_at=event.closed_at,
        )
    ]
