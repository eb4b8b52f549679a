"""What came back is kept and paid again, and the database holds to what is out."""

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from shared.contracts.base import Money
from shared.contracts.reintegration.v1 import (
    GrantCompleted,
    GrantReopened,
    PaymentReturned,
    RecordPaymentReturn,
    TranchePaid,
    TrancheStatus,
)
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, VersionConflict
from tests.reintegration.people import OFFICER, World
from tests.reintegration.test_grants import EVIDENCE, approved, look, show
from tests.support.harness import somebody

pytestmark = pytest.mark.stack


async def test_what_came_back_is_paid_again_once_and_the_grant_is_completed_again(world: World) -> None:
    grant_id = await paid_to_the_end(world)
    back = await came_back(world, grant_id, tranche=2, amount=10_000)
    assert (back.unpaid_minor, back.status) == (10_000, TrancheStatus.RELEASABLE)
    assert len(await world.events(GrantReopened, grant_id=grant_id)) == 1

    await world.paid(grant_id, 2)

    paid = await world.events(TranchePaid, grant_id=grant_id)
    assert sum(one.amount.amount_minor for one in paid) == 150_001 + 10_000
    assert len(await world.events(GrantCompleted, grant_id=grant_id)) == 2


async def test_a_return_of_a_version_before_or_of_an_id_that_is_known_is_refused(world: World) -> None:
    grant_id = await paid_to_the_end(world)
    known = await came_back(world, grant_id, tranche=2, amount=10_000)
    with pytest.raises(VersionConflict):
        await came_back(world, grant_id, tranche=2, amount=10_000, version=1)
    with pytest.raises(AlreadyExists):
        await came_back(world, grant_id, tranche=2, amount=10_000, return_id=known.return_id)


async def paid_to_the_end(world: World) -> UUID:
    grant_id = await approved(world)
    for tranche in EVIDENCE:
        await show(world, grant_id, tranche)
        world.clock.pass_days(120)
        await look(world, grant_id)
        await world.paid(grant_id, tranche)
    return grant_id


async def came_back(world: World, grant_id: UUID, *, tranche: int, amount: int, **more: Any) -> PaymentReturned:
    [grant] = await world.harness.rows("SELECT version FROM grants WHERE id = :id", id=grant_id)
    usual = {"return_id": new_id(), "version": grant["version"], "reason": "account_closed", "pay_again": True}
    money = Money(amount_minor=amount, currency="EUR")
    await world.do(
        RecordPaymentReturn(grant_id=grant_id, tranche=tranche, amount=money, **usual | more),
        somebody("finance_officer"),
    )
    return (await world.events(PaymentReturned, grant_id=grant_id))[-1]


async def test_database_rejects_more_coming_back_than_is_out(world: World) -> None:
    grant_id = await approved(world)
    for amount in (1, -1):
        with pytest.raises(IntegrityError):
            await _take_past_the_rules(world, grant_id, amount)


async def _take_past_the_rules(world: World, grant_id: UUID, amount_minor: int) -> None:
    async with world.harness.unit(OFFICER) as unit:
        connection = await unit.session.connection()
        await connection.exec_driver_sql(
            "INSERT INTO payment_returns (id, grant_id, tranche, amount_minor, reason, recorded_by, returned_at)"
            " VALUES ($1, $2, 1, $3, 'other', $1, now())",
            (new_id(), grant_id, amount_minor),
        )
