"""The relay on the real database and broker: order, leases, lanes, and processes that are killed or frozen."""

import asyncio
import gc
import signal
import subprocess
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from uuid import UUID

import asyncpg
import pytest
from structlog.testing import capture_logs

from deploy.local.ports import free_port
from shared.platform.clock import new_id
from shared.platform.messaging.headers import delivery_of
from shared.platform.messaging.lease import LeaseLost, give_up_lease, renew_lease, take_lease
from shared.platform.messaging.leased_producer import LARGEST_RECORD
from shared.platform.messaging.outbox_reader import delete_sent, read_waiting
from shared.platform.messaging.relay import Relay, RelaySettings
from tests.platform.messaging.bench import Bench, assigned, delete_topics, write_outbox
from tests.support.waiting import PATIENCE, until

pytestmark = pytest.mark.stack
HELD = 10 * PATIENCE
"""Seconds of a lease that does not run out while a test looks at it."""


@asynccontextmanager
async def relaying(bench: Bench, settings: RelaySettings | None = None) -> AsyncIterator[Relay]:
    relay = Relay(bench.dsn, bench.kafka, bench.prefix, new_id(), settings or RelaySettings(look_every=0.5))
    task = asyncio.create_task(relay.run())
    try:
        yield relay
    finally:
        relay.stop()
        await asyncio.wait_for(task, PATIENCE)


async def sequences(bench: Bench) -> dict[UUID, list[int | None]]:
    by_subject: dict[UUID, list[int | None]] = {}
    for record in await bench.records():
        delivery = delivery_of(record)
        by_subject.setdefault(delivery.subject, []).append(delivery.sequence)
    return by_subject


async def test_committed_events_are_published_in_order_under_the_person_s_key(bench: Bench) -> None:
    cases = [new_id() for _ in range(20)]
    event_ids = await bench.commit_versions(cases, 10)
    async with relaying(bench):
        await bench.until("outbox", 0)
    records = await bench.records()
    assert sorted(delivery_of(one).id for one in records) == sorted(event_ids)
    assert {one.key for one in records} == {str(case).encode() for case in cases}
    assert await sequences(bench) == {case: list(range(1, 11)) for case in cases}


async def stopped(child: "subprocess.Popen[bytes]") -> None:
    child.kill()
    await asyncio.to_thread(child.wait)


async def test_a_commit_wakes_the_relay_before_its_next_poll(bench: Bench) -> None:
    async with relaying(bench, RelaySettings(look_every=100 * PATIENCE, lease_seconds=100 * PATIENCE)):
        await bench.commit_event(new_id(), 1)
        await bench.until("outbox", 0)
        await bench.commit_event(new_id(), 1)
        await bench.until("outbox", 0)


async def test_rolled_back_events_are_never_published(bench: Bench) -> None:
    connection = await asyncpg.connect(bench.dsn)
    transaction = connection.transaction()
    await transaction.start()
    await write_outbox(connection, assigned(new_id()), 1)
    async with relaying(bench):
        await bench.commit_event(new_id(), 1)
        await bench.until("outbox", 0)
        await transaction.rollback()
        await bench.commit_event(new_id(), 1)
        await bench.until("outbox", 0)
    await connection.close()
    assert len(await bench.records()) == 2


async def test_an_event_of_a_late_commit_is_published_late(bench: Bench) -> None:
    connection = await asyncpg.connect(bench.dsn)
    transaction = connection.transaction()
    await transaction.start()
    late = await write_outbox(connection, assigned(new_id()), 1)
    async with relaying(bench):
        for _ in range(5):
            await bench.commit_event(new_id(), 1)
        await bench.until("outbox", 0)
        await transaction.commit()
        await bench.until("outbox", 0)
    await connection.close()
    assert late in {delivery_of(one).id for one in await bench.records()}


async def test_tombstones_are_published_as_empty_values(bench: Bench) -> None:
    await bench.rows(
        "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, headers)"
        " VALUES (gen_random_uuid(), 'homeward.cases.v1', 'a subject', 'x', NULL, '{}')"
    )
    async with relaying(bench):
        await bench.until("outbox", 0)
    (one,) = await bench.records()
    assert (one.key, one.value) == (b"a subject", None)


async def test_a_missing_topic_is_created_and_holds_no_event_up(bench: Bench) -> None:
    topic = "homeward.partner.red-cross.v1"
    await bench.rows(
        "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, headers)"  # noqa: S608  # a constant
        f" VALUES (gen_random_uuid(), '{topic}', 'a grant', 'x', 'shared', '{{}}')"
    )
    await bench.commit_event(new_id(), 1)
    async with relaying(bench):
        await bench.until("outbox", 0)
    assert [one.value for one in await bench.records(f"{bench.prefix}{topic}", partitions=1)] == [b"shared"]
    assert len(await bench.records()) == 1
    await delete_topics(bench.kafka, [f"{bench.prefix}{topic}"])


