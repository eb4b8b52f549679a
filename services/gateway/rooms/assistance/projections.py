"""Services owed and delivered: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections, actor_of
from services.gateway.readmodel.rows import Row, row, row_from_event
from services.gateway.rooms.assistance.tables import ASSISTANCE, DELIVERIES
from shared.contracts.cases.v1 import (
    AssistanceCompleted,
    AssistanceDelivered,
    AssistanceEscalated,
    AssistanceHastened,
    AssistanceOpened,
    AssistanceReopened,
    AssistanceStarted,
    AssistanceStatus,
    DeliveryCorrected,
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
        row_from_event(DELIVERIES, event.delivery_id, event, recorded_by=actor_of(delivery)),
    ]


@PROJECTIONS.of(DeliveryCorrected)
def delivery_corrected(event: DeliveryCorrected, delivery: Delivery) -> list[Row]:
    """What stands now; what stood before is in the timeline."""
    now = {"correction_reason": event.reason, "recorded_by": actor_of(delivery)}
    corrected = row_from_event(DELIVERIES, event.delivery_id, event, **now)
    return [row(ASSISTANCE, event.assistance_id, version=delivery.sequence), corrected]


@PROJECTIONS.of(AssistanceReopened)
def assistance_reopened(event: AssistanceReopened, delivery: Delivery) -> list[Row]:
    """Taken up, and due."""
    reopened = row(
        ASSISTANCE,
        event.assistance_id,
        version=delivery.sequence,
        status=AssistanceStatus.STARTED,
        level=0,
        due_at=event.complete_by,
        complete_by=event.complete_by,
        completed_at=None,
        met=None,
    )
    return [reopened]


@PROJECTIONS.of(AssistanceEscalated)
def assistance_escalated(event: AssistanceEscalated, delivery: Delivery) -> list[Row]:
    return [
        row(ASSISTANCE, event.assistance_id, version=delivery.sequence, level=event.level, due_at=event.next_due_at)
    ]
