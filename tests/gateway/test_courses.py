"""A course says whether it is an exercise's, and comes after the real ones."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from services.gateway.assembly.derived import DERIVED
from services.gateway.readmodel.recompute import recompute_batch
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.clock import Pace, new_id
from tests.gateway.journey import Somebody, registered
from tests.gateway.support import AT, Envelope, GatewayHarness

pytestmark = pytest.mark.stack

COURSES = "query { courses { id exercise } }"
TAG = Pace(datetime.now(UTC) + timedelta(hours=1), 1000).tag()


def offered(course_id: UUID, starts_on: date) -> reintegration.CourseOffered:
    return reintegration.CourseOffered(
        course_id=course_id, title="Tailoring", country="GN", starts_on=starts_on, sessions=4, places=10, offered_at=AT
    )


async def shown(gateway: GatewayHarness) -> dict[str, Any]:
    answered = await gateway.ask("reintegration_officer", COURSES)
    return {one["id"]: one["exercise"] for one in answered["courses"]}


async def test_a_course_of_an_exercise_is_marked_and_listed_last(gateway: GatewayHarness) -> None:
    real, played = new_id(), new_id()
    await gateway.project(
        Envelope(offered(real, date(2026, 1, 5))), Envelope(offered(played, date(2027, 1, 5)), exercise=TAG)
    )
    courses = await shown(gateway)
    assert (courses[str(real)], courses[str(played)]) == (False, True)
    assert list(courses.values()) == sorted(courses.values())


async def test_a_course_of_an_earlier_release_is_of_the_exercise_of_its_people(gateway: GatewayHarness) -> None:
    real, played, empty = new_id(), new_id(), new_id()
    await gateway.project(*(Envelope(offered(one, date(2026, 1, 5))) for one in (real, played, empty)))
    for course, tag in ((real, None), (played, TAG)):
        somebody = Somebody()
        await registered(gateway, somebody, exercise=tag)
        place = reintegration.EnrolledInCourse(
            enrolment_id=new_id(), course_id=course, journey_id=new_id(), person_id=somebody.person, enrolled_at=AT
        )
        await gateway.project(Envelope(place, exercise=tag))
    connection = await gateway.as_owner()
    try:
        await connection.execute("UPDATE courses SET exercise = NULL")
        await connection.execute("UPDATE derivations SET digest = 'another release'")
    finally:
        await connection.close()
    while not await recompute_batch(gateway.runtime.engine, DERIVED):
        pass
    courses = await shown(gateway)
    assert [courses[str(one)] for one in (real, played, empty)] == [False, True, False]
