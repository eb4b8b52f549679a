"""What the events of training, monitoring and reports mean for the read model."""

from services.gateway.readmodel.projection_registry import projects
from services.gateway.readmodel.rows import Row, part_id, row, row_from_event
from shared.contracts.reintegration.v1 import (
    AttendanceRecorded,
    ContactAttempted,
    CourseOffered,
    EnrolledInCourse,
    FollowUpMissed,
    FollowUpRecorded,
    FollowUpReopened,
    FollowUpScheduled,
    FollowUpStatus,
    ReportPublished,
    ReturneeUnreachable,
    ReviewDecided,
    ReviewDecision,
    ReviewDocketed,
    TrainingCompleted,
)
from shared.platform.messaging.headers import Delivery


@projects(CourseOffered)
def course_offered(event: CourseOffered, delivery: Delivery) -> list[Row]:
    """A course; an exercise's says so."""
    of_exercise = delivery.exercise is not None
    return [row_from_event("courses", event.course_id, event, version=delivery.sequence, exercise=of_exercise)]


@projects(EnrolledInCourse)
def enrolled_in_course(event: EnrolledInCourse, delivery: Delivery) -> list[Row]:
    """An enrolment."""
    return [row_from_event("enrolments", event.enrolment_id, event, version=delivery.sequence)]


@projects(AttendanceRecorded)
def attendance_recorded(event: AttendanceRecorded, delivery: Delivery) -> list[Row]:
    """One session."""
    session = row_from_event("attendance", part_id(event.enrolment_id, event.session), event)
    return [row("enrolments", event.enrolment_id, version=delivery.sequence), session]


@projects(TrainingCompleted)
def training_completed(event: TrainingCompleted, delivery: Delivery) -> list[Row]:
    """How it ended."""
    return [row_from_event("enrolments", event.enrolment_id, event, version=delivery.sequence)]


@projects(FollowUpScheduled)
def follow_up_scheduled(event: FollowUpScheduled, delivery: Delivery) -> list[Row]:
    """A follow-up."""
    return [
        row_from_event(
            "follow_ups", event.follow_up_id, event, version=delivery.sequence, status=FollowUpStatus.SCHEDULED
        )
    ]


@projects(ContactAttempted)
def contact_attempted(event: ContactAttempted, delivery: Delivery) -> list[Row]:
    """An attempt."""
    return [
        row("follow_ups", event.follow_up_id, version=delivery.sequence),
        row_from_event("contact_attempts", event.attempt_id, event),
    ]


@projects(FollowUpRecorded)
def follow_up_recorded(event: FollowUpRecorded, delivery: Delivery) -> list[Row]:
    """What was found; the narrative sealed as received."""
    return [
        row_from_event(
            "follow_ups", event.follow_up_id, event, version=delivery.sequence, status=FollowUpStatus.RECORDED
        )
    ]


@projects(FollowUpMissed)
def follow_up_missed(event: FollowUpMissed, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("follow_ups", event.follow_up_id, version=delivery.sequence, status=FollowUpStatus.MISSED)]


@projects(FollowUpReopened)
def follow_up_reopened(event: FollowUpReopened, delivery: Delivery) -> list[Row]:
    """Its status: it waits for a record again."""
    return [
        row(
            "follow_ups",
            event.follow_up_id,
            version=delivery.sequence,
            status=FollowUpStatus.SCHEDULED,
            recorded_at=None,
        )
    ]


@projects(ReturneeUnreachable)
def returnee_unreachable(event: ReturneeUnreachable, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("follow_ups", event.follow_up_id, version=delivery.sequence, status=FollowUpStatus.UNREACHABLE)]


@projects(ReviewDocketed)
def review_docketed(event: ReviewDocketed, delivery: Delivery) -> list[Row]:
    """An item of the docket."""
    return [row_from_event("reviews", event.review_id, event, version=delivery.sequence)]


@projects(ReviewDecided)
def review_decided(event: ReviewDecided, delivery: Delivery) -> list[Row]:
    """The committee's word; what it asked more about stays on its docket."""
    is_decided = event.decision is not ReviewDecision.MORE_INFORMATION
    return [
        row(
            "reviews",
            event.review_id,
            version=delivery.sequence,
            decision=event.decision,
            reasons=event.reasons,
            decided_at=event.decided_at if is_decided else None,
        )
    ]


@projects(ReportPublished)
def report_published(event: ReportPublished, _: Delivery) -> list[Row]:
    """A report and its cells."""
    cells = [
        row(
            "report_cells",
            part_id(event.report_id, position),
            report_id=event.report_id,
            position=position,
            **cell.model_dump(),
        )
        for position, cell in enumerate(event.cells)
    ]
    return [row_from_event("reports", event.report_id, event), *cells]
