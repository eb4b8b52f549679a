"""Courses: never overbooked, attendance that can be corrected, a result once everything is recorded."""

import asyncio
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from services.reintegration.training.model import AlreadyEnrolled, CourseIsFull, NoSuchSession
from services.reintegration.training.passing import has_passed
from shared.contracts.reintegration.v1 import (
    AttendanceRecorded,
    EnrolInCourse,
    EnrolledInCourse,
    RecordAttendance,
    TrainingCompleted,
)
from shared.platform.clock import new_id
from shared.platform.errors import ExerciseIsMixed, NotFound
from tests.reintegration.people import World

stack = pytest.mark.stack


def test_attending_four_of_five_sessions_passes_and_three_does_not() -> None:
    assert has_passed(4, 5)
    assert not has_passed(3, 5)
    assert has_passed(1, 1)
    assert not has_passed(0, 1)


@stack
async def test_fifty_concurrent_enrolments_fill_ten_places_once(world: World) -> None:
    course_id = await world.course(places=10)
    returnees = [await world.arrived() for _ in range(50)]

    answers = await asyncio.gather(
        *(
            world.do(EnrolInCourse(enrolment_id=new_id(), course_id=course_id, journey_id=one.journey_id))
            for one in returnees
        ),
        return_exceptions=True,
    )

    assert sum(isinstance(answer, CourseIsFull) for answer in answers) == 40
    assert len(await world.events(EnrolledInCourse, course_id=course_id)) == 10
    assert await world.harness.rows("SELECT taken FROM courses WHERE id = :id", id=course_id) == [{"taken": 10}]


@stack
async def test_database_rejects_overbooking(world: World) -> None:
    course_id = await world.course(places=1)

    async with world.harness.engine.connect() as connection:
        with pytest.raises(IntegrityError):
            await connection.exec_driver_sql("UPDATE courses SET taken = 2 WHERE id = $1", (course_id,))


@stack
async def test_second_enrolment_in_a_course_is_refused(world: World) -> None:
    course_id, returnee = await world.course(), await world.arrived()
    await world.do(EnrolInCourse(enrolment_id=new_id(), course_id=course_id, journey_id=returnee.journey_id))

    with pytest.raises(AlreadyEnrolled):
        await world.do(EnrolInCourse(enrolment_id=new_id(), course_id=course_id, journey_id=returnee.journey_id))


@stack
async def test_exercise_returnee_cannot_enrol_in_a_real_course(world: World) -> None:
    course_id, returnee = await world.course(), await world.arrived(exercise="2026-01-06T00:00:00+00:00/100")

    with pytest.raises(ExerciseIsMixed):
        await world.do(EnrolInCourse(enrolment_id=new_id(), course_id=course_id, journey_id=returnee.journey_id))


@stack
async def test_enrolment_in_an_unknown_course_is_refused(world: World) -> None:
    returnee = await world.arrived()

    with pytest.raises(NotFound):
        await world.do(EnrolInCourse(enrolment_id=new_id(), course_id=new_id(), journey_id=returnee.journey_id))


@stack
async def test_training_completed_is_published_when_the_last_session_is_recorded(world: World) -> None:
    enrolment_id = await _enrolled(world, sessions=5)

    for session, present in enumerate([True, True, False, True], start=1):
        await world.do(RecordAttendance(enrolment_id=enrolment_id, session=session, present=present))
    assert await world.events(TrainingCompleted, enrolment_id=enrolment_id) == []
    await world.do(RecordAttendance(enrolment_id=enrolment_id, session=5, present=True))

    (completed,) = await world.events(TrainingCompleted, enrolment_id=enrolment_id)
    assert (completed.attended, completed.sessions, completed.passed) == (4, 5, True)


@stack
async def test_repeated_attendance_corrects_the_session_and_the_result(world: World) -> None:
    enrolment_id = await _enrolled(world, sessions=2)
    for session, present in [(1, True), (2, False), (2, False), (2, True)]:
        await world.do(RecordAttendance(enrolment_id=enrolment_id, session=session, present=present))

    completed = await world.events(TrainingCompleted, enrolment_id=enrolment_id)
    assert [one.passed for one in completed] == [False, True]
    assert len(await world.events(AttendanceRecorded, enrolment_id=enrolment_id)) == 4
    attendances = await world.harness.rows("SELECT session FROM attendances WHERE enrolment_id = :id", id=enrolment_id)
    assert len(attendances) == 2


@stack
async def test_attendance_for_a_session_beyond_the_course_is_refused(world: World) -> None:
    enrolment_id = await _enrolled(world, sessions=2)

    with pytest.raises(NoSuchSession):
        await world.do(RecordAttendance(enrolment_id=enrolment_id, session=3, present=True))


async def _enrolled(world: World, sessions: int) -> UUID:
    course_id, returnee, enrolment_id = await world.course(sessions=sessions), await world.arrived(), new_id()
    await world.do(EnrolInCourse(enrolment_id=enrolment_id, course_id=course_id, journey_id=returnee.journey_id))
    return enrolment_id
