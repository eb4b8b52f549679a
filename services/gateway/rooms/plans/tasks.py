"""What there is to do for somebody who is home and has no plan."""

from services.gateway.readmodel.tasks import Rows, Task
from services.gateway.readmodel.values import StepKind
from shared.contracts.reintegration.v1 import AgreePlan

TASKS = (
    Task(
        StepKind.AGREE_PLAN,
        AgreePlan,
        Rows("standing.journey_id"),
        due="standing.plan_due_at",
        when="standing.journey_id IS NOT NULL AND standing.closed_at IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM plans WHERE plans.journey_id = standing.journey_id)",
    ),
)
