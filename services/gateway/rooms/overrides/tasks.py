"""What a second person has to decide about sharing."""

from services.gateway.readmodel.tasks import Rows, Task
from shared.contracts.intake.v1 import ApproveSharingOverride

UNDECIDED = Rows(
    "sharing_overrides.id", "sharing_overrides", "sharing_overrides.person_id = standing.id AND decided_at IS NULL"
)
TASKS = (
    Task(
        "APPROVE_OVERRIDE",
        ApproveSharingOverride,
        UNDECIDED,
        due="sharing_overrides.due_at",
        not_by=("sharing_overrides.requested_by",),
    ),
)
