"""After a release that works something out differently, everybody is worked out anew, whatever happens meanwhile."""

from typing import Any

import pytest

from services.gateway.assembly.derived import DERIVED
from services.gateway.readmodel.recompute import recompute_batch
from tests.gateway.journey import Somebody, registered, whole_journey
from tests.gateway.support import GatewayHarness

pytestmark = pytest.mark.stack

EVERYTHING = (
    "SELECT * FROM steps ORDER BY id",
    "SELECT id, phase, urgency, next_kind, next_due_at, sort_at FROM persons ORDER BY id",
    "SELECT id, held, confirmed, boarded, free FROM operations ORDER BY id",
)


async def seen(gateway: GatewayHarness) -> list[Any]:
    """What is worked out."""
    connection = await gateway.as_owner()
    try:
        return [await connection.fetch(every) for every in EVERYTHING]
    finally:
        await connection.close()


async def as_after_an_upgrade(gateway: GatewayHarness, digest_before: bytes = b"another release") -> None:
    """Nothing is worked out as this release would."""
    connection = await gateway.as_owner()
    try:
        await connection.execute("DELETE FROM steps")
        await connection.execute("UPDATE persons SET next_kind = NULL, phase = NULL, sort_at = '9999-01-01Z'")
        await connection.execute("UPDATE operations SET free = 0, boarded = 77")
        await connection.execute("UPDATE derivations SET digest = $1, finished = true", digest_before)
    finally:
        await connection.close()


async def worked_out(gateway: GatewayHarness, batch: int) -> int:
    """How many batches it took."""
    batches = 1
    while not await recompute_batch(gateway.runtime.engine, DERIVED, batch):
        batches += 1
    return batches


async def test_derived_columns_are_recomputed_once_after_an_upgrade(gateway: GatewayHarness) -> None:
    for _ in range(2):
        await whole_journey(gateway)
    await registered(gateway, Somebody())
    before = await seen(gateway)
    await as_after_an_upgrade(gateway)
    assert await seen(gateway) != before
    assert await worked_out(gateway, batch=2) > 1
    assert await seen(gateway) == before
    assert await worked_out(gateway, batch=2) == 1


async def test_no_batch_of_recomputed_rows_exceeds_its_size(gateway: GatewayHarness) -> None:
    connection = await gateway.as_owner()
    try:
        await connection.execute("INSERT INTO operations (id) SELECT gen_random_uuid() FROM generate_series(1, 7)")
        everything = await connection.fetchval(
            "SELECT (SELECT count(*) FROM persons) + (SELECT count(*) FROM operations) + (SELECT count(*) FROM courses)"
        )
    finally:
        await connection.close()
    await as_after_an_upgrade(gateway)
    assert await worked_out(gateway, batch=3) == -(-everything // 3) + 1


async def test_recomputing_goes_on_where_it_was_killed(gateway: GatewayHarness) -> None:
    for _ in range(3):
        await registered(gateway, Somebody())
    before = await seen(gateway)
    await as_after_an_upgrade(gateway)
    assert not await recompute_batch(gateway.runtime.engine, DERIVED, 1)
    connection = await gateway.as_owner()
    progress = await connection.fetchrow("SELECT digest, done_up_to, finished FROM derivations")
    first = await connection.fetchval(
        "SELECT min(id::text)::uuid FROM (SELECT id FROM persons UNION SELECT id FROM operations) AS everything"
    )
    await connection.close()
    assert (progress["digest"], progress["done_up_to"], progress["finished"]) == (DERIVED.digest, first, False)
    await worked_out(gateway, batch=100)
    assert await seen(gateway) == before


async def test_derived_columns_are_not_recomputed_for_the_same_release(gateway: GatewayHarness) -> None:
    await registered(gateway, Somebody())
    await worked_out(gateway, batch=100)
    await as_after_an_upgrade(gateway, digest_before=DERIVED.digest)
    wrong = await seen(gateway)
    assert await recompute_batch(gateway.runtime.engine, DERIVED)
    assert await seen(gateway) == wrong
    await as_after_an_upgrade(gateway)
    await worked_out(gateway, batch=100)
