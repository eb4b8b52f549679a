"""What a second person has to decide about an erasure."""

from services.gateway.graphql.actions import where_allowed
from services.gateway.readmodel.states import second_person_status
from services.gateway.readmodel.tasks import Rows, Task
from shared.contracts.intake.v1 import ApproveErasure

STATUS = second_person_status("erasures")
UNDECIDED = Rows(
    "erasures.id",
    "erasures",
    f"erasures.person_id = standing.id AND {where_allowed(ApproveErasure, erasure=STATUS)}",
)
TASKS = (Task("APPROVE_ERASURE", ApproveErasure, UNDECIDED, due="erasures.due_at", not_by=("erasures.requested_by",)),)
