"""The process of assistance: an answer by a time, everything by a later time, and somebody reminded until then."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from services.cases.assistance.activities import AssistanceActivities, PassedDeadline
    from shared.contracts.cases.v1 import (
        AssistanceCompleted,
        AssistanceHastened,
        AssistanceReopened,
        AssistanceStarted,
    )
    from shared.platform.event_workflow import Applies, EventWorkflow, WorkflowInput
    from shared.platform.workflow_steps import EventSignal
    from shared.platform.workflows import carry_out, wait_until


class AssistanceInput(WorkflowInput):
    """Which assistance, and its next deadline."""

    assistance_id: UUID
    due_at: datetime


def assistance_workflow_id(assistance_id: UUID) -> str:
    """The id of the one workflow of an assistance."""
    return f"assistance-{assistance_id}"


@workflow.defn
class AssistanceWorkflow(EventWorkflow):
    """Waits for deadlines and escalates those that pass, until nothing is owed any more."""

    @workflow.init
    def __init__(self, assistance: AssistanceInput) -> None:
        super().__init__(assistance.last_sequence)
        self._assistance = assistance
        self._due_at: datetime | None = assistance.due_at

    @workflow.run
    async def run(self, assistance: AssistanceInput) -> None:
        """Wait, escalate, wait again; taking the request up or completing it moves or ends the deadline."""
        while self._due_at is not None:
            if workflow.info().is_continue_as_new_suggested():
                now = {"due_at": self._due_at, "last_sequence": self.last_sequence}
                workflow.continue_as_new(assistance.model_copy(update=now))
            await self._wait_for(self._due_at)

    async def _wait_for(self, due_at: datetime) -> None:
        moved = await wait_until(due_at, self._assistance.exercise, lambda: self._due_at != due_at)
        if not moved:
            await self._escalate(due_at)

    async def _escalate(self, due_at: datetime) -> None:
        passed = PassedDeadline(
            assistance_id=self._assistance.assistance_id, due_at=due_at, exercise=self._assistance.exercise
        )
        standing = await carry_out(AssistanceActivities.escalate_assistance, passed)
        if self.is_new(standing.version):
            self._due_at = standing.due_at

    def _move(self, signal: EventSignal) -> None:
        """A fact carries the deadline that counts from then on, or none."""
        self._due_at = signal.moment("due_at")

    applies: ClassVar[Applies] = dict.fromkeys(
        (AssistanceStarted, AssistanceHastened, AssistanceCompleted, AssistanceReopened), _move
    )
