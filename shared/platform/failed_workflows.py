"""The failed ending of every workflow: somebody is told of it, beside the events that wait for a decision.

A process that fails ends in silence for everybody but Temporal. What it was about may be a deadline of a person, so
its failure becomes a line among the parked events of the service, which administrators see and discard once they acted.
"""

import hashlib
from re import compile as pattern
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from sqlalchemy import text
from temporalio import activity, workflow
from temporalio.exceptions import ActivityError, ApplicationError, FailureError, is_cancelled_exception
from temporalio.worker import (
    ExecuteWorkflowInput,
    Interceptor,
    WorkflowInboundInterceptor,
    WorkflowInterceptorClassInput,
)

from shared.platform.clock import new_id
from shared.platform.logs import log
from shared.platform.messaging import meters
from shared.platform.units import UnitsOfWork

CONSUMER = "workflows"
REPORT = "report_failed_workflow"
_UUID = pattern(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
_KEEP = text(
    "INSERT INTO parked_events (id, consumer, topic, partition, kafka_offset, event_type, aggregate_id, reason_code,"
    " reason, sealed_record) VALUES (:id, :consumer, 'temporal', 0, :place, :kind, :about, 'failed', :reason, '')"
    " ON CONFLICT DO NOTHING"
)


class FailedWorkflow(BaseModel):
    """Which run of which workflow, and the name of what ended it; never its message, which may quote values."""

    model_config = ConfigDict(frozen=True)

    workflow_id: str
    run_id: str
    kind: str
    error: str

    @property
    def place(self) -> int:
        """A number of the run's own, where events have their place in the log."""
        return int.from_bytes(hashlib.sha256(self.run_id.encode()).digest()[:7], "big")

    @property
    def about(self) -> UUID | None:
        """The aggregate, which the workflow is named after."""
        match = _UUID.search(self.workflow_id)
        return UUID(match[0]) if match else None


class FailedWorkflows:
    """Keeps the failures of one service's workflows."""

    def __init__(self, units: UnitsOfWork) -> None:
        self._units = units

    @activity.defn(name=REPORT)
    async def report(self, failed: FailedWorkflow) -> None:
        """Put it where administrators look; a second time is nothing."""
        values = {
            "id": new_id(),
            "consumer": CONSUMER,
            "place": failed.place,
            "kind": failed.kind,
            "about": failed.about,
            "reason": f"The workflow {failed.workflow_id} ended with {failed.error}"[:400],
        }
        async with self._units.begin() as unit:
            await unit.session.execute(_KEEP, values)
        meters.parked.add(1, {"consumer": CONSUMER, "reason": "failed"})
        log.error("workflow_failed", workflow_id=failed.workflow_id, workflow_type=failed.kind, reason=failed.error)


class ReportsFailures(Interceptor):
    """Gives every workflow of a worker its failed ending; the worker needs the activity of FailedWorkflows."""

    def workflow_interceptor_class(self, input: WorkflowInterceptorClassInput) -> type[WorkflowInboundInterceptor]:
        return _ReportsFailure


class _ReportsFailure(WorkflowInboundInterceptor):
    async def execute_workflow(self, input: ExecuteWorkflowInput) -> Any:
        try:
            return await super().execute_workflow(input)
        except FailureError as error:
            if not is_cancelled_exception(error):
                await self._report(error)
            raise

    async def _report(self, error: FailureError) -> None:
        from shared.platform.workflows import LASTING  # noqa: PLC0415  # that module makes the worker of this one

        info = workflow.info()
        failed = FailedWorkflow(
            workflow_id=info.workflow_id, run_id=info.run_id, kind=info.workflow_type, error=name_of(error)
        )
        await workflow.execute_activity(REPORT, failed, **LASTING)


def name_of(error: FailureError) -> str:
    """What a failure is called: the refusal's or error's class."""
    cause = error.cause if isinstance(error, ActivityError) and isinstance(error.cause, FailureError) else error
    return (cause.type if isinstance(cause, ApplicationError) else None) or type(cause).__name__
