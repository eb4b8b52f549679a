"""An import from the received file to the last registered row; goes on where it stopped after a kill."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from temporalio import workflow
from temporalio.common import RetryPolicy
from temporalio.exceptions import FailureError, is_cancelled_exception

with workflow.unsafe.imports_passed_through():
    from shared.platform.event_workflow import EventWorkflow
    from shared.platform.workflows import carry_out

HEARTBEAT = timedelta(seconds=5)
"""A worker that says nothing for so long is taken for dead, and another goes on."""
LONG: dict[str, Any] = {
    "start_to_close_timeout": timedelta(hours=2),
    "heartbeat_timeout": HEARTBEAT,
    "schedule_to_close_timeout": timedelta(days=1),
    "retry_policy": RetryPolicy(
        initial_interval=timedelta(milliseconds=500),
        maximum_interval=timedelta(seconds=30),
        non_retryable_error_types=["ValidationError", "ValueError", "KeyError", "TypeError", "DataError", "InvalidTag"],
    ),
}
"""Tried for a day where the moment is at fault; what is wrong with the file is wrong at every attempt."""


def import_workflow_id(import_id: UUID) -> str:
    """The id of the one workflow of an import."""
    return f"import-{import_id}"


class ImportInput(BaseModel):
    """Which import."""

    model_config = ConfigDict(frozen=True)

    import_id: UUID
    exercise: str | None = None


@workflow.defn
class ImportWorkflow(EventWorkflow):
    """Ends when the import is completed or refused."""

    @workflow.run
    async def run(self, about: ImportInput) -> None:
        """Stage, register chunk by chunk, complete; whoever sent the file hears of it where that cannot be done."""
        try:
            await self._import(about)
        except FailureError as error:
            if not is_cancelled_exception(error):
                await carry_out("fail_import", about)
            raise

    async def _import(self, about: ImportInput) -> None:
        taken: bool = await workflow.execute_activity("stage_workbook", about, result_type=bool, **LONG)
        if not taken:
            return
        await workflow.execute_activity("register_chunks", about, **LONG)
        await carry_out("complete_import", about)
