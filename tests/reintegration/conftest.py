"""Reintegration on a real database, with a clock the test sets."""

import secrets as randomness
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from services.reintegration.app import service
from shared.platform.secrets import make_missing
from shared.platform.settings import Settings
from tests.reintegration.people import SetClock, World
from tests.support.harness import SERVICES, service_harness


@pytest.fixture(scope="module")
def reintegration_settings(stack_environment: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The session's stack, with secrets and names of their own."""
    folder: Path = tmp_path_factory.mktemp("secrets")
    make_missing(folder, SERVICES)
    return Settings(
        postgres=stack_environment["HOMEWARD_POSTGRES"],
        temporal=stack_environment["HOMEWARD_TEMPORAL"],
        secrets=folder,
        topic_prefix=f"t{randomness.token_hex(4)}.",
        pool_size=20,
    )


@pytest_asyncio.fixture(scope="module")
async def shared_world(reintegration_settings: Settings) -> AsyncIterator[World]:
    async with service_harness(service, reintegration_settings) as harness:
        clock = SetClock()
        harness.units.tools = replace(harness.units.tools, clock=clock)
        yield World(harness, clock)


@pytest.fixture
def world(shared_world: World) -> World:
    """The service, at noon of 5 January 2026."""
    shared_world.clock.moment = datetime(2026, 1, 5, 12, tzinfo=UTC)
    return shared_world
