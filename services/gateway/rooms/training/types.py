"""Courses, enrolments, attendance."""

from datetime import date, datetime

from services.gateway.graphql.actions import Action, Condition
from services.gateway.graphql.links import PersonLink
from services.gateway.graphql.sources import Expression, Many, Node, One, column, node, permitted, sourced
from services.gateway.readmodel.endings import JOURNEY_RUNS
from shared.contracts.base import C1
from shared.contracts.reintegration.v1 import EnrolInCourse, RecordAttendance


@node("attendance", person="person_id")
class Attendance:
    """One session."""

    session: int = column(C1)
    present: bool = column(C1)


@node(
    "enrolments",
    person="person_id",
    where="EXISTS (SELECT 1 FROM courses c WHERE c.id = {row}.course_id)",
)
class Enrolment(Node):
    """One returnee in one course."""

    version: int = column(C1)
    course: "Course" = sourced(One(C1, "{row}.id = {parent}.course_id"))
    person: PersonLink = sourced(One(C1, "{row}.id = {parent}.person_id"))
    attendance: list[Attendance] = sourced(Many(C1, "{row}.enrolment_id = {parent}.id", order="{row}.session"))
    attended: int = sourced(
        Expression(C1, "(SELECT count(*) FROM attendance a WHERE a.enrolment_id = {row}.id AND a.present)")
    )
    enrolled_at: datetime = column(C1)
    completed_at: datetime | None = column(C1)
    passed: bool | None = column(C1)
    ends_with_journey: bool = sourced(
        Expression(C1, f"({{row}}.completed_at IS NULL AND {JOURNEY_RUNS})"),
        description="Nobody is asked any more for what is left of it once the journey has ended.",
    )
    permitted_actions: list[str] = permitted(Action(RecordAttendance))


PLACE_FREE = Condition("place free", "{row}.taken < {row}.places")


@node("courses")
class Course(Node):
    """A training course."""

    version: int = column(C1)
    exercise: bool = sourced(Expression(C1, "({row}.exercise IS TRUE)"))
    title: str = column(C1)
    country: str = column(C1)
    starts_on: date = column(C1)
    sessions: int = column(C1)
    places: int = column(C1)
    taken: int = column(C1)
    enrolments: list[Enrolment] = sourced(
        Many(C1, "{row}.course_id = {parent}.id", order="{row}.enrolled_at, {row}.id", usual=25)
    )
    permitted_actions: list[str] = permitted(Action(EnrolInCourse, also=(PLACE_FREE,)))
