"""One service on a real database of its own: send commands, deliver events, read what it published."""

import importlib
import secrets as randomness
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from shared.contracts.base import Command, Event
from shared.contracts.intake.v1 import PersonErased
from shared.platform.clock import new_id
from shared.platform.database import engine_for
from shared.platform.erasure_proofs import prove
from shared.platform.identity import Actor
from shared.platform.key_owner import issue_key
from shared.platform.migrations import migrate
from shared.platform.secrets import Secrets, make_missing
from shared.platform.service import Service
from shared.platform.settings import Settings
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import CommandContext, UnitsOfWork, units_for
from tests.support.databases import drop_database

SERVICES = ("intake", "cases", "reintegration", "gateway")


def somebody(*roles: str, agency_id: UUID | None = None, id: UUID | None = None) -> Actor:
    """A member of staff in these roles."""
    return Actor(id=id or new_id(), agency_id=agency_id, roles=frozenset(roles))


class ServiceHarness:
    """A service without its broker: its events are read from the outbox, others are delivered to it directly."""

    def __init__(self, service: Service, settings: Settings, units: UnitsOfWork) -> None:
        self.service = service
        self.settings = settings
        self.units = units
        self._handlers = {handles.command: handles.handler for handles in service.commands}

    async def command(
        self, command: Command, *, actor: Actor | None = None, key: UUID | None = None, exercise: str | None = None
    ) -> dict[str, Any]:
        """Do a command as somebody; the answer as over HTTP. DomainErrors are raised as they are."""
        context = CommandContext(key or new_id(), actor or somebody("caseworker"), exercise)
        return await self.units.execute(self._handlers[type(command)], command, context)

    async def deliver(self, event: Event, *, exercise: str | None = None, actor: Actor | None = None) -> None:
        """Run the service's reactions to an event of this or another service."""
        async with self.units.begin(actor, exercise=exercise) as unit:
            unit.cause = new_id()
            for on in self.service.reactions:
                if on.event is type(event):
                    await on.reaction(event, unit)

    @asynccontextmanager
    async def unit(self, actor: Actor | None = None, exercise: str | None = None) -> AsyncIterator[UnitOfWork]:
        """A unit of work of the service."""
        async with self.units.begin(actor, exercise=exercise) as unit:
            yield unit

    async def events(self, *kinds: type[Event]) -> list[Event]:
        """All events published so far, oldest first; only some kinds, if named."""
        known = {kind.event_type(): kind for kind in kinds} or _all_events()
        rows = await self.rows("SELECT type, payload FROM outbox ORDER BY position")
        return [known[row["type"]].model_validate_json(row["payload"]) for row in rows if row["type"] in known]

    async def headers(self) -> list[dict[str, str]]:
        """The headers of all events published so far."""
        rows = await self.rows("SELECT headers FROM outbox ORDER BY position")
        return [row["headers"] if isinstance(row["headers"], dict) else orjson.loads(row["headers"]) for row in rows]

    async def rows(self, sql: str, **parameters: Any) -> list[dict[str, Any]]:
        """Ask the service's database."""
        async with self.engine.connect() as connection:
            result = await connection.execute(text(sql), parameters)
            return [dict(row) for row in result.mappings()]

    async def rows_changed(self, sql: str, **parameters: Any) -> None:
        """Change the service's database behind its back."""
        async with self.engine.begin() as connection:
            await connection.execute(text(sql), parameters)

    async def give_key(self, subject_id: UUID) -> None:
        """Let the service hold a subject's key, as if intake had published it; in intake, issue one."""
        async with self.units.begin() as unit:
            await issue_key(unit, subject_id)

    def erased(self, person_id: UUID, at: datetime) -> PersonErased:
        """Intake's word that a person was erased, signed by it."""
        proof = prove(Secrets(self.settings.secrets).private_key("erasure"), person_id)
        return PersonErased(person_id=person_id, reason="asked", erased_at=at, proof=proof)

    @property
    def engine(self) -> AsyncEngine:
        """The service's pool."""
        return self.units.engine


def _all_events() -> dict[str, type[Event]]:
    events: dict[str, type[Event]] = {}
    for name in ("intake", "cases", "reintegration"):
        module = importlib.import_module(f"shared.contracts.{name}.v1")
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Event) and hasattr(value, "aggregate"):
                events[value.event_type()] = value
    return events


def scratch_settings() -> Settings:
    """The stack's settings, with names that are this run's own."""
    settings = Settings()
    make_missing(settings.secrets, SERVICES)
    return settings.model_copy(update={"topic_prefix": f"t{randomness.token_hex(4)}."})


@asynccontextmanager
async def service_harness(service: Service, settings: Settings | None = None) -> AsyncIterator[ServiceHarness]:
    """The service on a fresh, migrated database; dropped afterwards."""
    own = settings or scratch_settings()
    secrets = Secrets(own.secrets)
    await migrate(own, secrets, service.name)
    engine = engine_for(own, secrets, service.name)
    try:
        yield ServiceHarness(service, own, units_for(service.name, engine, secrets))
    finally:
        await engine.dispose()
        await drop_database(own, service.name)
