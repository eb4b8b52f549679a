"""What a second person has to decide about an erasure."""

from services.gateway.readmodel.tasks import Rows, Task
from shared.contracts.intake.v1 import ApproveErasure

UNDECIDED = Rows("erasures.id", "erasures", "erasures.person_id = standing.id AND decided_at IS NULL")
TASKS = (Task("APPROVE_ERASURE", ApproveErasure, UNDECIDED, due="erasures.due_at", not_by=("erasures.requested_by",)),)
