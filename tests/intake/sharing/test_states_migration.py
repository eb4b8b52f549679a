"""Agencies of before this release act for the one State they named."""

import asyncio
import secrets as randomness

import pytest
from alembic import command

from services.intake.app import service
from services.intake.sharing.looking import look_at_people_of
from shared.contracts.base import C1
from shared.contracts.intake.v1 import AgencyKind, CorrectAgency
from shared.platform.migrations import configuration, migrate
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from tests.intake.world import SetClock, World
from tests.support.harness import service_harness

pytestmark = pytest.mark.stack

BEFORE = "0019"


async def test_migration_makes_the_country_of_allegiance_the_first_state(
    intake_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = intake_settings.model_copy(update={"topic_prefix": f"t{randomness.token_hex(4)}."})
    monkeypatch.setenv("HOMEWARD_TOPIC_PREFIX", own.topic_prefix)
    async with service_harness(service, own) as harness:
        world = World(harness, SetClock())
        several = await world.agency(AgencyKind.CONSULAR, "ER", "DJ")
        none = await world.agency()
        await world.grant(await world.person(), several, C1)
        secrets = Secrets(own.secrets)
        await harness.engine.dispose()
        await asyncio.to_thread(command.downgrade, configuration(own, secrets, service.name), BEFORE)
        await migrate(own, secrets, service.name)
        rows = await harness.rows("SELECT id, states FROM agencies")
        assert {row["id"]: row["states"] for row in rows} == {several: ["ER"], none: []}
        await world.do(CorrectAgency(agency_id=several, version=1, states=["ER", "KE"]), "supervisor")
        assert await look_at_people_of(several, harness.units) == 0
        rows = await harness.rows("SELECT count(*) AS number FROM sharing_grant_states")
        assert rows == [{"number": 1}]
