"""A gateway without its broker and without the other services: events are projected directly, services are played."""

import asyncio
import socket
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg
import httpx
import uvicorn
from pydantic import BaseModel
from starlette.routing import Mount, Router

from services.gateway.access.accounts import Account, demonstration_accounts
from services.gateway.app import GatewayApplication, service
from services.gateway.assembly.projector import Projector
from shared.contracts.base import Event, Sealed, SealKind
from shared.contracts.intake.v1 import PersonErased
from shared.platform import subject_keys
from shared.platform.audit_routes import audit_routes
from shared.platform.clock import new_id
from shared.platform.erasure_proofs import prove
from shared.platform.identity import Actor
from shared.platform.messaging.headers import Record, delivery_of, kafka_headers
from shared.platform.messaging.parking import ParkingPlace
from shared.platform.messaging.processing import EventProcessing
from shared.platform.outbox import row_of
from shared.platform.parked import parked_routes
from shared.platform.patience import PatientProtocol
from shared.platform.runtime import Runtime
from tests.support.harness import scratch_settings, service_harness

AT = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)


@dataclass
class Envelope:
    """An event with what its headers carry."""

    event: Event
    actor: UUID | None = None
    exercise: str | None = None
    at: datetime = AT


class Played(httpx.AsyncBaseTransport):
    """The other services, played: what they are asked is recorded, what they answer is set by the test."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.answer: Callable[[httpx.Request], Awaitable[httpx.Response]] = _nothing
        self.door: httpx.ASGITransport | None = None
        self.door_port: int | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The gateway itself where it is asked for, else what the test says."""
        if request.url.port == self.door_port and self.door is not None:
            return await self.door.handle_async_request(request)
        await request.aread()
        self.requests.append(request)
        return await self.answer(request)


async def _nothing(_: httpx.Request) -> httpx.Response:
    return httpx.Response(503, json={"code": "try_later", "message": "played", "field": None})


@dataclass
class GatewayHarness:
    """Project events, ask queries."""

    runtime: Runtime
    door: GatewayApplication
    processing: EventProcessing
    played: Played
    taken_in: bool = True
    """Whether the read model knows everything that was published; a rebuild knows less."""
    _sequences: defaultdict[UUID, int] = field(default_factory=lambda: defaultdict(int))
    _offset: int = 0
    records: list[Record] = field(default_factory=list)

    async def project(self, *facts: Event | Envelope) -> list[UUID]:
        """Project events in one batch, as the consumer does; their ids."""
        batch = [self._record(fact if isinstance(fact, Envelope) else Envelope(fact)) for fact in facts]
        self.records += batch
        await self.processing.handle(batch)
        return [delivery_of(record).id for record in batch]

    async def accept(self, *facts: Event | Envelope, answer: Any = None, seen: bool = True) -> None:
        """Let the services accept the next commands, publishing these events."""

        async def accepted(_: httpx.Request) -> httpx.Response:
            ids = await self.project(*facts) if seen else [new_id()]
            events = [{"id": str(id), "type": "x", "aggregate_id": str(id), "sequence": 1} for id in ids]
            return httpx.Response(200, json={"events": events, "answer": answer, "replayed": False})

        self.played.answer = accepted

    def refuse(self, status: int, **refusal: Any) -> None:
        """Let the services refuse the next commands."""

        async def refused(_: httpx.Request) -> httpx.Response:
            return httpx.Response(status, json=refusal)

        self.played.answer = refused

    def erased(self, person_id: UUID) -> PersonErased:
        """Intake's word that a person was erased, signed by it."""
        proof = prove(self.runtime.secrets.private_key("erasure"), person_id)
        return PersonErased(person_id=person_id, reason="asked", erased_at=AT, proof=proof)

    async def issue_key(self, subject: UUID) -> bytes:
        """Let the gateway hold a subject's key."""
        wrapped = self.runtime.units.tools.keyring.new_wrapped_key()
        async with self.runtime.units.begin() as unit:
            await subject_keys.keep(unit.session, subject, 1, wrapped)
        return wrapped

    def seal(self, wrapped: bytes, subject: UUID, kind: SealKind, content: BaseModel) -> Sealed[Any]:
        """Seal as another service would."""
        return self.runtime.units.tools.keyring.seal(wrapped, subject, kind, content)

    @asynccontextmanager
    async def client(self, role: str | None) -> AsyncIterator[httpx.AsyncClient]:
        """A browser in which somebody of a role is signed in."""
        transport = httpx.ASGITransport(app=self.door)
        async with httpx.AsyncClient(transport=transport, base_url=self.runtime.settings.gateway_url) as client:
            if role is not None:
                answer = await client.post("/auth/sign-in", json={"account": subject_of(role)})
                assert answer.status_code == 200, answer.text
                client.headers["x-homeward-csrf"] = answer.json()["csrf"]
            yield client

    async def ask(self, role: str, query: str, **variables: Any) -> Any:
        """The `data` of a query, which must not have errors."""
        async with self.client(role) as client:
            answer = await client.post("/graphql", json={"query": query, "variables": variables})
        body = answer.json()
        assert "errors" not in body, body["errors"]
        return body["data"]

    async def as_owner(self) -> asyncpg.Connection:
        """A connection of the administrator to the gateway's database, to which all rows are shown."""
        base = self.runtime.settings.postgres.rsplit("/", 1)[0]
        connection = await asyncpg.connect(f"{base}/{self.runtime.settings.database_name('gateway')}")
        await connection.execute("SET homeward.reach = 'all'")
        return connection

    def _record(self, envelope: Envelope) -> Record:
        self._sequences[envelope.event.aggregate_id()] += 1
        self._offset += 1
        row = row_of(
            envelope.event,
            sequence=self._sequences[envelope.event.aggregate_id()],
            actor=Actor(id=envelope.actor or new_id()),
            at=envelope.at,
            exercise=envelope.exercise,
        )
        return Record(row.topic, 0, self._offset, row.key.encode(), row.payload, tuple(kafka_headers(row.headers)))


