"""What there is to do for whoever has asked for nothing yet."""

from services.gateway.readmodel.tasks import Rows, Task
from shared.contracts.intake.v1 import MakeRequest

NEWCOMER = Rows("standing.id", where="standing.case_id IS NULL AND standing.journey_id IS NULL")
TASKS = (Task("MAKE_REQUEST", MakeRequest, NEWCOMER, due=None),)
