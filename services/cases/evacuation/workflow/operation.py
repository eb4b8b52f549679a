"""The process of an operation: its manifest freezes in time, and if nobody watches over it, it does not leave."""

import asyncio
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from temporalio import workflow
from temporalio.exceptions import FailureError

with workflow.unsafe.imports_passed_through():
    from services.cases.evacuation.activities import Concerns, EvacuationActivities, Freezing
    from shared.contracts.cases.v1 import ManifestFrozen, OperationCancelled, OperationCorrected, OperationDeparted
    from shared.platform.event_workflow import Applies, EventWorkflow, WorkflowInput
    from shared.platform.workflow_steps import EventSignal
    from shared.platform.workflows import carry_out, wait_until


class OperationInput(WorkflowInput):
    """Which operation, and when its manifest freezes by itself, if it does."""

    operation_id: UUID
    freezes_at: datetime | None


def operation_workflow_id(operation_id: UUID) -> str:
    """The id of the one workflow of an operation."""
    return f"operation-{operation_id}"


@workflow.defn(name="EvacuationWorkflow")
class OperationWorkflow(EventWorkflow):
    """Freezes the manifest when it is time, and watches until the leg has left or is cancelled."""

    @workflow.init
    def __init__(self, operation: OperationInput) -> None:
        super().__init__(operation.last_sequence)
        self._concerns = Concerns(id=operation.operation_id, exercise=operation.exercise)
        self._freezes_at = operation.freezes_at
        self._frozen = False
        self._ended = False

    @workflow.run
    async def run(self, operation: OperationInput) -> None:
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

    def _freeze(self, _: EventSignal) -> None:
        self._frozen = True

    def _correct(self, signal: EventSignal) -> None:
        self._freezes_at = signal.moment("freezes_at")

    def _end(self, _: EventSignal) -> None:
        self._ended = True

    applies: ClassVar[Applies] = {
        ManifestFrozen: _freeze,
        OperationCorrected: _correct,
        OperationDeparted: _end,
        OperationCancelled: _end,
    }
