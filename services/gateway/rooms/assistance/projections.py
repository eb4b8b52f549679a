"""Services owed and delivered: rows made from events."""

from datetime import datetime

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
PROJECTIONS.copies_with_status(ASSISTANCE, {AssistanceCompleted: AssistanceStatus.COMPLETED})


@PROJECTIONS.of(AssistanceOpened)
def assistance_opened(event: AssistanceOpened, delivery: Delivery) -> list[Row]:
    more = {"status": AssistanceStatus.OPEN, "escalates_at": event.due_at}
    return [row_from_event(ASSISTANCE, event.assistance_id, event, version=delivery.sequence, **more)]


@PROJECTIONS.of(AssistanceHastened)
def assistance_hastened(event: AssistanceHastened, delivery: Delivery) -> list[Row]:
    """Due sooner; of one whose deadline was missed the event names the next escalation, which excuses nothing."""
    hastened = row(
        ASSISTANCE,
        event.assistance_id,
        version=delivery.sequence,
        urgency=event.urgency,
        hastened_due_at=event.due_at,
        escalates_at=event.due_at,
        complete_by=event.complete_by,
    )
    return [hastened]


@PROJECTIONS.of(AssistanceStarted)
def assistance_started(event: AssistanceStarted, delivery: Delivery) -> list[Row]:
    """Somebody took it up; the first answer is given, and completion is what is due."""
    started = AssistanceStatus.STARTED
    due = {"status": started, **_owed_by(event.complete_by)}
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
        complete_by=event.complete_by,
        completed_at=None,
        met=None,
        **_owed_by(event.complete_by),
    )
    return [reopened]


@PROJECTIONS.of(AssistanceEscalated)
def assistance_escalated(event: AssistanceEscalated, delivery: Delivery) -> list[Row]:
    """Missed, and to be looked at again later; the deadline that was missed stays what is due."""
    again = {"level": event.level, "escalates_at": event.next_due_at}
    return [row(ASSISTANCE, event.assistance_id, version=delivery.sequence, **again)]


def _owed_by(deadline: datetime | None) -> dict[str, datetime | None]:
    return {"due_at": deadline, "hastened_due_at": None, "escalates_at": deadline}
