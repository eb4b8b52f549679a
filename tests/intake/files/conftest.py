"""The desk of tests about files."""

from collections.abc import AsyncIterator

import httpx
import pytest_asyncio

from services.intake.app import service
from shared.platform.roles.api import application
from shared.platform.runtime import Runtime
from tests.intake.files.desk import Desk
from tests.intake.world import World


@pytest_asyncio.fixture(loop_scope="session")
async def desk(world: World) -> AsyncIterator[Desk]:
    runtime = Runtime.of(service.name, world.harness.settings)
    transport = httpx.ASGITransport(application(service, runtime, ["api"]))
    async with httpx.AsyncClient(transport=transport, base_url="http://intake") as client:
        yield Desk(world, client)
    await runtime.engine.dispose()
