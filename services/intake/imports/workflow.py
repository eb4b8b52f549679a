"""An import from the received file to the last registered row; goes on where it stopped after a kill."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from temporalio import workflow
from temporalio.common import RetryPolicy

with workflow.unsafe.imports_passed_through():
    from shared.platform.workflows import carry_out

HEARTBEAT = timedelta(seconds=5)
"""A worker that says nothing for so long is taken for dead, and another goes on."""
LONG: dict[str, Any] = {
    "start_to_close_timeout": timedelta(hours=2),
    "heartbeat_timeout": HEARTBEAT,
    "retry_policy": RetryPolicy(initial_interval=timedelta(milliseconds=500), maximum_interval=timedelta(seconds=30)),
}


class ImportInput(BaseModel):
    """Which import."""

    model_config = ConfigDict(frozen=True)

    import_id: UUID
    exercise: str | None = None


@workflow.defn
class ImportWorkflow:
    """`import-<import id>`; ends when the import is completed or refused."""

    @workflow.run
    async def run(self, given: ImportInput) -> None:
        """Stage, register chunk by chunk, complete."""
        taken: bool = await workflow.execute_activity("stage_workbook", given, result_type=bool, **LONG)
        if not taken:
            return
        await workflow.execute_activity("register_chunks", given, **LONG)
        await carry_out("complete_import", given)
