"""A service with one kind of thing, to try the platform on without a word of the field."""

from collections.abc import AsyncIterator, Mapping
from typing import Annotated, ClassVar
from uuid import UUID

import pytest_asyncio
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import registry

from shared.contracts.base import C1, Command, Event, Id
from shared.platform.database import engine_for
from shared.platform.errors import Refused
from shared.platform.migrations import GRANTS, prepare_database
from shared.platform.records import Aggregate, service_metadata
from shared.platform.secrets import Secrets
from shared.platform.service import Room, Service
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import units_for
from tests.support.databases import drop_database
from tests.support.harness import ServiceHarness, scratch_settings

metadata = service_metadata()


tables = registry(metadata=metadata)


class AggregateRecord(Aggregate, registry=tables):
    """A row whose changes are published as events."""

    __abstract__ = True


class Thing(AggregateRecord, table=True):
    """Something with a name."""

    __tablename__ = "things"
    name: str


class MakeThing(Command):
    """Make one."""

    service: ClassVar[str] = "intake"
    thing_id: Id
    name: Annotated[str, C1]


class RenameThing(Command):
    """Rename one."""

    service: ClassVar[str] = "intake"
    thing_id: Id
    version: Annotated[int, C1]
    name: Annotated[str, C1]


class ThingNamed(Event):
    """It has a name."""

    service: ClassVar[str] = "intake"
    aggregate: ClassVar[str] = "thing_id"
    about: ClassVar[str | None] = None
    thing_id: Id
    name: Annotated[str, C1]


class NameTaken(Refused):
    """Another thing is called so."""

    text = "The name is taken"
    about_field = "name"


async def make_thing(command: MakeThing, uow: UnitOfWork) -> None:
    if command.name == "taken":
        raise NameTaken
    thing = Thing(id=command.thing_id, name=command.name)
    uow.add(thing)
    uow.publish(thing, ThingNamed(thing_id=thing.id, name=thing.name))


async def rename_thing(command: RenameThing, uow: UnitOfWork) -> None:
    thing = await uow.load(Thing, command.thing_id, expected_version=command.version)
    thing.name = command.name
    uow.publish(thing, ThingNamed(thing_id=thing.id, name=thing.name))


things = Service(
    name="intake",
    metadata=metadata,
    rooms=[Room("things", commands={MakeThing: make_thing, RenameThing: rename_thing})],
)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def harness(stack_environment: Mapping[str, str]) -> AsyncIterator[ServiceHarness]:
    """The service of things on a database of its own."""
    del stack_environment
    settings = scratch_settings()
    secrets = Secrets(settings.secrets)
    await prepare_database(settings, secrets, "intake")
    owner = settings.database_url("intake", "owner", secrets.password("intake", "owner"))
    engine = create_async_engine(make_url(owner).set(drivername="postgresql+asyncpg"))
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
        runtime = f'"{settings.role_name("intake", "runtime")}"'
        for statement in GRANTS.format(runtime=runtime).split(";"):
            if statement.strip():
                await connection.exec_driver_sql(statement)
        await connection.exec_driver_sql(f'GRANT CONNECT ON DATABASE "{settings.database_name("intake")}" TO {runtime}')
    await engine.dispose()
    pool = engine_for(settings, secrets, "intake")
    try:
        yield ServiceHarness(things, settings, units_for("intake", pool, secrets))
    finally:
        await pool.dispose()
        await drop_database(settings, "intake")


def named(thing_id: UUID, name: str = "lamp") -> MakeThing:
    """A wish for a thing."""
    return MakeThing(thing_id=thing_id, name=name)
