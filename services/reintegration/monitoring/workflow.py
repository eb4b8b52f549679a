"""What waits in a follow-up: the end of its window."""

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from datetime import datetime
    from uuid import UUID

    from pydantic import BaseModel, ConfigDict

    from services.reintegration.monitoring.activities import FollowUpActivities, FollowUpStep
    from shared.platform.service import Told
    from shared.platform.workflows import carry_out, wait_until


def follow_up_workflow_id(follow_up_id: UUID) -> str:
    """The workflow of a follow-up."""
    return f"follow-up-{follow_up_id}"


class FollowUpInput(BaseModel):
    """Which follow-up, and when its window closes."""

    model_config = ConfigDict(frozen=True)

    follow_up_id: UUID
    exercise: str | None
    window_closes_at: datetime


@workflow.defn
class FollowUpWorkflow:
    """From scheduling to the record, the end of the journey, or the end of the window."""

    def __init__(self) -> None:
        self._settled = False

    @workflow.run
    async def run(self, follow_up: FollowUpInput) -> None:
        """Wait for a record; without one, close the window."""
        if await wait_until(follow_up.window_closes_at, follow_up.exercise, lambda: self._settled):
            return
        step = FollowUpStep(follow_up_id=follow_up.follow_up_id, exercise=follow_up.exercise)
        await carry_out(FollowUpActivities.close_follow_up_window, step)

    @workflow.signal
    def told(self, _: Told) -> None:
        """Hear that it was recorded, or that the journey has ended."""
        self._settled = True
