"""Temporal: client, worker, encrypted payloads, and the one way to wait."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from temporalio import activity, workflow
from temporalio.api.common.v1 import Payload
from temporalio.client import Client
from temporalio.common import RetryPolicy, WorkflowIDConflictPolicy, WorkflowIDReusePolicy
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.converter import DataConverter, DefaultFailureConverterWithEncodedAttributes, PayloadCodec
from temporalio.exceptions import (
    ActivityError,
    ApplicationError,
    FailureError,
    WorkflowAlreadyStartedError,
    is_cancelled_exception,
)
from temporalio.service import RPCError, RPCStatusCode, TLSConfig

with workflow.unsafe.imports_passed_through():
    import os

    from shared.platform.clock import paced, time_until
    from shared.platform.connections import require_file
    from shared.platform.logs import log
    from shared.platform.secrets import Secrets
    from shared.platform.settings import Settings
    from shared.platform.workflow_runs import Asked
    from shared.platform.workflow_steps import EVENT_SIGNAL, ProcessStep, SignalWorkflow, StartWorkflow
    from shared.platform.workflow_traces import CarriesTrace

LOCAL: dict[str, Any] = {
    "start_to_close_timeout": timedelta(seconds=20),
    "retry_policy": RetryPolicy(
        initial_interval=timedelta(milliseconds=200), backoff_coefficient=2.0, maximum_attempts=8
    ),
}
"""For a step that is one database write: tried for half a minute. Attempts are counted, since the SDK limits no time
over all of them; eight seconds of trying write three events: after a day and a half the server ends the workflow."""
LASTING: dict[str, Any] = {
    "start_to_close_timeout": timedelta(seconds=20),
    "schedule_to_close_timeout": timedelta(days=14),
    "retry_policy": RetryPolicy(
        initial_interval=timedelta(seconds=1), backoff_coefficient=2.0, maximum_interval=timedelta(minutes=1)
    ),
}
"""For the same step from then on: the server tries it again for two weeks, and writes nothing meanwhile."""
About = TypeVar("About")
Outcome = TypeVar("Outcome")

TELLING = timedelta(seconds=5)
"""A server that takes longer is away; whoever tells holds a transaction open meanwhile."""
LONGEST_REASON = 300
ENCRYPTED = b"binary/encrypted"


class EncryptedPayloads(PayloadCodec):
    """AES-256-GCM over every payload: inputs, results, signals, failures."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    async def encode(self, payloads: Sequence[Payload]) -> list[Payload]:
        """Encrypt each payload whole, its metadata too."""
        return [Payload(metadata={"encoding": ENCRYPTED}, data=self._encrypt(one)) for one in payloads]

    async def decode(self, payloads: Sequence[Payload]) -> list[Payload]:
        """Decrypt what `encode` made; anything else is refused by the cipher."""
        return [self._decrypt(one) for one in payloads]

    def _encrypt(self, payload: Payload) -> bytes:
        nonce = os.urandom(12)
        return nonce + self._cipher.encrypt(nonce, payload.SerializeToString(), ENCRYPTED)

    def _decrypt(self, payload: Payload) -> Payload:
        if payload.metadata.get("encoding") != ENCRYPTED:
            return payload
        return Payload.FromString(self._cipher.decrypt(payload.data[:12], payload.data[12:], ENCRYPTED))


def data_converter(key: bytes) -> DataConverter:
    """Pydantic values, encrypted; failures too, since messages and stacks may tell."""
    return replace(
        pydantic_data_converter,
        payload_codec=EncryptedPayloads(key),
        failure_converter_class=DefaultFailureConverterWithEncodedAttributes,
    )


def temporal_tls(settings: Settings) -> TLSConfig | bool:
    """Whom we believe to be Temporal, and how we prove ourselves to it; False where it is not set."""
    if settings.temporal_ca is None:
        return False
    cert, key = settings.temporal_cert, settings.temporal_key
    for path in (settings.temporal_ca, cert, key):
        require_file(path)
    return TLSConfig(
        server_root_ca_cert=settings.temporal_ca.read_bytes(),
        client_cert=cert.read_bytes() if cert else None,
        client_private_key=key.read_bytes() if key else None,
    )


