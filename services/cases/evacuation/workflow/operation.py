"""The process of an operation: its manifest freezes in time, and if nobody watches over it, it does not leave."""

import asyncio
from datetime import datetime
from uuid import UUID

from temporalio import workflow
from temporalio.exceptions import FailureError

with workflow.unsafe.imports_passed_through():
    from pydantic import BaseModel, ConfigDict

    from services.cases.evacuation.activities import Concerns, EvacuationActivities, Freezing
    from services.cases.process import Process
    from shared.contracts.cases.v1 import ManifestFrozen, OperationCorrected
    from shared.platform.service import Told
    from shared.platform.workflows import carry_out, wait_until


class OperationProcess(BaseModel):
    """Which operation, and when its manifest freezes by itself, if it does."""

    model_config = ConfigDict(frozen=True)

    operation_id: UUID
    freezes_at: datetime | None
    exercise: str | None = None
    heard: int = 0


def operation_workflow_id(operation_id: UUID) -> str:
    """The id of the one workflow of an operation."""
    return f"operation-{operation_id}"


@workflow.defn
class EvacuationWorkflow(Process):
    """Freezes the manifest when it is time, and watches until the leg has left or is cancelled."""

    @workflow.init
    def __init__(self, process: OperationProcess) -> None:
        super().__init__()
        self.heard = process.heard
        self._concerns = Concerns(id=process.operation_id, exercise=process.exercise)
        self._freezes_at = process.freezes_at
        self._frozen = False
        self._ended = False

    @workflow.run
    async def run(self, process: OperationProcess) -> None:
        """Watch; when the process is cancelled or fails, the operation is cancelled and every seat is free."""
        try:
            while not self._ended:
                await self._watch(self._freezes_at)
        except (asyncio.CancelledError, FailureError):
            await carry_out(EvacuationActivities.abandon_operation, self._concerns)
            raise

    async def _watch(self, due: datetime | None) -> None:
        """Until it ends, or is to freeze at another time."""
        if due is not None and not self._frozen:
            await self._freeze_at(due)
        await workflow.wait_condition(lambda: self._ended or self._freezes_at != due)

    async def _freeze_at(self, due: datetime) -> None:
        def is_over() -> bool:
            return self._frozen or self._ended or self._freezes_at != due

        if not await wait_until(due, self._concerns.exercise, is_over):
            await carry_out(EvacuationActivities.freeze_when_due, Freezing(**dict(self._concerns), freezes_at=due))

    def take_in(self, fact: Told) -> None:
        """Frozen by somebody; put right; or left, or cancelled, which ends the watch."""
        if fact.type == ManifestFrozen.event_type():
            self._frozen = True
        elif fact.type == OperationCorrected.event_type():
            freezes_at = fact.data.get("freezes_at")
            self._freezes_at = datetime.fromisoformat(freezes_at) if freezes_at else None
        else:
            self._ended = True
