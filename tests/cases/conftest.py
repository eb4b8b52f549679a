"""Cases on a real database, with a clock the test sets."""

import secrets as randomness
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from services.cases.app import service
from shared.platform.secrets import Secrets, make_missing
from shared.platform.settings import Settings
from shared.platform.worker import worker_for
from tests.cases.live import Live, days_a_second, unattended_cases
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


@pytest.fixture(scope="session")
def live_settings(cases_settings: Settings) -> Settings:
    """Names of their own for what waits."""
    return cases_settings.model_copy(update={"topic_prefix": f"t{randomness.token_hex(4)}."})


@pytest_asyncio.fixture(scope="session")
async def unattended_all_session(live_settings: Settings) -> AsyncIterator[Live]:
    async with unattended_cases(live_settings, Secrets(live_settings.secrets).symmetric("workflow")) as live:
        yield live


@pytest.fixture
def unattended(unattended_all_session: Live) -> Live:
    """Cases on Temporal without a worker, in an exercise of two days a second that begins now."""
    unattended_all_session.world.exercise = days_a_second(2)
    return unattended_all_session


@pytest_asyncio.fixture
async def live(unattended: Live) -> AsyncIterator[Live]:
    """The same with a worker."""
    async with worker_for(service, unattended.client, unattended.world.harness.units):
        yield unattended
