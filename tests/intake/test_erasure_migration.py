"""Whoever was erased by the release before is cleared by the migration."""

import asyncio

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from services.intake.app import service
from shared.platform.clock import new_id
from shared.platform.erased import reference_of_erased
from shared.platform.migrations import configuration
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from tests.intake.world import SetClock, World
from tests.support.harness import service_harness

pytestmark = pytest.mark.stack

MINE = "what_is_left_of_who_was_erased"


async def test_migration_clears_erased_persons_only(intake_settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = intake_settings.model_copy(update={"topic_prefix": f"{intake_settings.topic_prefix}m."})
    monkeypatch.setenv("HOMEWARD_TOPIC_PREFIX", settings.topic_prefix)
    config = configuration(settings, Secrets(settings.secrets), "intake")
    async with service_harness(service, settings) as harness:
        world = World(harness, SetClock())
        erased, present = await world.person(), await world.person()
        card = (await world.row("SELECT reference FROM persons WHERE id = :id", id=erased))["reference"]
        # As the release before left it.
        async with harness.engine.begin() as connection:
            await connection.exec_driver_sql(
                "UPDATE persons SET erased_at = now(), profile = NULL WHERE id = $1", (erased,)
            )
            await connection.exec_driver_sql(
                "INSERT INTO needs (id, version, person_id, code, recorded_at) VALUES ($1, 1, $2, 'DS-V', now())",
                (new_id(), erased),
            )
        await _again(config)
        rests = await world.row("SELECT reference FROM persons WHERE id = :id", id=erased)
        assert rests == {"reference": reference_of_erased(erased)}
        assert rests["reference"] != card
        assert await world.row("SELECT count(code) FROM needs WHERE person_id = :id", id=erased) == {"count": 0}
        untouched = await world.row("SELECT reference FROM persons WHERE id = :id", id=present)
        assert untouched["reference"].startswith("HW-")


async def _again(config: Config) -> None:
    """Down to before the migration, and up."""
    scripts = ScriptDirectory.from_config(config)
    before = next(one.down_revision for one in scripts.walk_revisions() if one.path.endswith(f"{MINE}.py"))
    assert isinstance(before, str)
    await asyncio.to_thread(command.downgrade, config, before)
    await asyncio.to_thread(command.upgrade, config, "head")
