"""Services owed and delivered: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row, row_from_event
from services.gateway.rooms.assistance.tables import ASSISTANCE, DELIVERIES
from shared.contracts.cases.v1 import (
    AssistanceCompleted,
    AssistanceDelivered,
    AssistanceEscalated,
    AssistanceHastened,
    AssistanceOpened,
    AssistanceStarted,
    AssistanceStatus,
)
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(ASSISTANCE, AssistanceHastened)
PROJECTIONS.copies_with_status(
    ASSISTANCE, {AssistanceOpened: AssistanceStatus.OPEN, AssistanceCompleted: AssistanceStatus.COMPLETED}
)


@PROJECTIONS.of(AssistanceStarted)
def assistance_started(event: AssistanceStarted, delivery: Delivery) -> list[Row]:
    """Somebody took it up; the first answer is given, and completion is what is due."""
    started = AssistanceStatus.STARTED
    due = {"status": started, "due_at": event.complete_by}
    return [row_from_event(ASSISTANCE, event.assistance_id, event, version=delivery.sequence, **due)]


@PROJECTIONS.of(AssistanceDelivered)
def assistance_delivered(event: AssistanceDelivered, delivery: Delivery) -> list[Row]:
    return [
        row(ASSISTANCE, event.assistance_id, version=delivery.sequence),
        row_from_event(DELIVERIES, event.delivery_id, event),
    ]


@PROJECTIONS.of(AssistanceEscalated)
def assistance_escalated(event: AssistanceEscalated, delivery: Delivery) -> list[Row]:
    return [
        row(ASSISTANCE, event.assistance_id, version=delivery.sequence, level=event.level, due_at=event.next_due_at)
    ]
