"""`recordAttendance`."""

from services.gateway.schema.journeys import Journey
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.reintegration.v1 import RecordAttendance

record_attendance = Wish(
    RecordAttendance, shows=Journey, at="(SELECT journey_id FROM enrolments WHERE id = {enrolment_id})"
)
