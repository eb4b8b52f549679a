"""What the assistance workflow may do: one unit of work each."""

from datetime import datetime
from uuid import UUID

from temporalio import activity

from services.cases.assistance.handlers import Standing, escalate_assistance
from services.cases.assistance.internal_commands import EscalateAssistance
from shared.platform.clock import derived_id
from shared.platform.units import UnitsOfWork
from shared.platform.workflow_runs import Asked, run_id


class PassedDeadline(Asked):
    """Which deadline of which assistance passed."""

    assistance_id: UUID
    due_at: datetime
    exercise: str | None


class AssistanceActivities:
    """Steps of the assistance workflow."""

    def __init__(self, units: UnitsOfWork) -> None:
        self._units = units

    @activity.defn
    async def escalate_assistance(self, passed: PassedDeadline) -> Standing:
        """Tell that a deadline passed, once for each deadline."""
        answer = await self._units.perform(
            escalate_assistance,
            EscalateAssistance(assistance_id=passed.assistance_id, due_at=passed.due_at),
            key=derived_id(passed.assistance_id, "escalate", run_id(), passed.due_at.isoformat()),
            exercise=passed.exercise,
        )
        return Standing.model_validate(answer["answer"])
