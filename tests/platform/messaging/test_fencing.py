"""A relay that is stopped past its lease and wakes up again brings no destroyed key back."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import asyncpg
import orjson
import pytest

from shared.contracts.intake.v1 import SubjectKeyIssued
from shared.platform import subject_keys
from shared.platform.clock import new_id
from shared.platform.erasure_proofs import prove
from shared.platform.messaging.epochs import epoch_of
from shared.platform.messaging.headers import Record
from shared.platform.messaging.key_sweep import KeySweep, destroyed_subjects
from shared.platform.messaging.leased_producer import LeasedProducer
from shared.platform.messaging.outbox_reader import WaitingRow
from shared.platform.messaging.relay import Relay, RelaySettings
from shared.platform.outbox import OutboxRow
from shared.platform.subject_keys import TOPIC, issued_row, tombstone_row
from tests.platform.messaging.bench import Bench
from tests.platform.messaging.test_key_copies import PRIVATE, copies_of
from tests.platform.messaging.test_relay import frozen, lease_has_run_out, relaying, stopped, woken
from tests.support.waiting import until

pytestmark = pytest.mark.stack


async def put(bench: Bench, row: OutboxRow) -> None:
    connection = await asyncpg.connect(bench.dsn)
    await connection.execute(
        "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, headers) VALUES ($1, $2, $3, $4, $5, $6)",
        *(row.id, row.topic, row.key, row.type, row.payload, orjson.dumps(row.headers).decode()),
    )
    await connection.close()


def key_of(subject_id: UUID) -> OutboxRow:
    return issued_row(SubjectKeyIssued(subject_id=subject_id, version=1, wrapped_key="ab" * 40))


async def log_of_a_zombie(bench: Bench, subject_id: UUID, place: str) -> list[Record]:
    """The key topic after a relay, stopped at `place` with the key in hand, has woken past the key's destruction."""
    await put(bench, key_of(subject_id))
    zombie = bench.child("relay", crash_at=f"{place}:freeze", BENCH_LEASE="1")
    try:
        await frozen(zombie)
        await lease_has_run_out(bench)
        async with relaying(bench):
            await bench.until("outbox", 0)
            await put(bench, tombstone_row(subject_id, prove(PRIVATE, subject_id)))
            await bench.until("outbox", 0)
            await woken(bench, zombie)
    finally:
        await stopped(zombie)
    return await bench.records(f"{bench.prefix}{TOPIC}", partitions=1)


def there(records: Sequence[Record]) -> list[bool]:
    return [one.value is not None for one in records]


async def test_a_key_that_waited_longer_than_the_lease_is_not_sent(bench: Bench) -> None:
    records = await log_of_a_zombie(bench, new_id(), "relay.before_send")
    assert there(records) == [True, False]
    assert len({epoch_of(one) for one in records}) == 1


async def test_a_late_key_is_refused_by_its_epoch_and_its_tombstone_published_again(bench: Bench) -> None:
    subject_id, other_id = new_id(), new_id()
    key, tombstone, late = await log_of_a_zombie(bench, subject_id, "relay.on_the_wire")
    assert there([key, tombstone, late]) == [True, False, True]
    assert epoch_of(late) < epoch_of(tombstone) == epoch_of(key)
    other = replace(key, key=str(other_id).encode(), value=key_of(other_id).payload)

    # As a service meets it that starts when compaction has taken the tombstone away.
    await copies_of(bench).handle([other, late])
    assert await bench.rows("SELECT subject_id FROM subject_keys") == [(other_id,)]
    # Also in a later batch, from a consumer that was started again.
    await copies_of(bench).handle([late])
    assert await bench.count("subject_keys") == 1
    assert await bench.count("parked_events") == 0

    await copies_of(bench).handle([tombstone])
    sweep = KeySweep(
        bench.kafka, bench.prefix, bench.engine, lambda _: destroyed_subjects, lambda one: prove(PRIVATE, one)
    )
    assert await sweep.sweep() == 1
    async with relaying(bench):
        await bench.until("outbox", 0)
    assert there(await bench.records(f"{bench.prefix}{TOPIC}", partitions=1))[-1] is False
    assert await sweep.sweep() == 0


async def test_a_tombstone_without_a_proof_is_published_again_with_one(bench: Bench) -> None:
    subject_id = new_id()
    async with bench.engine.begin() as connection:
        await subject_keys.destroy(connection, subject_id)
    await put(bench, tombstone_row(subject_id, None))
    async with relaying(bench):
        await bench.until("outbox", 0)
    sweep = KeySweep(
        bench.kafka, bench.prefix, bench.engine, lambda _: destroyed_subjects, lambda one: prove(PRIVATE, one)
    )
    assert await sweep.sweep() == 1
    async with relaying(bench):
        await bench.until("outbox", 0)
    assert await sweep.sweep() == 0


async def test_a_stopping_sweep_takes_no_key_for_one_without_a_tombstone(bench: Bench) -> None:
    subject_id = new_id()
    async with bench.engine.begin() as connection:
        await subject_keys.destroy(connection, subject_id)
    await put(bench, tombstone_row(subject_id, None))
    async with relaying(bench):
        await bench.until("outbox", 0)
    sweep = KeySweep(
        bench.kafka, bench.prefix, bench.engine, lambda _: destroyed_subjects, lambda one: prove(PRIVATE, one)
    )
    stopping = asyncio.Event()
    stopping.set()
    assert await sweep.sweep(stopping) == 0
    assert await sweep.sweep() == 1


async def test_a_late_key_without_epochs_would_be_taken(bench: Bench) -> None:
    """The control: what the refusal rests on."""
    subject_id, other_id = new_id(), new_id()
    late = Record("keys", 0, 2, str(subject_id).encode(), key_of(subject_id).payload, ())
    other = replace(late, key=str(other_id).encode(), value=key_of(other_id).payload, offset=1)
    await copies_of(bench).handle([other, late])
    assert {row["subject_id"] for row in await bench.rows("SELECT subject_id FROM subject_keys")} == {
        subject_id,
        other_id,
    }


async def test_a_lease_is_renewed_while_a_batch_is_on_its_way(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    may_go_on = asyncio.Event()
    send = Relay._send

    async def send_slowly(relay: Relay, producer: LeasedProducer, rows: list[WaitingRow]) -> None:
        await may_go_on.wait()
        await send(relay, producer, rows)

    async def holds_on() -> bool:
        """It was taken once, for a second, and is held beyond the end of another."""
        return bool(await bench.count("relay_leases", "expires_at > to_timestamp(epoch / 1000.0) + interval '2s'"))

    monkeypatch.setattr(Relay, "_send", send_slowly)
    await bench.commit_event(new_id(), 1)
    async with relaying(bench, RelaySettings(lease_seconds=1, look_every=0.2)):
        await until(holds_on)
        may_go_on.set()
        await bench.until("outbox", 0)
    assert len(await bench.records()) == 1


async def test_an_epoch_after_a_restored_database_is_above_those_in_the_topics(bench: Bench) -> None:
    await bench.commit_event(new_id(), 1)
    async with relaying(bench):
        await bench.until("outbox", 0)
    await bench.rows("DELETE FROM relay_leases")
    await bench.commit_event(new_id(), 1)
    async with relaying(bench):
        await bench.until("outbox", 0)
    first, second = sorted(epoch_of(one) for one in await bench.records())
    assert first < second
