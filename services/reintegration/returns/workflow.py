"""What waits in a journey: the plan's deadline and the windows of the follow-ups."""

import asyncio
from typing import ClassVar

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from datetime import datetime
    from uuid import UUID

    from pydantic import BaseModel, ConfigDict

    from services.reintegration.returns.activities import JourneyActivities, JourneyStep, MonthStep
    from shared.contracts.reintegration.v1 import JourneyClosed, PlanAgreed
    from shared.platform.event_workflow import Applies, EventWorkflow, WorkflowInput
    from shared.platform.workflow_steps import EventSignal
    from shared.platform.workflows import carry_out, wait_until


def journey_workflow_id(journey_id: UUID) -> str:
    return f"journey-{journey_id}"


class Opening(BaseModel):
    """When the window of a month's follow-up opens."""

    model_config = ConfigDict(frozen=True)

    month: int
    opens_at: datetime


class JourneyInput(WorkflowInput):
    """Which journey, and its dates."""

    journey_id: UUID
    plan_due_at: datetime
    openings: list[Opening]


@workflow.defn
class JourneyWorkflow(EventWorkflow):
    """From arrival until everything is scheduled or the journey has ended."""

    @workflow.init
    def __init__(self, journey: JourneyInput) -> None:
        super().__init__(journey.last_sequence)
        self._plan_agreed = False
        self._closed = False

    @workflow.run
    async def run(self, journey: JourneyInput) -> None:
        """Watch the plan's deadline and schedule the follow-ups, side by side."""
        await asyncio.gather(self._watch_plan(journey), self._schedule_follow_ups(journey))

    async def _watch_plan(self, journey: JourneyInput) -> None:
        in_time = await wait_until(journey.plan_due_at, journey.exercise, lambda: self._plan_agreed or self._closed)
        if not in_time:
            step = JourneyStep(journey_id=journey.journey_id, exercise=journey.exercise)
            await carry_out(JourneyActivities.call_plan_overdue, step)

    async def _schedule_follow_ups(self, journey: JourneyInput) -> None:
        for opening in journey.openings:
            if await wait_until(opening.opens_at, journey.exercise, lambda: self._closed):
                return
            step = MonthStep(journey_id=journey.journey_id, exercise=journey.exercise, month=opening.month)
            await carry_out(JourneyActivities.schedule_follow_up, step)

    def _agree_plan(self, _: EventSignal) -> None:
        self._plan_agreed = True

    def _close(self, _: EventSignal) -> None:
        self._closed = True

    applies: ClassVar[Applies] = {PlanAgreed: _agree_plan, JourneyClosed: _close}
