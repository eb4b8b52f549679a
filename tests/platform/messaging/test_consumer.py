"""The subscriber factory on the real broker, in processes that are killed."""

import asyncio
import signal
import subprocess
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest

from shared.platform.clock import new_id
from shared.platform.messaging.consumer import kafka_broker, subscriber
from shared.platform.messaging.headers import Record
from shared.platform.messaging.processing import EventProcessing
from tests.platform.messaging.bench import PLACE, Bench, Recorder, assigned, headers_of
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack


@asynccontextmanager
async def consuming(bench: Bench, recorder: Recorder | None = None) -> AsyncIterator[None]:
    processing = EventProcessing("cases", bench.engine, recorder or Recorder(), PLACE)
    broker = kafka_broker(bench.kafka)
    subscriber(broker, [bench.topic], f"{bench.prefix}cases", processing.handle)
    await broker.start()
    try:
        yield
    finally:
        await broker.stop()


async def doubled(bench: Bench) -> int:
    rows = await bench.rows("SELECT count(*) - count(DISTINCT event_id) FROM effects")
    return int(rows[0][0])


async def test_events_published_before_a_consumer_s_first_start_are_received(bench: Bench) -> None:
    cases = [new_id() for _ in range(30)]
    for case in cases:
        await bench.publish_event(case, 1)
    async with consuming(bench):
        await bench.until("effects", 30)


async def test_poison_records_do_not_hold_up_their_partition(bench: Bench) -> None:
    case = new_id()
    good = [(name, value.encode()) for name, value in headers_of(assigned(case), 1).items()]
    key = b"one key, one partition"
    await bench.publish(
        [
            (key, None, []),
            (None, b"", [("ce_id", b"\xff\xff")]),
            (key, b"\x00" * 900_000, [("content-type", b"\xfe"), ("reply_to", b"elsewhere")]),
            (key, b"{}", good[:3]),
            (key, assigned(case).model_dump_json().encode(), good),
        ]
    )
    async with consuming(bench):
        await bench.until("effects", 1)
        await bench.until("parked_events", 4)


async def test_a_batch_that_failed_is_delivered_again(bench: Bench) -> None:
    seen: list[int] = []

    async def fail_once(records: Sequence[Record]) -> None:
        seen.append(len(records))
        if len(seen) == 1:
            raise ConnectionError

    for _ in range(3):
        await bench.publish_event(new_id(), 1)
    broker = kafka_broker(bench.kafka)
    subscriber(broker, [bench.topic], f"{bench.prefix}again", fail_once)
    await broker.start()
    async with asyncio.timeout(PATIENCE):
        while sum(seen[1:]) < 3:  # noqa: ASYNC110  # the broker's client delivers when it likes
            await asyncio.sleep(0.05)
    await broker.stop()
    assert sum(seen) == seen[0] + 3


@pytest.mark.parametrize("place", ["consumer.in_transaction", "consumer.after_commit"])
async def test_a_consumer_killed_at_a_crash_point_loses_and_doubles_nothing(bench: Bench, place: str) -> None:
    published = len(await bench.publish_versions(cases=20, versions=5))
    dying = bench.child("consume", crash_at=place)
    assert await asyncio.to_thread(dying.wait, PATIENCE) == -signal.SIGKILL
    committed = await bench.count("effects")
    assert (committed > 0) is (place == "consumer.after_commit")
    async with consuming(bench):
        await bench.until("inbox", published)
    assert await bench.count("effects") == published
    assert await doubled(bench) == 0


async def some_effects(bench: Bench, version: int) -> None:
    async with asyncio.timeout(PATIENCE):
        while await bench.count("effects", f"sequence >= {version - 1}") == 0:  # noqa: ASYNC110  # another process writes
            await asyncio.sleep(0.05)


async def test_two_consumers_killed_again_and_again_apply_every_event_once(bench: Bench) -> None:
    children: list[subprocess.Popen[bytes]] = [bench.child("consume") for _ in range(2)]
    cases = [new_id() for _ in range(20)]
    for version in range(1, 11):
        for number, case in enumerate(cases):
            event_id = await bench.publish_event(case, version)
            if number % 5 == 0:
                await bench.publish_event(case, version, event_id)
        if version in {3, 6, 9}:
            await some_effects(bench, version)
            victim = children.pop(0)
            victim.kill()
            await asyncio.to_thread(victim.wait)
            children.append(bench.child("consume"))
    try:
        await bench.until("effects", 200)
    finally:
        for child in children:
            child.terminate()
            await asyncio.to_thread(child.wait, PATIENCE)
    assert await doubled(bench) == 0
    rows = await bench.rows("SELECT aggregate_id, array_agg(sequence ORDER BY at) AS all FROM effects GROUP BY 1")
    assert all(row["all"] == list(range(1, 11)) for row in rows)
    assert await bench.count("parked_events", "resolved_at IS NULL") == 0
