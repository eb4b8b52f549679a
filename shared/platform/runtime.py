"""Runs one service in the roles it is given: api, consume, relay, work.

A role that dies ends the process, since a fresh one begins with fresh connections and leases; a duty beside it is
begun again.
"""

import asyncio
import contextlib
import gc
import math
import signal
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from urllib.parse import urlsplit

import uvicorn
from aiokafka.errors import KafkaError
from fastapi import FastAPI
from faststream.kafka import KafkaBroker
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route
from starlette.types import ASGIApp
from temporalio.client import Client

from shared.contracts.base import Event
from shared.platform.alarms import alarms_of
from shared.platform.answers import SafeAnswers
from shared.platform.audit import WRITING
from shared.platform.audit_routes import audit_routes
from shared.platform.checkpoints import EVERY_SECONDS, WITHIN_SECONDS, checkpoint
from shared.platform.clock import new_id
from shared.platform.commands import command_api
from shared.platform.database import dsn, engine_for
from shared.platform.duties import Duties, Work
from shared.platform.errors import Transient
from shared.platform.housekeeping import Housekeeping, Keeping, comes_within
from shared.platform.identity import IdentityChecker
from shared.platform.keyring import Storage
from shared.platform.logs import log
from shared.platform.messaging.backlog import Backlog
from shared.platform.messaging.consumer import kafka_broker, subscriber
from shared.platform.messaging.incoming import Effects
from shared.platform.messaging.key_copies import KeyCopies
from shared.platform.messaging.key_segments import keep_key_segments_closed
from shared.platform.messaging.key_sweep import EndedKeys, KeySweep, destroyed_subjects
from shared.platform.messaging.parking import ParkingPlace, stopped_consumers
from shared.platform.messaging.processing import EventProcessing
from shared.platform.messaging.reactions import Reactions
from shared.platform.messaging.relay import Relay
from shared.platform.messaging.systemic import SystemicFault
from shared.platform.messaging.topics import SUBJECT_KEYS
from shared.platform.outbox import topic_of
from shared.platform.parked import parked_routes
from shared.platform.patience import patient
from shared.platform.person_reach import followings_of
from shared.platform.processes import Processes
from shared.platform.reconciliation import Reconciler
from shared.platform.recurring import repeat
from shared.platform.secrets import Secrets
from shared.platform.service import Following, Service
from shared.platform.settings import Settings
from shared.platform.telemetry import start_tracing
from shared.platform.turns import turn_went_well
from shared.platform.units import KEY_OWNER, Units, units_for
from shared.platform.workflows import connect, worker_for

Role = Callable[["Runtime"], Awaitable[None]]
LINGER_SECONDS = 10.0
"""How long after it was begun an entry may be committed, and is looked for."""

FOLLOWING_SECONDS = 2.0


@dataclass(frozen=True)
class Consumption:
    """A group that follows topics (names without prefix)."""

    group: str
    effects: Effects
    topics: Sequence[str]


