"""Courses, places in them, and attendance."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from services.reintegration.records import AggregateRecord, Record
from services.reintegration.returns.model import Journey
from services.reintegration.training.passing import has_passed
from shared.contracts.reintegration.v1 import (
    AttendanceRecorded,
    CourseOffered,
    EnrolInCourse,
    EnrolledInCourse,
    OfferCourse,
    TrainingCompleted,
)
from shared.platform.columns import later_moment, moment, part_of
from shared.platform.errors import Refused
from shared.platform.guards import require


class CourseIsFull(Refused):
    """Every place is taken."""

    text = "Every place in this course is taken"
    about_field = "course_id"


class AlreadyEnrolled(Refused):
    """The returnee has a place in this course."""

    text = "This returnee has a place in this course"
    about_field = "journey_id"


class NoSuchSession(Refused):
    """The course has fewer sessions."""

    text = "The course has {sessions} sessions"
    about_field = "session"


class Course(AggregateRecord, table=True):
    """A course with places; the database itself refuses more enrolments than places."""

    __tablename__ = "courses"
    __table_args__ = (CheckConstraint("taken >= 0 AND taken <= places", name="never_overbooked"),)

    title: str = Field(max_length=200)
    country: str = Field(max_length=2)
    starts_on: date
    sessions: int
    places: int
    taken: int = 0
    offered_at: datetime = moment()

    @classmethod
    def offer(cls, command: OfferCourse, at: datetime) -> tuple["Course", CourseOffered]:
        """A course may be joined."""
        course = cls(
            id=command.course_id,
            title=command.title,
            country=command.country,
            starts_on=command.starts_on,
            sessions=command.sessions,
            places=command.places,
            offered_at=at,
        )
        return course, course._offered()

    def _offered(self) -> CourseOffered:
        return CourseOffered(
            course_id=self.id,
            title=self.title,
            country=self.country,
            starts_on=self.starts_on,
            sessions=self.sessions,
            places=self.places,
            offered_at=self.offered_at,
        )

    def take_place(self) -> None:
        """One place fewer; CourseIsFull when there is none. Hold the row's lock."""
        if self.taken >= self.places:
            raise CourseIsFull
        self.taken += 1


class Enrolment(AggregateRecord, table=True):
    """One returnee's place in one course."""

    __tablename__ = "enrolments"
    __table_args__ = (UniqueConstraint("course_id", "journey_id"),)

    course_id: UUID = Field(foreign_key="courses.id", index=True)
    journey_id: UUID = Field(index=True)
    person_id: UUID
    sessions: int
    enrolled_at: datetime = moment()
    attended: int | None = None
    completed_at: datetime | None = later_moment()

    @classmethod
    def enrol(cls, id: UUID, course: Course, journey: Journey, at: datetime) -> tuple["Enrolment", EnrolledInCourse]:
        """A place is taken, of a journey that goes on."""
        require(EnrolInCourse, journey=journey)
        enrolment = cls(
            id=id,
            course_id=course.id,
            journey_id=journey.id,
            person_id=journey.person_id,
            sessions=course.sessions,
            enrolled_at=at,
        )
        return enrolment, EnrolledInCourse(**enrolment._subject(), enrolled_at=at)

    def attend(self, attendance: "Attendance") -> AttendanceRecorded:
        """One session, present or not; NoSuchSession when the course has fewer."""
        if attendance.session > self.sessions:
            raise NoSuchSession(sessions=self.sessions)
        return AttendanceRecorded(
            **self._subject(),
            session=attendance.session,
            present=attendance.present,
            recorded_at=attendance.recorded_at,
        )

    def complete(self, presences: list[bool], at: datetime) -> TrainingCompleted | None:
        """The result once every session is recorded; told again only when a correction changes it."""
        attended = sum(presences)
        if len(presences) < self.sessions or attended == self.attended:
            return None
        self.attended, self.completed_at = attended, at
        return TrainingCompleted(
            **self._subject(),
            attended=attended,
            sessions=self.sessions,
            passed=has_passed(attended, self.sessions),
            completed_at=at,
        )

    def _subject(self) -> dict[str, UUID]:
        return {
            "enrolment_id": self.id,
            "course_id": self.course_id,
            "journey_id": self.journey_id,
            "person_id": self.person_id,
        }


class Attendance(Record, table=True):
    """Whether a returnee was at one session; recording again corrects it."""

    __tablename__ = "attendances"

    enrolment_id: UUID = part_of("enrolments.id")
    session: int = Field(primary_key=True)
    present: bool
    recorded_at: datetime = moment()
