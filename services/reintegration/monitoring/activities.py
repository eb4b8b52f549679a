"""What the follow-up's workflow may do to the world."""

from uuid import UUID

from temporalio import activity

from services.reintegration.monitoring.handlers import close_follow_up_window
from services.reintegration.monitoring.internal_commands import CloseFollowUpWindow
from shared.platform.clock import derived_id
from shared.platform.units import UnitsOfWork
from shared.platform.workflow_runs import Asked


class FollowUpStep(Asked):
    """A step in a follow-up."""

    follow_up_id: UUID
    exercise: str | None


class FollowUpActivities:
    """Each is one unit of work; repeating it changes nothing."""

    def __init__(self, units: UnitsOfWork) -> None:
        self._units = units

    @activity.defn
    async def close_follow_up_window(self, step: FollowUpStep) -> None:
        await self._units.perform(
            close_follow_up_window,
            CloseFollowUpWindow(follow_up_id=step.follow_up_id),
            key=derived_id(step.follow_up_id, "close-window"),
            exercise=step.exercise,
        )