@dataclass
class Runtime:
    """The running parts of a service, as its routes and roles see them."""

    service: Service
    settings: Settings
    secrets: Secrets
    engine: AsyncEngine
    units: Units
    ready: set[str] = field(default_factory=set)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    @classmethod
    def of(cls, service: Service, settings: Settings) -> "Runtime":
        """Connect lazily to everything the settings name."""
        secrets = Secrets(settings.secrets)
        engine = engine_for(settings, secrets, service.name)
        return cls(service, settings, secrets, engine, units_for(service.name, engine, secrets))

    def checker(self) -> IdentityChecker:
        """Checks the identities the gateway signs for this service."""
        return IdentityChecker(self.secrets.public_key("identity"), self.service.name)

    def topic(self, name: str) -> str:
        """A topic's or group's name on this broker."""
        return f"{self.settings.topic_prefix}{name}"

    def parking_place(self) -> ParkingPlace:
        """Where this service puts events aside, sealed under its storage key."""
        return ParkingPlace(Storage(self.secrets.symmetric("storage")))

    def processing(self, group: str, effects: Effects) -> EventProcessing:
        """How events get from a batch into this service's database."""
        processing = EventProcessing(group, self.engine, effects, self.parking_place())
        processing.at_once = effects.at_once if isinstance(effects, Processes) else None
        return processing

    def consume(self, broker: KafkaBroker, group: str, effects: Effects, topics: Sequence[str]) -> None:
        """Let effects follow the topics (names without prefix) as a group."""
        names = [self.topic(topic) for topic in topics]
        subscriber(broker, names, self.topic(group), self.processing(group, effects).handle)

    def duties(self) -> Duties:
        """What goes on beside the roles, and is begun again whenever it raises."""
        return Duties(self.service.name, self.engine, self.parking_place(), self.stopping)

    def housekeeping(self, consumers: Sequence[str]) -> Housekeeping:
        """What keeps this service's database from growing for ever."""
        days = self.settings
        keeping = Keeping(inbox=timedelta(days=days.inbox_days), answers=timedelta(days=days.idempotency_days))
        return Housekeeping(self.engine, consumers, keeping, self.units.tools.clock)

    async def consumptions(self) -> list[Consumption]:
        """Every group of this service, and what events do there."""
        service, consumptions = self.service, []
        if service.reactions:
            effects = Reactions(self.units.tools, service.reactions)
            consumptions.append(Consumption(service.name, effects, _topics(on.event for on in service.reactions)))
        for one in followings_of(service):
            effects = Reactions(self.units.tools, one.reactions)
            consumptions.append(Consumption(self.group_of(one), effects, _topics(on.event for on in one.reactions)))
        if service.processes:
            tells = Processes(service, await self.temporal())
            topics = _topics(starts.event for starts in service.processes)
            consumptions.append(Consumption(f"{service.name}-processes", tells, topics))
        if service.projections:
            consumptions.append(service.projections(self))
        return consumptions

    def group_of(self, following: Following) -> str:
        """The group that follows a copy from the first event."""
        return f"{self.service.name}-{following.name}"

    async def temporal(self) -> Client:
        """A client of the service's namespace."""
        return await connect(self.settings, self.secrets, self.service.name)


async def serve(service: Service, settings: Settings, roles: Sequence[str]) -> None:
    """Run until a signal or until a role fails; the failure is raised so that the process ends with it."""
    start_tracing(service.name, settings.otlp_endpoint)
    # What is loaded by now stays; walking through it at every collection was a quarter of the work on a large batch.
    gc.freeze()
    runtime = Runtime.of(service, settings)
    _stop_on_signals(runtime)
    try:
        async with asyncio.TaskGroup() as group:
            for role in roles:
                group.create_task(_run_role(role, runtime, roles))
            # Whoever writes has its entries signed, whatever its role.
            group.create_task(runtime.duties().keep("checkpoints", lambda: _checkpoints(runtime)))
    finally:
        await runtime.engine.dispose()


async def _run_role(role: str, runtime: Runtime, roles: Sequence[str]) -> None:
    log.info("role_starts", role=role)
    if role == "api":
        await _api(runtime, roles)
    else:
        await ROLES[role](runtime)
    log.info("role_ends", role=role)


def _stop_on_signals(runtime: Runtime) -> None:
    loop = asyncio.get_running_loop()
    for sort in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sort, runtime.stopping.set)


async def _api(runtime: Runtime, roles: Sequence[str]) -> None:
    address = urlsplit(runtime.settings.url_of(runtime.service.name))
    config = uvicorn.Config(
        application(runtime, roles),
        host=address.hostname or "127.0.0.1",
        port=address.port or 80,
        log_config=None,
        access_log=False,
        ws_max_size=262_144,
        http=patient(runtime.settings.connections_per_address, runtime.settings.connections),
        timeout_graceful_shutdown=5,
    )
    server = _Server(config)
    stopper = asyncio.create_task(_stop_server(runtime, server))
    runtime.ready.add("api")
    await server.serve()
    runtime.stopping.set()
    await stopper


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self):  # type: ignore[no-untyped-def]  # uvicorn types it as a private generator
        """Leave the signals to the runtime, which has other roles to end as well."""
        yield


