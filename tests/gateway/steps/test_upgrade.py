"""A database of the release that had no steps comes up, and has them once they are worked out."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import pytest
from alembic import command
from sqlalchemy.ext.asyncio import AsyncEngine

from services.gateway.assembly.derived import DERIVED
from services.gateway.readmodel import derived_columns
from services.gateway.readmodel.recompute import recompute_batch
from shared.platform.database import engine_for
from shared.platform.migrations import configuration, migrate, prepare_database
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from tests.gateway.steps.random_people import RandomPeople
from tests.gateway.steps.test_composed import BEFORE, NOW, STRICTER, kinds
from tests.support.databases import drop_database
from tests.support.harness import scratch_settings

pytestmark = pytest.mark.stack

WITHOUT_STEPS = "0006"
PEOPLE = 400


@asynccontextmanager
async def database(settings: Settings, people: RandomPeople) -> AsyncIterator[AsyncEngine]:
    """Of these people, brought from the release without steps to this one."""
    secrets = Secrets(settings.secrets)
    await prepare_database(settings, secrets, "gateway")
    await asyncio.to_thread(command.upgrade, configuration(settings, secrets, "gateway"), WITHOUT_STEPS)
    connection = await asyncpg.connect(f"{settings.postgres.rsplit('/', 1)[0]}/{settings.database_name('gateway')}")
    await connection.execute("SET homeward.reach = 'all'")
    await people.write(connection)
    await connection.close()
    await migrate(settings, secrets, "gateway")
    engine = engine_for(settings, secrets, "gateway")
    try:
        yield engine
    finally:
        await engine.dispose()
        await drop_database(settings, "gateway")


async def test_recomputing_after_an_upgrade_restores_every_person_s_steps(stack_environment: object) -> None:
    people = RandomPeople(3)
    ids = {"ids": people.add(PEOPLE)}
    async with database(scratch_settings(), people) as engine:
        batches = 1
        while not await recompute_batch(engine, DERIVED):
            batches += 1
        async with engine.connect() as connection:
            await derived_columns.prepare(connection)
            before: Counter[Any] = Counter(tuple(row) for row in await connection.execute(BEFORE, ids))
            now: Counter[Any] = Counter(tuple(row) for row in await connection.execute(NOW, ids))
    assert batches > PEOPLE // 200
    assert kinds(before) == kinds(now)
    assert kinds(before - now) | kinds(now - before) <= STRICTER
