"""Working out persons costs more to plan than to do, so it is planned once for a connection."""

import pytest
from sqlalchemy import text

from services.gateway.readmodel.projector import Projector
from tests.gateway.journey import Somebody, registered
from tests.gateway.support import GatewayHarness

pytestmark = pytest.mark.stack

PLANNED = text("SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE statement LIKE '-- How far each%'")


async def test_persons_are_worked_out_by_one_plan(gateway: GatewayHarness) -> None:
    await registered(gateway, Somebody())
    once_more = gateway.runtime.processing("once-more", Projector())
    for record in gateway.records:
        await once_more.handle([record])
    async with gateway.runtime.engine.connect() as connection:
        assert (await connection.execute(PLANNED)).all() == [(len(gateway.records), 0)]