async def _stop_server(runtime: Runtime, server: uvicorn.Server) -> None:
    await runtime.stopping.wait()
    server.should_exit = True


def application(runtime: Runtime, roles: Sequence[str]) -> ASGIApp:
    """Health, readiness, the service's own routes, and its commands."""

    async def health(_: Request) -> JSONResponse:
        return JSONResponse({"service": runtime.service.name, "roles": list(roles)})

    async def ready(_: Request) -> JSONResponse:
        waiting, alarms = await _database_waits(runtime, consumes="consume" in roles)
        waiting = sorted(set(roles) - runtime.ready) or waiting
        return JSONResponse({"waiting": waiting, "alarms": alarms}, status_code=503 if waiting else 200)

    own = runtime.service.all_routes(runtime)
    routes = [Route("/health", health), Route("/ready", ready), *parked_routes(runtime), *audit_routes(runtime), *own]
    if runtime.service.commands:
        api: FastAPI = command_api(
            runtime.service, runtime.units, runtime.checker(), exercises=runtime.settings.exercises_allowed
        )
        routes.append(Mount("/", api))
    return SafeAnswers(Starlette(routes=routes))


async def _database_waits(runtime: Runtime, *, consumes: bool) -> tuple[list[str], list[str]]:
    """What stands still, and what somebody must see though work goes on."""
    try:
        async with runtime.engine.connect() as connection:
            waiting = await stopped_consumers(connection) if consumes else []
            return waiting, await alarms_of(connection)
    except (SQLAlchemyError, OSError):
        return ["database"], []


async def _relay(runtime: Runtime) -> None:
    settings = runtime.settings
    address = dsn(settings, runtime.secrets, runtime.service.name)
    relay = Relay(address, settings.kafka, settings.topic_prefix, new_id())
    stopper = asyncio.create_task(_stop_relay(runtime, relay))
    runtime.ready.add("relay")
    async with asyncio.TaskGroup() as group:
        group.create_task(relay.run())
        if runtime.service.name == KEY_OWNER:
            duties, sweep = runtime.duties(), _key_sweep(runtime)
            closing = partial(keep_key_segments_closed, settings.kafka, settings.topic_prefix, runtime.stopping)
            group.create_task(duties.keep("key segments", closing))
            group.create_task(duties.keep("key sweep", lambda: sweep.run(runtime.stopping)))
    await stopper


def _key_sweep(runtime: Runtime) -> KeySweep:
    def ended(topic: str) -> EndedKeys:
        return destroyed_subjects if topic == SUBJECT_KEYS else runtime.service.ended_keys or destroyed_subjects

    settings, prove = runtime.settings, runtime.units.tools.prove_erasure
    return KeySweep(settings.kafka, settings.topic_prefix, runtime.engine, ended, prove)


async def _stop_relay(runtime: Runtime, relay: Relay) -> None:
    await runtime.stopping.wait()
    relay.stop()


async def _checkpoints(runtime: Runtime) -> None:
    signed = -math.inf
    while not runtime.stopping.is_set():
        now = time.monotonic()
        overdue = now - signed >= EVERY_SECONDS
        if overdue or now - WRITING.last < LINGER_SECONDS:
            signed = now if await _checkpointed(runtime, anyway=overdue) else signed
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(runtime.stopping.wait(), WITHIN_SECONDS)
    await _checkpointed(runtime, anyway=False)


async def _checkpointed(runtime: Runtime, *, anyway: bool) -> bool:
    try:
        note = await checkpoint(runtime.units, runtime.secrets, runtime.settings.data / "audit", anyway=anyway)
    except (SQLAlchemyError, OSError) as error:
        # The database is away: the next checkpoint covers this one's entries.
        log.warning("checkpoint_waits", reason=type(error).__name__)
        return False
    await turn_went_well()
    return bool(note)


