"""Between services an event starts the next step: what facts mean for workflows.

Temporal is told inside the inbox transaction and before its commit. Telling is repeatable, so a commit that fails
only means that Temporal hears the same thing twice; a commit that succeeds means that it has heard it.
"""

import asyncio
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncConnection
from temporalio.client import Client
from temporalio.service import RPCError, RPCStatusCode

from shared.platform.errors import Transient
from shared.platform.messaging.headers import Delivery
from shared.platform.messaging.incoming import Received
from shared.platform.service import Service
from shared.platform.telemetry import span
from shared.platform.workflow_steps import ProcessStep, ToSteps
from shared.platform.workflows import take_step

Step = tuple[ProcessStep, Delivery]
"""What a workflow is to hear, and from which fact."""
AT_ONCE = 16
BATCH = 8
"""Events of one transaction: each tells some eight workflows at most, so that the transaction is over in seconds."""
PASSING = frozenset(
    {
        RPCStatusCode.UNAVAILABLE,
        RPCStatusCode.DEADLINE_EXCEEDED,
        RPCStatusCode.RESOURCE_EXHAUSTED,
        RPCStatusCode.CANCELLED,
        RPCStatusCode.UNKNOWN,
        RPCStatusCode.INTERNAL,
        RPCStatusCode.ABORTED,
    }
)


class TemporalAway(Transient):
    """Temporal does not answer at the moment."""


class Processes:
    """The effects of a service's `processes`."""

    def __init__(self, service: Service, client: Client) -> None:
        self._service = service
        self._client = client
        self.at_once = BATCH
        self._starts: defaultdict[str, list[ToSteps]] = defaultdict(list)
        for starts in service.processes:
            self._starts[starts.event.event_type()].append(starts.to)

    def wants(self, event_type: str) -> bool:
        return event_type in self._starts

    async def apply(self, connection: AsyncConnection, received: Sequence[Received]) -> None:
        """Start and tell workflows: in order for each, side by side for different ones."""
        del connection  # the inbox row is its only use, and the caller writes it
        by_workflow: defaultdict[str, list[Step]] = defaultdict(list)
        for one in received:
            for step in self._steps(one):
                by_workflow[step.id].append((step, one.delivery))
        turn = asyncio.Semaphore(AT_ONCE)
        await asyncio.gather(*(self._take_all(steps, turn) for steps in by_workflow.values()))

    def _steps(self, one: Received) -> list[ProcessStep]:
        return [step for to in self._starts[one.delivery.type] for step in to(one.event, one.delivery)]

    async def _take_all(self, steps: Sequence[Step], turn: asyncio.Semaphore) -> None:
        async with turn:
            for step, delivery in steps:
                with span(f"tell {delivery.type}", delivery.traceparent):
                    await self._take(step)

    async def _take(self, step: ProcessStep) -> None:
        try:
            await take_step(self._client, self._service.name, step)
        except RPCError as error:
            if error.status in PASSING:
                raise TemporalAway(error.status.name) from error
            raise
