"""Courses, enrolments and attendance."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import (
    code,
    day,
    identity,
    line,
    moment,
    number,
    person,
    reference,
    tally,
    truth,
    version,
)
from services.gateway.readmodel.tables import metadata

# The places taken are worked out from the enrolments whenever one arrives.
COURSES = Table(
    "courses", metadata, identity("course_id"), version(), line("title"), code("country"), day("starts_on"),
    number("sessions"), number("places"), tally("taken"), truth("exercise"), moment("offered_at"),
)  # fmt: skip
ENROLMENTS = Table(
    "enrolments", metadata, identity("enrolment_id"), version(), reference("course_id", index=True),
    reference("journey_id", index=True), person(index=True), moment("enrolled_at"),
    moment("completed_at"), truth("passed"),
)  # fmt: skip
ATTENDANCE = Table(
    "attendance", metadata, identity(), reference("enrolment_id", index=True), person(),
    number("session"), truth("present"),
)  # fmt: skip
