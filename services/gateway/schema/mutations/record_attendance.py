"""`recordAttendance`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import RecordAttendance

record_attendance = Wish(
    RecordAttendance, shows=Journey, at="(SELECT journey_id FROM enrolments WHERE id = {enrolment_id})"
)
