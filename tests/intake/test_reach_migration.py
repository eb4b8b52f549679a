"""A service of the last release has people, and has yet to learn whose each of them is."""

import asyncio
import secrets as randomness

import pytest
from alembic import command

from services.intake.app import service
from shared.platform.migrations import configuration, migrate
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from tests.intake.world import SetClock, World
from tests.support.harness import service_harness

pytestmark = pytest.mark.stack

BEFORE = "0006"


@pytest.mark.parametrize("people", [0, 1])
async def test_person_reach_is_unknown_after_upgrade_until_events_are_consumed(
    intake_settings: Settings, people: int
) -> None:
    own = intake_settings.model_copy(update={"topic_prefix": f"t{randomness.token_hex(4)}."})
    async with service_harness(service, own) as harness:
        world = World(harness, SetClock())
        for _ in range(people):
            await world.person()
        secrets = Secrets(own.secrets)
        await harness.engine.dispose()
        await asyncio.to_thread(command.downgrade, configuration(own, secrets, service.name), BEFORE)
        await migrate(own, secrets, service.name)
        row = await world.row("SELECT caught_up_at FROM person_reach_followed")
        assert (row["caught_up_at"] is None) == bool(people)
