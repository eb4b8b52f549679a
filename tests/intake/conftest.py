"""Intake on a real database, with secrets and a clock of the tests' own."""

import secrets as randomness
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from services.intake.app import service
from services.intake.crises.model import Place
from services.intake.crises.repository import keep_places
from services.intake.files.settings import file_storage
from services.intake.settings import search_secret
from shared.platform.secrets import make_missing
from shared.platform.settings import Settings
from tests.intake.world import NOON, SetClock, World
from tests.support.harness import SERVICES, service_harness

PLACES = [
    Place(code=f"LY-{name.upper()}", name=name, level=2, parent=None, country="LY")
    for name in ("Kankan", "Zuwara", "Sabha", "Kindia")
]


@pytest.fixture(scope="session")
def intake_settings(
    stack_environment: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Settings]:
    """Names and secrets of this session's own, in the environment too: intake reads its own secrets from there."""
    folder: Path = tmp_path_factory.mktemp("secrets")
    make_missing(folder, SERVICES)
    own = {
        "HOMEWARD_KAFKA": stack_environment["HOMEWARD_KAFKA"],
        "HOMEWARD_POSTGRES": stack_environment["HOMEWARD_POSTGRES"],
        "HOMEWARD_TEMPORAL": stack_environment["HOMEWARD_TEMPORAL"],
        "HOMEWARD_SECRETS": str(folder),
        "HOMEWARD_FILES": str(tmp_path_factory.mktemp("files")),
        "HOMEWARD_MODE": "demonstration",
        "HOMEWARD_TOPIC_PREFIX": f"t{randomness.token_hex(4)}.",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in own.items():
            patch.setenv(name, value)
        search_secret.cache_clear()
        file_storage.cache_clear()
        yield Settings()
    search_secret.cache_clear()
    file_storage.cache_clear()


@pytest_asyncio.fixture(scope="session")
async def shared_world(intake_settings: Settings) -> AsyncIterator[World]:
    async with service_harness(service, intake_settings) as harness:
        async with harness.unit() as unit:
            await keep_places(unit.session, PLACES)
        clock = SetClock()
        harness.units.tools = replace(harness.units.tools, clock=clock)
        yield World(harness, clock)


@pytest.fixture
def world(shared_world: World) -> World:
    """The service at noon of 5 January 2026; every test brings its own people."""
    shared_world.clock.moment = NOON
    return shared_world
