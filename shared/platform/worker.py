"""The worker that carries out a service's workflows and activities."""

import asyncio
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from temporalio import activity
from temporalio.client import Client
from temporalio.exceptions import ApplicationError, is_cancelled_exception
from temporalio.worker import ActivityInboundInterceptor, ExecuteActivityInput, Interceptor, Worker
from temporalio.worker.workflow_sandbox import SandboxedWorkflowRunner, SandboxRestrictions

from shared.platform.clock import CLOCKS_DIFFER, not_before
from shared.platform.errors import DomainError
from shared.platform.failed_workflows import FailedWorkflows, ReportsFailures
from shared.platform.logs import log
from shared.platform.service import Service
from shared.platform.units import UnitsOfWork
from shared.platform.workflow_runs import Asked

UNUSUAL = 5
"""From so many attempts on, each one is told in the log."""
PASSED_THROUGH = ("shared", "services", "pydantic", "pydantic_core", "annotated_types", "uuid_utils", "yaml")


def worker_for(service: Service, client: Client, units: UnitsOfWork) -> Worker:
    """A worker with all workflows and activities of a service."""
    restrictions = SandboxRestrictions.default.with_passthrough_modules(*PASSED_THROUGH)
    return Worker(
        client,
        task_queue=service.name,
        workflows=list(service.workflows),
        activities=[*activities_of(service, units), FailedWorkflows(units).report],
        workflow_runner=SandboxedWorkflowRunner(restrictions=restrictions),
        interceptors=[RefusalsAreFinal(), ReportsFailures()],
        graceful_shutdown_timeout=timedelta(seconds=10),
        max_cached_workflows=2000,
    )


class RefusalsAreFinal(Interceptor):
    """Turns a refusal raised in an activity into an error that is not tried again."""

    def intercept_activity(self, next: ActivityInboundInterceptor) -> ActivityInboundInterceptor:
        return _TranslatesRefusals(next)


class _TranslatesRefusals(ActivityInboundInterceptor):
    async def execute_activity(self, input: ExecuteActivityInput) -> Any:
        asked_at = next((one.asked_at for one in input.args if isinstance(one, Asked)), None)
        if asked_at is not None and asked_at > datetime.now(UTC) + CLOCKS_DIFFER:
            # Nobody acts by a clock that is as wrong as that; it asks once a second, not a thousand times.
            log.error("clocks_differ", step=activity.info().activity_type)
            await asyncio.sleep(1)
        try:
            with not_before(asked_at):
                return await super().execute_activity(input)
        except DomainError as error:
            # No cause: a chained stack would tell more than the refusal's name.
            raise ApplicationError(error.message, type=type(error).__name__, non_retryable=True) from None
        except Exception as error:
            about = activity.info()
            if about.attempt >= UNUSUAL and not is_cancelled_exception(error):
                log.error(
                    "step_failing", activity=about.activity_type, attempt=about.attempt, reason=type(error).__name__
                )
            raise


def activities_of(service: Service, units: UnitsOfWork) -> Iterable[Callable[..., Any]]:
    for made in (kind(units) for kind in service.activities):
        for name in dir(made):
            method = getattr(made, name)
            if getattr(method, "__temporal_activity_definition", None) is not None:
                yield method
