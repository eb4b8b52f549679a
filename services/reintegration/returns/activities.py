"""What the journey's workflow may do to the world."""

from uuid import UUID

from temporalio import activity

from services.reintegration.returns.handlers import call_plan_overdue, schedule_follow_up
from services.reintegration.returns.internal_commands import CallPlanOverdue, ScheduleFollowUp
from shared.platform.clock import derived_id
from shared.platform.units import UnitsOfWork
from shared.platform.workflow_runs import Asked


class JourneyStep(Asked):
    """A step in a journey."""

    journey_id: UUID
    exercise: str | None


class MonthStep(JourneyStep):
    """A step about one month's follow-up."""

    month: int


class JourneyActivities:
    """Each is one unit of work; repeating it changes nothing."""

    def __init__(self, units: UnitsOfWork) -> None:
        self._units = units

    @activity.defn
    async def call_plan_overdue(self, step: JourneyStep) -> None:
        key = derived_id(step.journey_id, "call-plan-overdue")
        await self._units.perform(
            call_plan_overdue, CallPlanOverdue(journey_id=step.journey_id), key=key, exercise=step.exercise
        )

    @activity.defn
    async def schedule_follow_up(self, step: MonthStep) -> None:
        key = derived_id(step.journey_id, "schedule-follow-up", str(step.month))
        command = ScheduleFollowUp(journey_id=step.journey_id, month=step.month)
        await self._units.perform(schedule_follow_up, command, key=key, exercise=step.exercise)
