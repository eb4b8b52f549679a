"""What waits in a follow-up: the end of its window."""

from typing import ClassVar

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from datetime import datetime
    from uuid import UUID

    from services.reintegration.monitoring.activities import FollowUpActivities, FollowUpStep
    from shared.contracts.reintegration.v1 import FollowUpRecorded, JourneyClosed
    from shared.platform.event_workflow import Applies, EventWorkflow, WorkflowInput
    from shared.platform.workflow_steps import EventSignal
    from shared.platform.workflows import carry_out, wait_until


def follow_up_workflow_id(follow_up_id: UUID) -> str:
    return f"follow-up-{follow_up_id}"


class FollowUpInput(WorkflowInput):
    """Which follow-up, and when its window closes."""

    follow_up_id: UUID
    window_closes_at: datetime


@workflow.defn
class FollowUpWorkflow(EventWorkflow):
    """From scheduling to the record, the end of the journey, or the end of the window."""

    @workflow.init
    def __init__(self, follow_up: FollowUpInput) -> None:
        super().__init__(follow_up.last_sequence)
        self._ended = False

    @workflow.run
    async def run(self, follow_up: FollowUpInput) -> None:
        """Wait for a record; without one, close the window."""
        if await wait_until(follow_up.window_closes_at, follow_up.exercise, lambda: self._ended):
            return
        step = FollowUpStep(follow_up_id=follow_up.follow_up_id, exercise=follow_up.exercise)
        await carry_out(FollowUpActivities.close_follow_up_window, step)

    def _end(self, _: EventSignal) -> None:
        self._ended = True

    applies: ClassVar[Applies] = {FollowUpRecorded: _end, JourneyClosed: _end}
