"""Cases on a real database, with a clock the test sets."""

import secrets as randomness
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from services.cases.app import service
from shared.platform.secrets import make_missing
from shared.platform.settings import Settings
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