@pytest.mark.parametrize("place", ["relay.before_send", "relay.after_ack"])
async def test_a_relay_killed_at_a_crash_point_loses_nothing_and_keeps_the_order(bench: Bench, place: str) -> None:
    cases = [new_id() for _ in range(10)]
    event_ids = await bench.commit_versions(cases, 10)
    dying = bench.child("relay", crash_at=place)
    assert await asyncio.to_thread(dying.wait, PATIENCE) == -signal.SIGKILL
    assert await bench.count("outbox") == len(event_ids)
    async with relaying(bench):
        await bench.until("outbox", 0)
    ids = [delivery_of(one).id for one in await bench.records()]
    assert set(ids) == set(event_ids)
    assert len(ids) == len(event_ids) * (2 if place == "relay.after_ack" else 1)
    once = {case: list(range(1, 11)) for case in cases}
    assert await sequences(bench) == {case: versions * (len(ids) // len(event_ids)) for case, versions in once.items()}


async def test_a_frozen_relay_that_wakes_up_past_its_lease_deletes_nothing(bench: Bench) -> None:
    event_ids = await bench.commit_versions([new_id()], 5)
    zombie = bench.child("relay", crash_at="relay.after_ack:freeze", BENCH_LEASE="1")
    await frozen(zombie)
    await lease_has_run_out(bench)
    connection = await asyncpg.connect(bench.dsn)
    successor = await take_lease(connection, "outbox", new_id(), HELD)
    assert successor is not None
    await woken(bench, zombie)
    assert await bench.count("outbox") == len(event_ids)
    await give_up_lease(connection, successor)
    await connection.close()
    await stopped(zombie)
    async with relaying(bench):
        await bench.until("outbox", 0)
    assert {delivery_of(one).id for one in await bench.records()} == set(event_ids)


async def lease_has_run_out(bench: Bench) -> None:
    async def ran_out() -> bool:
        return await bench.count("relay_leases", "expires_at > clock_timestamp()") == 0

    await until(ran_out)


async def woken(bench: Bench, zombie: "subprocess.Popen[bytes]") -> None:
    """Let it go on, until it has done what it was about to do and asks for a lease anew."""
    now: datetime = (await bench.rows("SELECT clock_timestamp() AS now"))[0]["now"]
    zombie.send_signal(signal.SIGCONT)

    async def begins_again() -> bool:
        sessions = (
            "SELECT backend_start FROM pg_stat_activity"
            " WHERE datname = current_database() AND application_name = 'homeward-relay'"
        )
        return any(row["backend_start"] > now for row in await bench.rows(sessions))

    await until(begins_again)


async def frozen(child: "subprocess.Popen[bytes]") -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            with open(f"/proc/{child.pid}/stat") as status:  # noqa: ASYNC230  # a line of the kernel's
                if status.read().rsplit(")", 1)[1].split()[0] == "T":
                    return
            await asyncio.sleep(0.05)


async def test_a_lease_has_one_holder_and_fences_the_former(bench: Bench) -> None:
    connection = await asyncpg.connect(bench.dsn)
    former = await take_lease(connection, "outbox", new_id(), HELD)
    assert former is not None
    assert await take_lease(connection, "outbox", new_id(), HELD) is None
    event_id = await bench.commit_event(new_id(), 1)
    await renew_lease(connection, former, 0.1)
    await lease_has_run_out(bench)
    await renew_lease(connection, former, 0.1)
    await lease_has_run_out(bench)
    latter = await take_lease(connection, "outbox", new_id(), HELD)
    assert latter is not None
    assert latter.epoch > former.epoch
    with pytest.raises(LeaseLost):
        await delete_sent(connection, former, [event_id])
    with pytest.raises(LeaseLost):
        await renew_lease(connection, former, HELD)
    assert await bench.count("outbox") == 1
    await delete_sent(connection, latter, [event_id])
    assert await bench.count("outbox") == 0
    await give_up_lease(connection, latter)
    assert await take_lease(connection, "outbox", new_id(), HELD) is not None
    await connection.close()


async def test_one_of_two_relays_takes_over_when_the_other_dies(bench: Bench) -> None:
    relays = [bench.child("relay"), bench.child("relay")]
    cases = [new_id() for _ in range(10)]
    event_ids = await bench.commit_versions(cases, 10)
    await bench.until("outbox", 0)
    await stopped(relays[0])
    event_ids += await bench.commit_versions([new_id() for _ in range(10)], 10)
    await bench.until("outbox", 0)
    await stopped(relays[1])
    assert {delivery_of(one).id for one in await bench.records()} == set(event_ids)


async def test_a_single_registration_does_not_wait_for_an_import(bench: Bench) -> None:
    connection = await asyncpg.connect(bench.dsn)
    async with connection.transaction():
        for _ in range(3000):
            await write_outbox(connection, assigned(new_id()), 1, lane=1)
    async with relaying(bench, RelaySettings(bulk_at_once=100, bulk_per_second=100 / PATIENCE)):
        # The hundred after these wait for as long as anybody here does.
        await bench.until("outbox", 2900, "lane = 1")
        await bench.commit_event(new_id(), 1)
        await bench.until("outbox", 0, "lane = 0")
        assert await bench.count("outbox", "lane = 1") > 1000
    await connection.close()


async def test_one_person_s_events_keep_their_order_across_lanes(bench: Bench) -> None:
    connection = await asyncpg.connect(bench.dsn)
    case = new_id()
    first, second, third = [
        await write_outbox(connection, assigned(case), version, lane) for version, lane in ((1, 1), (2, 0), (3, 1))
    ]
    lease = await take_lease(connection, "outbox", new_id(), HELD)
    assert lease is not None
    for expected in (first, second, third):
        assert [row.id for row in await read_waiting(connection, 10, 10)] == [expected]
        await delete_sent(connection, lease, [expected])
    await connection.close()


async def test_an_event_the_broker_never_takes_is_put_aside_with_its_followers(bench: Bench) -> None:
    case, other = new_id(), new_id()
    oversized = await bench.commit_event(case, 1)
    connection = await asyncpg.connect(bench.dsn)
    await connection.execute("UPDATE outbox SET payload = $1", b"x" * (LARGEST_RECORD + 1))
    await connection.close()
    follower = await bench.commit_event(case, 2)
    await bench.commit_event(other, 1)
    async with relaying(bench):
        await bench.until("outbox", 1, "lane = 2")
        await bench.until("outbox", 2)
    left = await bench.rows("SELECT id, lane FROM outbox ORDER BY position")
    assert [(row["id"], row["lane"]) for row in left] == [(oversized, 2), (follower, 0)]
    assert list(await sequences(bench)) == [other]


async def test_the_relay_survives_lost_connections(bench: Bench) -> None:
    async with relaying(bench):
        for _ in range(5):
            await bench.commit_versions([new_id() for _ in range(20)], 2)
            await bench.rows(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND application_name = 'homeward-relay'"
            )
        await bench.until("outbox", 0)
    assert len({delivery_of(one).id for one in await bench.records()}) == 200


LOOKS = 9


async def test_an_idle_relay_sends_almost_no_queries(bench: Bench) -> None:
    connection = await asyncpg.connect(bench.dsn)
    asked: set[asyncpg.Record] = set()
    async with relaying(bench, RelaySettings(look_every=1, lease_seconds=4)):
        await bench.until("relay_leases", 1)
        began = time.monotonic()
        while len(asked) < LOOKS:
            asked |= set(
                await connection.fetch(
                    "SELECT query_start FROM pg_stat_activity WHERE application_name = 'homeward-relay'"
                    " AND datname = current_database()"
                )
            )
            await asyncio.sleep(0.05)
    await connection.close()
    assert time.monotonic() - began >= LOOKS / 3, "three times a second at most"


async def test_a_broker_that_is_away_leaves_no_producer_behind(bench: Bench) -> None:
    complaints: list[str] = []
    loop = asyncio.get_running_loop()
    # What others left behind is theirs.
    gc.collect()
    loop.set_exception_handler(lambda _, context: complaints.append(context["message"]))
    relay = Relay(bench.dsn, f"127.0.0.1:{free_port()}", bench.prefix, new_id())
    task = asyncio.create_task(relay.run())
    try:
        with capture_logs() as lines:
            await until(lambda: was_logged(lines, "relay_interrupted"))
        relay.stop()
        await asyncio.wait_for(task, PATIENCE)
        gc.collect()
    finally:
        loop.set_exception_handler(None)
    assert complaints == []


async def test_a_relay_that_was_woken_rests_while_the_database_is_away() -> None:
    relay = Relay("postgresql://nobody@127.0.0.1:1/nothing", "127.0.0.1:1", "", new_id())
    relay._woken.set()
    with capture_logs() as lines:
        task = asyncio.create_task(relay.run())
        began = time.monotonic()
        await until(lambda: was_logged(lines, "relay_interrupted", times=4))
        took = time.monotonic() - began
        relay.stop()
        await asyncio.wait_for(task, PATIENCE)
    assert {line["event"] for line in lines} == {"relay_interrupted"}
    assert took >= 0.7, "after 0, 0.1, 0.3 and 0.7 seconds"


async def was_logged(lines: Sequence[Mapping[str, object]], event: str, times: int = 1) -> bool:
    return sum(line["event"] == event for line in lines) >= times
