"""The process of assistance: an answer by a time, everything by a later time, and somebody reminded until then."""

from datetime import datetime
from uuid import UUID

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from pydantic import BaseModel, ConfigDict

    from services.cases.assistance.activities import AssistanceActivities, PassedDeadline
    from services.cases.process import Process
    from shared.platform.service import Told
    from shared.platform.workflows import carry_out, wait_until


class AssistanceProcess(BaseModel):
    """Which assistance, and its next deadline; `heard` when the process goes on in a new run."""

    model_config = ConfigDict(frozen=True)

    assistance_id: UUID
    due_at: datetime
    exercise: str | None = None
    heard: int = 0


def assistance_workflow_id(assistance_id: UUID) -> str:
    """The id of the one workflow of an assistance."""
    return f"assistance-{assistance_id}"


@workflow.defn
class AssistanceWorkflow(Process):
    """Waits for deadlines and escalates those that pass, until nothing is owed any more."""

    @workflow.init
    def __init__(self, process: AssistanceProcess) -> None:
        super().__init__()
        self._process = process
        self._due_at: datetime | None = process.due_at
        self.heard = process.heard

    @workflow.run
    async def run(self, process: AssistanceProcess) -> None:
        """Wait, escalate, wait again; taking the request up or completing it moves or ends the deadline."""
        while self._due_at is not None:
            if workflow.info().is_continue_as_new_suggested():
                workflow.continue_as_new(process.model_copy(update={"due_at": self._due_at, "heard": self.heard}))
            await self._wait_for(self._due_at)

    async def _wait_for(self, due_at: datetime) -> None:
        moved = await wait_until(due_at, self._process.exercise, lambda: self._due_at != due_at)
        if not moved:
            await self._escalate(due_at)

    async def _escalate(self, due_at: datetime) -> None:
        passed = PassedDeadline(
            assistance_id=self._process.assistance_id, due_at=due_at, exercise=self._process.exercise
        )
        standing = await carry_out(AssistanceActivities.escalate_assistance, passed)
        if self.news(standing.version):
            self._due_at = standing.due_at

    def take_in(self, fact: Told) -> None:
        """A fact carries the deadline that counts from then on, or none."""
        due_at = fact.data.get("due_at")
        self._due_at = datetime.fromisoformat(due_at) if due_at else None
