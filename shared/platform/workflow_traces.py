"""Carries the trace through Temporal: what a workflow's activities do goes on from the fact the workflow heard last.

A workflow itself makes no spans: it is replayed, and waits for months. Temporal's own interceptor makes them, quotes
the messages of exceptions in them, and looks into every payload; three headers are all that is needed here.
"""

from collections.abc import Mapping
from typing import Any, NoReturn

from temporalio import workflow
from temporalio.api.common.v1 import Payload
from temporalio.client import Interceptor as ClientInterceptor
from temporalio.client import OutboundInterceptor, SignalWorkflowInput, StartWorkflowInput, WorkflowHandle
from temporalio.converter import PayloadConverter
from temporalio.worker import (
    ActivityInboundInterceptor,
    ContinueAsNewInput,
    ExecuteActivityInput,
    HandleSignalInput,
    StartActivityInput,
    StartLocalActivityInput,
    WorkflowInboundInterceptor,
    WorkflowInterceptorClassInput,
    WorkflowOutboundInterceptor,
)
from temporalio.worker import Interceptor as WorkerInterceptor

with workflow.unsafe.imports_passed_through():
    from temporalio import activity

    from shared.platform.telemetry import current_traceparent, span

HEADER = "traceparent"
Headers = Mapping[str, Payload]


class CarriesTrace(ClientInterceptor, WorkerInterceptor):
    """For a client; the workers of the client have it with it."""

    def intercept_client(self, next: OutboundInterceptor) -> OutboundInterceptor:
        """Give the current trace to whatever is started or told."""
        return _Telling(next)

    def workflow_interceptor_class(self, input: WorkflowInterceptorClassInput) -> type[WorkflowInboundInterceptor]:
        del input  # needs nothing from outside the sandbox
        return _Hearing

    def intercept_activity(self, next: ActivityInboundInterceptor) -> ActivityInboundInterceptor:
        return _Doing(next)


class _Telling(OutboundInterceptor):
    async def start_workflow(self, input: StartWorkflowInput) -> WorkflowHandle[Any, Any]:
        input.headers = _with_trace(input.headers, _current())
        return await super().start_workflow(input)

    async def signal_workflow(self, input: SignalWorkflowInput) -> None:
        input.headers = _with_trace(input.headers, _current())
        await super().signal_workflow(input)


class _Hearing(WorkflowInboundInterceptor):
    """Remembers the trace of the last signal; before any, that of the start holds."""

    carried: Payload | None = None

    def init(self, outbound: WorkflowOutboundInterceptor) -> None:
        super().init(_HandingOn(outbound, self))

    async def handle_signal(self, input: HandleSignalInput) -> None:
        self.carried = input.headers.get(HEADER, self.carried)
        await super().handle_signal(input)

    @property
    def trace(self) -> Payload | None:
        return self.carried or workflow.info().headers.get(HEADER)


class _HandingOn(WorkflowOutboundInterceptor):
    def __init__(self, next: WorkflowOutboundInterceptor, hearing: _Hearing) -> None:
        super().__init__(next)
        self._hearing = hearing

    def start_activity(self, input: StartActivityInput) -> workflow.ActivityHandle[Any]:
        input.headers = _with_trace(input.headers, self._hearing.trace)
        return super().start_activity(input)

    def start_local_activity(self, input: StartLocalActivityInput) -> workflow.ActivityHandle[Any]:
        input.headers = _with_trace(input.headers, self._hearing.trace)
        return super().start_local_activity(input)

    def continue_as_new(self, input: ContinueAsNewInput) -> NoReturn:
        input.headers = _with_trace(input.headers, self._hearing.trace)
        super().continue_as_new(input)


class _Doing(ActivityInboundInterceptor):
    async def execute_activity(self, input: ExecuteActivityInput) -> Any:
        payload = input.headers.get(HEADER)
        traceparent = PayloadConverter.default.from_payload(payload, str) if payload else None
        with span(f"activity {activity.info().activity_type}", traceparent):
            return await super().execute_activity(input)


def _current() -> Payload | None:
    traceparent = current_traceparent()
    return PayloadConverter.default.to_payload(traceparent) if traceparent else None


def _with_trace(headers: Headers, trace: Payload | None) -> Headers:
    return {**headers, HEADER: trace} if trace else headers
