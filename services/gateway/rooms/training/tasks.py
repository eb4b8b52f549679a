"""What there is to do about a course."""

from services.gateway.readmodel.tasks import Rows, Task
from shared.contracts.reintegration.v1 import RecordAttendance

ENROLLED = Rows(
    "enrolments.id",
    "enrolments",
    "enrolments.journey_id = standing.journey_id AND completed_at IS NULL AND standing.closed_at IS NULL",
)
TASKS = (Task("ATTEND_TRAINING", RecordAttendance, ENROLLED, due=None),)
