"""`recordAttendance`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import RecordAttendance

record_attendance = Mutation(
    RecordAttendance, shows=Journey, at="(SELECT journey_id FROM enrolments WHERE id = {enrolment_id})"
)
