"""Courses, enrolments and attendance: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, part_id, row, row_from_event
from services.gateway.rooms.training.tables import ATTENDANCE, COURSES, ENROLMENTS
from shared.contracts.reintegration.v1 import AttendanceRecorded, CourseOffered, EnrolledInCourse, TrainingCompleted
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(ENROLMENTS, EnrolledInCourse, TrainingCompleted)


@PROJECTIONS.of(CourseOffered)
def course_offered(event: CourseOffered, delivery: Delivery) -> list[Row]:
    """A course; an exercise's says so."""
    of_exercise = delivery.exercise is not None
    return [row_from_event(COURSES, event.course_id, event, version=delivery.sequence, exercise=of_exercise)]


@PROJECTIONS.of(AttendanceRecorded)
def attendance_recorded(event: AttendanceRecorded, delivery: Delivery) -> list[Row]:
    session = row_from_event(ATTENDANCE, part_id(event.enrolment_id, event.session), event)
    return [row(ENROLMENTS, event.enrolment_id, version=delivery.sequence), session]