def account_of(role: str) -> Account:
    """The demonstration's account of a role, or of a subject where several have the role."""
    listed = next(one for one in demonstration_accounts() if role in (one.role, one.subject))
    return Account(
        listed.id, listed.name, frozenset({listed.role}), listed.agency, listed.subject, frozenset(listed.donors)
    )


def subject_of(role: str) -> str:
    """Its subject."""
    return account_of(role).subject


def agency() -> UUID:
    """The agency the demonstration's staff work for."""
    agency_id = account_of("caseworker").agency_id
    assert agency_id is not None
    return agency_id


def columns(rows: Sequence[asyncpg.Record]) -> list[dict[str, Any]]:
    """Rows as plain values."""
    return [dict(row) for row in rows]


@asynccontextmanager
async def gateway_harness() -> AsyncIterator[GatewayHarness]:
    """A migrated scratch database, a door that opens at the first request, a consumer's processing."""
    settings = scratch_settings().model_copy(update={"mode": "demonstration"})
    async with service_harness(service, settings) as base:
        runtime = Runtime.of(service.name, settings)
        place = ParkingPlace(runtime.parking_place()._storage)
        processing = EventProcessing("gateway", base.engine, Projector(base.units.tools.is_proven), place, patience=5)
        played = Played()

        async def up_to_date() -> bool:
            return harness.taken_in

        door = GatewayApplication(runtime, played, up_to_date)
        harness = GatewayHarness(runtime, door, processing, played)
        played.door = httpx.ASGITransport(
            app=Router([*parked_routes(service, runtime), *audit_routes(runtime), Mount("/", door)])
        )
        played.door_port = urlsplit(settings.gateway_url).port
        try:
            yield harness
        finally:
            await door.close()
            await runtime.engine.dispose()


@asynccontextmanager
async def on_a_port(door: GatewayApplication) -> AsyncIterator[int]:
    """The gateway over TCP, for sockets and for clients in other processes."""
    config = uvicorn.Config(
        door, port=0, http=PatientProtocol, log_config=None, lifespan="off", timeout_graceful_shutdown=1
    )
    server = _Announcing(config)
    serving = asyncio.create_task(server.serve())
    await server.begun.wait()
    yield server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = True
    await serving


class _Announcing(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.begun = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Set the event when requests are answered."""
        await super().startup(sockets)
        self.begun.set()
