"""The migrations make what the models say, and what was paid before can come back."""

import asyncio
import secrets as randomness

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.engine import Connection

from services.reintegration.app import service
from shared.contracts.base import Money
from shared.contracts.reintegration.v1 import RecordPaymentReturn, TranchePaid
from shared.platform.clock import new_id
from shared.platform.migrations import configuration, migrate
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from tests.reintegration.people import SetClock, World
from tests.reintegration.test_grants import approved, look, show
from tests.support.harness import service_harness, somebody

pytestmark = pytest.mark.stack

BEFORE = "0007"


def differences(connection: Connection) -> list[object]:
    """What a further migration would change."""
    changes: list[object] = compare_metadata(MigrationContext.configure(connection), service.metadata)
    return changes


async def test_migrations_match_the_models(world: World) -> None:
    async with world.harness.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_what_a_release_before_paid_comes_back_and_is_paid_again(
    reintegration_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = reintegration_settings.model_copy(update={"topic_prefix": f"t{randomness.token_hex(4)}."})
    monkeypatch.setenv("HOMEWARD_TOPIC_PREFIX", own.topic_prefix)
    async with service_harness(service, own) as harness:
        world = World(harness, SetClock())
        grant_id = await approved(world)
        await show(world, grant_id, 1)
        await look(world, grant_id)
        await world.paid(grant_id, 1)
        secrets = Secrets(own.secrets)
        await harness.engine.dispose()
        await asyncio.to_thread(command.downgrade, configuration(own, secrets, service.name), BEFORE)
        await migrate(own, secrets, service.name)
        [grant] = await harness.rows("SELECT version FROM grants WHERE id = :id", id=grant_id)
        back = RecordPaymentReturn(
            return_id=new_id(), grant_id=grant_id, version=grant["version"], tranche=1, reason="account_closed",
            amount=Money(amount_minor=500, currency="EUR"), pay_again=True,
        )  # fmt: skip
        await world.do(back, somebody("finance_officer"))
        await world.paid(grant_id, 1)
        paid = await world.events(TranchePaid, grant_id=grant_id)
        assert [one.amount.amount_minor for one in paid] == [75_000, 500]