async def connect(settings: Settings, secrets: Secrets, service: str) -> Client:
    """A client for the service's own namespace; tries until the server is there, and tells why it is not."""
    reason = ""
    while True:
        try:
            return await Client.connect(
                settings.temporal,
                tls=temporal_tls(settings),
                namespace=settings.namespace(service),
                data_converter=data_converter(secrets.symmetric("workflow")),
                interceptors=[CarriesTrace()],
            )
        except RuntimeError as error:
            # The bridge tells a refused connection only as RuntimeError; its text names sockets and certificates. A
            # server that is away and one that is not believed are told apart by nothing else.
            if str(error) != reason:
                reason = str(error)
                log.warning("temporal_waits", reason=reason[:LONGEST_REASON])
            await asyncio.sleep(0.5)


async def take_step(client: Client, service: str, step: ProcessStep) -> None:
    """Start or tell a workflow; repeating it changes nothing."""
    if isinstance(step, StartWorkflow):
        await _start(client, service, step)
    else:
        await _signal(client, step)


async def _start(client: Client, service: str, step: StartWorkflow) -> None:
    once, again = WorkflowIDReusePolicy.REJECT_DUPLICATE, WorkflowIDReusePolicy.ALLOW_DUPLICATE
    try:
        await client.start_workflow(
            step.workflow,
            step.input,
            id=step.id,
            rpc_timeout=TELLING,
            task_queue=service,
            id_reuse_policy=again if step.anew else once,
            id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
            start_signal=EVENT_SIGNAL if step.anew else None,
            start_signal_args=[step.anew] if step.anew else [],
        )
    except WorkflowAlreadyStartedError:
        # It ran and ended already: the event came again, and the process does not.
        return


async def _signal(client: Client, step: SignalWorkflow) -> None:
    try:
        await client.get_workflow_handle(step.id).signal(step.signal, step.payload, rpc_timeout=TELLING)
    except RPCError as error:
        if error.status is not RPCStatusCode.NOT_FOUND:
            raise


def paced_now(exercise: str | None) -> datetime:
    """Inside a workflow: the time that holds for its record."""
    return paced(workflow.now(), exercise)


async def wait_until(due: datetime, exercise: str | None, condition: Callable[[], bool] | None = None) -> bool:
    """Inside a workflow: wait until `due`, or until the condition holds; True when the condition came first.

    In an exercise `due` is exercise time and the wait is as much shorter as the exercise is faster.
    """
    seen = condition or (lambda: False)
    if seen():
        return True
    remaining = time_until(due, workflow.now(), exercise)
    if remaining <= timedelta(0):
        return False
    try:
        await workflow.wait_condition(seen, timeout=remaining)
    except TimeoutError:
        return False
    return True


async def carry_out(step: Callable[[Any, About], Awaitable[Outcome]] | str, about: About) -> Outcome:
    """Inside a workflow: a step that is one database write, however long the database is away.

    FailureError when the step was refused, or the workflow is cancelled.
    """
    named: Any = step
    # What is due by the server's clock is due for the step, whose own clock may be behind.
    if isinstance(about, Asked):
        about = about.model_copy(update={"asked_at": workflow.now()})
    try:
        done: Outcome = await workflow.execute_local_activity(named, about, **LOCAL)
    except FailureError as error:
        if _is_refusal(error) or is_cancelled_exception(error):
            raise
        done = await workflow.execute_activity(named, about, **LASTING)
    return done


def _is_refusal(error: FailureError) -> bool:
    # A local activity's failure comes bare, that of any other as a cause.
    cause = error.cause if isinstance(error, ActivityError) else error
    return isinstance(cause, ApplicationError) and cause.non_retryable


__all__ = ["LASTING", "LOCAL", "activity", "carry_out", "connect", "paced_now", "take_step", "wait_until"]
