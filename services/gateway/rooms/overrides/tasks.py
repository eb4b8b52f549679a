"""What a second person has to decide about sharing."""

from services.gateway.graphql.actions import where_allowed
from services.gateway.readmodel.states import second_person_status
from services.gateway.readmodel.tasks import Rows, Task
from shared.contracts.intake.v1 import ApproveSharingOverride

STATUS = second_person_status("sharing_overrides")
UNDECIDED = Rows(
    "sharing_overrides.id",
    "sharing_overrides",
    f"sharing_overrides.person_id = standing.id AND {where_allowed(ApproveSharingOverride, sharing_override=STATUS)}",
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
