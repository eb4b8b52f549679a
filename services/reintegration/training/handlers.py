"""Courses are offered, joined and attended."""

from services.reintegration.returns.model import Journey
from services.reintegration.training.model import AlreadyEnrolled, Attendance, Course, Enrolment
from services.reintegration.training.repository import is_enrolled, keep_attendance, presences_of
from shared.contracts.reintegration.v1 import EnrolInCourse, OfferCourse, RecordAttendance
from shared.platform.guards import require
from shared.platform.unit_of_work import UnitOfWork


async def offer_course(command: OfferCourse, uow: UnitOfWork) -> None:
    """A course may be joined."""
    uow.create(Course.offer(command, uow.now()))


async def enrol_in_course(command: EnrolInCourse, uow: UnitOfWork) -> None:
    """Give a returnee a place. The course's lock makes everybody who wants the last one wait in line."""
    journey = await uow.load(Journey, command.journey_id)
    require(EnrolInCourse, journey=journey)
    course = await uow.load(Course, command.course_id)
    journey.require_same_exercise(course)
    if await is_enrolled(uow.session, course.id, journey.id):
        raise AlreadyEnrolled
    course.take_place()
    uow.create(Enrolment.enrol(command.enrolment_id, course, journey, uow.now()))


async def record_attendance(command: RecordAttendance, uow: UnitOfWork) -> None:
    """Keep one session; when all are recorded, tell the result."""
    enrolment = await uow.load(Enrolment, command.enrolment_id)
    attendance = Attendance(
        enrolment_id=enrolment.id, session=command.session, present=command.present, recorded_at=uow.now()
    )
    uow.publish(enrolment, enrolment.attend(attendance))
    await keep_attendance(uow.session, attendance)
    completed = enrolment.complete(await presences_of(uow.session, enrolment.id), uow.now())
    if completed is not None:
        uow.publish(enrolment, completed)
