"""Cases with its workflows on the real Temporal, at the pace of an exercise; facts go by hand instead of by Kafka."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from temporalio.api.operatorservice.v1 import DeleteNamespaceRequest
from temporalio.client import Client, WorkflowExecutionStatus, WorkflowFailureError, WorkflowHandle
from temporalio.service import RPCError, RPCStatusCode

from services.cases.app import service
from shared.platform.clock import Pace
from shared.platform.messaging.headers import Delivery, Record, delivery_of, kafka_headers
from shared.platform.namespaces import ensure_namespace
from shared.platform.settings import Settings
from shared.platform.workflows import data_converter, take_step
from tests.cases.world import World
from tests.support.busyness import slowness
from tests.support.harness import ServiceHarness, service_harness

PATIENCE = 180.0


@dataclass
class EventCarrier:
    """Carries facts from the outbox to the workflows: every one twice, as a broker may."""

    harness: ServiceHarness
    client: Client
    position: int = 0

    async def carry(self) -> None:
        """Carry whatever is new, for ever."""
        while True:
            await self.carry_new()
            await asyncio.sleep(0.05)

    async def carry_new(self) -> None:
        """Carry what was published since the last time, in order."""
        rows = await self.harness.rows(
            "SELECT position, type, payload, headers FROM outbox WHERE position > :last ORDER BY position",
            last=self.position,
        )
        for row in rows:
            for _ in range(2):
                await self._deliver(row["type"], row["payload"], row["headers"])
            self.position = row["position"]

    async def _deliver(self, kind: str, payload: bytes, headers: dict[str, str]) -> None:
        for starts in service.processes:
            if starts.event.event_type() == kind:
                event = starts.event.model_validate_json(payload)
                for step in starts.to(event, _delivery(headers)):
                    await take_step(self.client, service.name, step)


def _delivery(headers: dict[str, str]) -> Delivery:
    return delivery_of(Record("by-hand", 0, 0, None, None, tuple(kafka_headers(headers))))


@dataclass
class Live:
    """A world whose deadlines come true."""

    world: World
    client: Client
    carrier: EventCarrier

    async def ended(self, workflow_id: str) -> None:
        """Wait until the workflow has ended well; its failure is raised."""
        await eventually(lambda: self.known(workflow_id))
        await asyncio.wait_for(self.handle(workflow_id).result(), PATIENCE)

    async def known(self, workflow_id: str) -> bool:
        """Whether it was ever started."""
        try:
            await self.handle(workflow_id).describe()
        except RPCError as error:
            assert error.status is RPCStatusCode.NOT_FOUND  # noqa: PT017  # any other answer is a fault
            return False
        return True

    async def running(self, workflow_id: str) -> bool:
        """Whether it goes on."""
        return (await self.handle(workflow_id).describe()).status == WorkflowExecutionStatus.RUNNING

    def handle(self, workflow_id: str) -> WorkflowHandle[object, object]:
        """The workflow, to cancel or look at."""
        return self.client.get_workflow_handle(workflow_id)

    async def waits_for(self, about: UUID, name: str, times: int = 1) -> None:
        """Wait until a fact was published so many times about an aggregate."""

        async def is_published() -> bool:
            return (await self.world.names(about)).count(name) >= times

        await eventually(is_published)


async def eventually(holds: Callable[[], Awaitable[bool]], patience: float = PATIENCE) -> None:
    """Wait until something holds; AssertionError when it does not in time."""
    deadline = asyncio.get_running_loop().time() + patience
    while not await holds():
        assert asyncio.get_running_loop().time() < deadline, "it did not happen in time"
        await asyncio.sleep(0.05)


def days_a_second(days: float, seconds: float = 600) -> str:
    """An exercise that runs for so many real seconds from now, with fewer days a second on a busy machine."""
    return Pace(ends_at=datetime.now(UTC) + timedelta(seconds=seconds), factor=days * 86_400 / slowness()).tag()


@contextlib.asynccontextmanager
async def carrying_events(carrier: EventCarrier) -> AsyncIterator[None]:
    """Facts are carried while the block runs; what the carrier fails on is raised."""
    task = asyncio.create_task(carrier.carry())
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


@contextlib.asynccontextmanager
async def unattended_cases(settings: Settings, workflow_key: bytes) -> AsyncIterator[Live]:
    """Cases on a database and a namespace of its own, without a worker: facts are carried, steps wait."""
    await ensure_namespace(settings, service.name)
    client = await Client.connect(
        settings.temporal, namespace=settings.namespace(service.name), data_converter=data_converter(workflow_key)
    )
    async with service_harness(service, settings) as harness:
        carrier = EventCarrier(harness, client)
        async with carrying_events(carrier):
            yield Live(World(harness), client, carrier)
    await forget_namespace(client, client.namespace)


async def forget_namespace(client: Client, namespace: str) -> None:
    """Remove a namespace of a test's own."""
    await client.operator_service.delete_namespace(DeleteNamespaceRequest(namespace=namespace))


def ended_either_way() -> AbstractContextManager[None]:
    """Cancelled or failed, or ended by hearing that the seat is free, where a busy server hands it that word first.

    Either way not before it was free, which is what is promised.
    """
    return suppress(WorkflowFailureError)
