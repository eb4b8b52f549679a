"""The migrations make what the models say."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.engine import Connection

from services.cases.app import service
from tests.cases.world import World

pytestmark = pytest.mark.stack


def differences(connection: Connection) -> list[object]:
    """What a further migration would change."""
    changes: list[object] = compare_metadata(MigrationContext.configure(connection), service.metadata)
    return changes


async def test_migrations_match_the_models(world: World) -> None:
    async with world.harness.engine.connect() as connection:
        assert await connection.run_sync(differences) == []
