"""Courses."""

from services.reintegration.training import handlers
from shared.contracts.reintegration.v1 import EnrolInCourse, OfferCourse, RecordAttendance
from shared.platform.service import Room

ROOM = Room(
    "training",
    commands={
        OfferCourse: handlers.offer_course,
        EnrolInCourse: handlers.enrol_in_course,
        RecordAttendance: handlers.record_attendance,
    },
)
