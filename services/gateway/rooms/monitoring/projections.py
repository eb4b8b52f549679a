"""Follow-ups, attempts at contact, and reviews of the committee: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections, actor_of
from services.gateway.readmodel.rows import Row, row, row_from_event
from services.gateway.rooms.monitoring.tables import CONTACT_ATTEMPTS, FOLLOW_UPS, REVIEWS
from shared.contracts.reintegration.v1 import (
    ContactAttempted,
    DecisionCorrected,
    FollowUpMissed,
    FollowUpRecorded,
    FollowUpReopened,
    FollowUpScheduled,
    FollowUpStatus,
    ReturneeUnreachable,
    ReviewDecided,
    ReviewDecision,
    ReviewDocketed,
)
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies_with_status(
    FOLLOW_UPS, {FollowUpScheduled: FollowUpStatus.SCHEDULED, FollowUpRecorded: FollowUpStatus.RECORDED}
)
PROJECTIONS.sets_status(
    FOLLOW_UPS,
    {
        FollowUpMissed: FollowUpStatus.MISSED,
        ReturneeUnreachable: FollowUpStatus.UNREACHABLE,
    },
)


@PROJECTIONS.of(ReviewDocketed)
def review_docketed(event: ReviewDocketed, delivery: Delivery) -> list[Row]:
    """Who asked the committee is told what it decides."""
    by = {"version": delivery.sequence, "docketed_by": actor_of(delivery)}
    return [row_from_event(REVIEWS, event.review_id, event, **by)]


@PROJECTIONS.of(ContactAttempted)
def contact_attempted(event: ContactAttempted, delivery: Delivery) -> list[Row]:
    return [
        row(FOLLOW_UPS, event.follow_up_id, version=delivery.sequence),
        row_from_event(CONTACT_ATTEMPTS, event.attempt_id, event),
    ]


@PROJECTIONS.of(FollowUpReopened)
def follow_up_reopened(event: FollowUpReopened, delivery: Delivery) -> list[Row]:
    """Its status: it waits for a record again."""
    return [
        row(
            FOLLOW_UPS,
            event.follow_up_id,
            version=delivery.sequence,
            status=FollowUpStatus.SCHEDULED,
            recorded_at=None,
        )
    ]


@PROJECTIONS.of(ReviewDecided)
def review_decided(event: ReviewDecided, delivery: Delivery) -> list[Row]:
    """The committee's word; what it asked more about stays on its docket."""
    is_decided = event.decision is not ReviewDecision.MORE_INFORMATION
    return [
        row(
            REVIEWS,
            event.review_id,
            version=delivery.sequence,
            decision=event.decision,
            reasons=event.reasons,
            decided_at=event.decided_at if is_decided else None,
            decided_by=event.decided_by,
        )
    ]


@PROJECTIONS.of(DecisionCorrected)
def decision_corrected(event: DecisionCorrected, delivery: Delivery) -> list[Row]:
    """The word as it stands, and that it was put right; when it was decided stays."""
    return [
        row(
            REVIEWS,
            event.review_id,
            version=delivery.sequence,
            decision=event.decision,
            reasons=event.reasons,
            decided_by=event.corrected_by,
            correction_reason=event.reason,
            corrected_at=event.corrected_at,
        )
    ]
