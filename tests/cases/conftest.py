"""Cases on a real database, with a clock the test sets."""

import secrets as randomness
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from services.cases.app import service
from shared.platform.namespaces import ensure_namespace
from shared.platform.secrets import Secrets, make_missing
from shared.platform.settings import Settings
from shared.platform.workflows import connect, worker_for
from tests.cases.live import Live, Postman, carried, days_a_second, forget_namespace
from tests.cases.world import NOON, SetClock, World
from tests.support.harness import SERVICES, service_harness


@pytest.fixture(scope="session")
def cases_settings(stack_environment: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Names and secrets of this session's own."""
    folder: Path = tmp_path_factory.mktemp("secrets")
    make_missing(folder, SERVICES)
    return Settings(
        postgres=stack_environment["HOMEWARD_POSTGRES"],
        temporal=stack_environment["HOMEWARD_TEMPORAL"],
        secrets=folder,
        topic_prefix=f"t{randomness.token_hex(4)}.",
        pool_size=8,
    )


@pytest_asyncio.fixture(scope="session")
async def shared_world(cases_settings: Settings) -> AsyncIterator[World]:
    async with service_harness(service, cases_settings) as harness:
        clock = SetClock()
        harness.units.tools = replace(harness.units.tools, clock=clock)
        yield World(harness, clock)


@pytest.fixture
def world(shared_world: World) -> World:
    """The service at noon of 5 January 2026; every test brings its own people."""
    shared_world.clock.moment = NOON
    return shared_world


@pytest_asyncio.fixture(scope="session")
async def live_settings(cases_settings: Settings) -> AsyncIterator[Settings]:
    """A database and a namespace of their own for what waits."""
    settings = cases_settings.model_copy(update={"topic_prefix": f"t{randomness.token_hex(4)}."})
    await ensure_namespace(settings, service.name)
    yield settings
    await forget_namespace(settings, service)


@pytest_asyncio.fixture(scope="session")
async def unattended(live_settings: Settings) -> AsyncIterator[Live]:
    """Cases on Temporal, without a worker: facts are carried, steps wait."""
    async with service_harness(service, live_settings) as harness:
        client = await connect(live_settings, Secrets(live_settings.secrets), service.name)
        postman = Postman(harness, client)
        async with carried(postman):
            yield Live(World(harness), client, postman)


@pytest_asyncio.fixture
async def live(unattended: Live) -> AsyncIterator[Live]:
    """Cases on Temporal with a worker, two days a second."""
    unattended.world.exercise = days_a_second(2)
    async with worker_for(service, unattended.client, unattended.world.harness.units):
        yield unattended