async def _work(runtime: Runtime) -> None:
    client = await runtime.temporal()
    async with worker_for(runtime.service, client, runtime.units):
        runtime.ready.add("work")
        duties, reconciler = runtime.duties(), _reconciler(runtime, client)
        async with asyncio.TaskGroup() as group:
            for one in runtime.service.recurring:
                group.create_task(duties.keep(one.name, partial(repeat, one, runtime.units, runtime.stopping)))
            group.create_task(duties.keep("reconciliation", lambda: reconciler.run(runtime.stopping)))


def _reconciler(runtime: Runtime, client: Client) -> Reconciler:
    service = runtime.service
    return Reconciler(service.name, client, runtime.units, runtime.parking_place(), service.open_processes)


async def _consume(runtime: Runtime) -> None:
    broker = kafka_broker(runtime.settings.kafka)
    consumptions = await runtime.consumptions()
    for one in consumptions:
        runtime.consume(broker, one.group, one.effects, one.topics)
    _keys(runtime, broker)
    await _start_patiently(broker, runtime)
    runtime.ready.add("consume")
    async with asyncio.TaskGroup() as group:
        for name, duty in _beside_consuming(runtime, consumptions).items():
            group.create_task(runtime.duties().keep(name, duty))
    await broker.stop()


def _beside_consuming(runtime: Runtime, consumptions: Sequence[Consumption]) -> dict[str, Work]:
    housekeeping = runtime.housekeeping([one.group for one in consumptions])
    duties: dict[str, Work] = {
        "parked events": lambda: _retry_known(runtime, consumptions),
        "housekeeping": lambda: housekeeping.run(runtime.stopping),
    }
    for one in followings_of(runtime.service):
        duties[f"following {one.name}"] = partial(_follow, runtime, one)
    return duties | {own.__name__: partial(own, runtime) for own in runtime.service.all_beside_consuming}


async def _retry_known(runtime: Runtime, consumptions: Sequence[Consumption]) -> None:
    """Apply what an older release could not read, once at the start."""
    waiting = list(consumptions)
    while waiting and not runtime.stopping.is_set():
        try:
            applied = await runtime.processing(waiting[0].group, waiting[0].effects).retry_known()
        except (SQLAlchemyError, OSError, Transient, SystemicFault) as error:
            log.warning("parked_events_wait", reason=type(error).__name__)
            await comes_within(runtime.stopping, 5)
        else:
            log.info("parked_events_applied", consumer=waiting.pop(0).group, count=applied)


async def _follow(runtime: Runtime, following: Following) -> None:
    """Say that a copy is whole, once everything that was told by then is taken in."""
    topics = [runtime.topic(one) for one in _topics(on.event for on in following.reactions)]
    backlog = Backlog(runtime.settings.kafka, runtime.topic(runtime.group_of(following)), topics)
    while not runtime.stopping.is_set():
        try:
            if not await following.waits(runtime.units):
                return
            if await backlog.is_taken_in(within=FOLLOWING_SECONDS):
                await following.is_known(runtime.units)
            await turn_went_well()
        except (KafkaError, SQLAlchemyError, OSError) as error:
            log.warning("copy_waits", reason=type(error).__name__, consumer=runtime.group_of(following))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(runtime.stopping.wait(), FOLLOWING_SECONDS)


async def _start_patiently(broker: KafkaBroker, runtime: Runtime) -> None:
    while not runtime.stopping.is_set():
        try:
            await broker.start()
        except KafkaError as error:
            log.warning("broker_waits", reason=type(error).__name__)
            await broker.stop()
            await asyncio.sleep(1)
        else:
            return


def _keys(runtime: Runtime, broker: KafkaBroker) -> None:
    if runtime.service.name != KEY_OWNER:
        group = f"{runtime.service.name}-keys"
        copies = KeyCopies(group, runtime.engine, runtime.parking_place(), runtime.units.tools.is_proven)
        subscriber(broker, [runtime.topic(SUBJECT_KEYS)], runtime.topic(group), copies.handle)


def _topics(events: Iterable[type[Event]]) -> list[str]:
    return sorted({topic_of(event.service) for event in events})


ROLES: dict[str, Role] = {"relay": _relay, "work": _work, "consume": _consume}
