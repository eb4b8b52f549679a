"""What SQLite says of the offers' conditions, Postgres says too: over rows of every combination."""

import pytest
from sqlalchemy import text

from services.gateway.readmodel.derived_columns import prepare
from services.gateway.readmodel.rows import write
from tests.gateway.support import gateway_harness
from tests.offers.offers import GUARDED, combinations, filled, is_offered, offers_of, rows_of

pytestmark = pytest.mark.stack


async def test_offers_are_the_same_in_postgres_and_sqlite(stack_environment: object) -> None:
    differing = []
    async with gateway_harness() as gateway, gateway.runtime.engine.connect() as connection:
        for command in GUARDED:
            for states in combinations(command):
                rows = rows_of(command, states)
                await prepare(connection)
                await write(connection, rows)
                answers = [(await connection.execute(text(filled(one)))).scalar_one() for one in offers_of(command)]
                await connection.rollback()
                if all(answers) is not is_offered(rows, offers_of(command)):
                    differing.append((command, states))
    assert differing == []
