"""Reintegration with its workflows alive: real Postgres, real Temporal, and events carried from the outbox by hand."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
from temporalio.client import Client
from temporalio.service import RPCError

from services.reintegration.app import service
from shared.contracts.base import Event
from shared.contracts.reintegration import v1
from shared.platform.messaging.headers import Delivery, Record, delivery_of
from shared.platform.namespaces import ensure_namespace
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from shared.platform.worker import worker_for
from shared.platform.workflows import connect, take_step
from tests.reintegration.people import RunningClock, World
from tests.support.harness import service_harness
from tests.support.waiting import PATIENCE

KNOWN = {
    kind.event_type(): kind
    for kind in vars(v1).values()
    if isinstance(kind, type) and issubclass(kind, Event) and hasattr(kind, "aggregate")
}

Answer = Callable[[Event], Awaitable[None]]


@dataclass
class Live:
    """Carries what the service publishes to its own reactions and processes, and to whoever answers in the test."""

    world: World
    client: Client
    answers: list[Answer] = field(default_factory=list)
    seen: set[UUID] = field(default_factory=set)
    facts: list[Event] = field(default_factory=list)
    carrying: asyncio.Task[None] | None = None

    async def carry(self) -> None:
        """Carry events for ever, each once and in order."""
        while True:
            rows = await self.world.harness.rows("SELECT id, type, payload, headers FROM outbox ORDER BY position")
            for row in rows:
                if row["id"] not in self.seen:
                    self.seen.add(row["id"])
                    await self._deliver(row)
            await asyncio.sleep(0.05)

    async def until(self, *kinds: type[Event], journey_id: UUID, count: int = 1, patience: float = PATIENCE) -> None:
        """Wait until so many facts of these kinds were published in a journey; TimeoutError names none of them."""
        async with asyncio.timeout(patience):
            while len(self.of(*kinds, journey_id=journey_id)) < count:
                if self.carrying is not None and self.carrying.done():
                    self.carrying.result()
                await asyncio.sleep(0.05)

    def of(self, *kinds: type[Event], journey_id: UUID) -> list[Any]:
        """The facts of these kinds published in a journey so far."""
        return [one for one in self.facts if isinstance(one, kinds) and getattr(one, "journey_id", None) == journey_id]

    async def _deliver(self, row: dict[str, Any]) -> None:
        if row["type"] not in KNOWN:
            return
        event = KNOWN[row["type"]].model_validate_json(row["payload"])
        delivery = _delivery(row)
        await self.world.harness.deliver(event, exercise=delivery.exercise)
        # Before a process begins to wait: who answers at once is never late, however slow the machine is.
        for answer in self.answers:
            await answer(event)
        for starts in service.processes:
            if starts.event is type(event):
                for step in starts.to(event, delivery):
                    await take_step(self.client, service.name, step)
        self.facts.append(event)


def _delivery(row: dict[str, Any]) -> Delivery:
    headers = row["headers"] if isinstance(row["headers"], dict) else orjson.loads(row["headers"])
    encoded = tuple((name, value.encode()) for name, value in headers.items())
    return delivery_of(Record("homeward.reintegration.v1", 0, 0, None, row["payload"], encoded))


@asynccontextmanager
async def live_service(settings: Settings) -> AsyncIterator[Live]:
    """The service with a worker, on a database and a namespace of its own."""
    async with service_harness(service, settings) as harness:
        await ensure_namespace(settings, service.name)
        client = await connect(settings, Secrets(settings.secrets), service.name)
        await _namespace_is_known(client)
        async with worker_for(service, client, harness.units):
            live = Live(World(harness, RunningClock()), client)
            live.carrying = asyncio.create_task(live.carry())
            try:
                yield live
            finally:
                live.carrying.cancel()
                with suppress(asyncio.CancelledError):
                    await live.carrying


async def _namespace_is_known(client: Client) -> None:
    """Wait until every part of the server knows a namespace made a moment ago."""
    while True:
        try:
            await client.get_workflow_handle("nobody").describe()
        except RPCError as error:
            if "namespace" not in error.message.lower():
                return
        await asyncio.sleep(0.2)
