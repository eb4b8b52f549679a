"""Events and commands of training."""

from datetime import date, datetime
from typing import Annotated, ClassVar

from pydantic import Field

from shared.contracts.base import (
    C1,
    CountryCode,
    Day,
    Id,
    Line,
)
from shared.contracts.reintegration.v1.returns import JourneyStatus
from shared.contracts.reintegration.v1.values import ReintegrationCommand, ReintegrationEvent
from shared.contracts.when import When


class OfferCourse(ReintegrationCommand):
    """Offer a training course."""

    course_id: Id
    title: Annotated[Line, C1]
    country: Annotated[CountryCode, C1]
    starts_on: Annotated[Day, C1]
    sessions: Annotated[int, C1] = Field(ge=1, le=200)
    places: Annotated[int, C1] = Field(ge=1, le=500)


class EnrolInCourse(ReintegrationCommand):
    """Enrol a returnee; refused when the course is full."""

    allowed: ClassVar[When] = When(journey={JourneyStatus.OPEN})
    enrolment_id: Id
    course_id: Id
    journey_id: Id


class RecordAttendance(ReintegrationCommand):
    """Record one session for one returnee; recording again corrects it."""

    enrolment_id: Id
    session: Annotated[int, C1] = Field(ge=1, le=200)
    present: Annotated[bool, C1]


class CourseOffered(ReintegrationEvent):
    """A course may be joined."""

    aggregate: ClassVar[str] = "course_id"
    about: ClassVar[str | None] = None
    course_id: Id
    title: Annotated[Line, C1]
    country: Annotated[CountryCode, C1]
    starts_on: Annotated[date, C1]
    sessions: Annotated[int, C1]
    places: Annotated[int, C1]
    offered_at: Annotated[datetime, C1]


class EnrolmentEvent(ReintegrationEvent):
    """A fact about one returnee in one course."""

    aggregate: ClassVar[str] = "enrolment_id"
    enrolment_id: Id
    course_id: Id
    journey_id: Id
    person_id: Id


class EnrolledInCourse(EnrolmentEvent):
    """The returnee has a place."""

    enrolled_at: Annotated[datetime, C1]


class AttendanceRecorded(EnrolmentEvent):
    """One session."""

    session: Annotated[int, C1]
    present: Annotated[bool, C1]
    recorded_at: Annotated[datetime, C1]


class TrainingCompleted(EnrolmentEvent):
    """All sessions are recorded; passed where attendance reached the threshold."""

    attended: Annotated[int, C1]
    sessions: Annotated[int, C1]
    passed: Annotated[bool, C1]
    completed_at: Annotated[datetime, C1]
