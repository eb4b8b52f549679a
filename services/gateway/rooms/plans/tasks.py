"""What there is to do for somebody who is home and has no plan."""

from services.gateway.graphql.actions import where_allowed
from services.gateway.readmodel.states import journey_status
from services.gateway.readmodel.tasks import Rows, Task
from shared.contracts.reintegration.v1 import AgreePlan

ALLOWED = where_allowed(AgreePlan, journey=journey_status("standing.closed_at", "standing.journey_id"))
TASKS = (
    Task(
        "AGREE_PLAN",
        AgreePlan,
        Rows("standing.journey_id"),
        due="standing.plan_due_at",
        when=f"standing.journey_id IS NOT NULL AND {ALLOWED}"  # noqa: S608  # our own names
        " AND NOT EXISTS (SELECT 1 FROM plans WHERE plans.journey_id = standing.journey_id)",
    ),
)
