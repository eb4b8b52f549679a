"""B1: from the commit of a fact to the moment its projection is visible, at 300 facts a second.

Contender: rows committed to intake's outbox one by one, the real relay (a process of its own), Kafka, the gateway's
real consumer (a process of its own) with all its projections; seen when the gateway's own notice is heard. Limit:
aiokafka from `send` to `getmany` with the same records on the same broker, both ends in one process and no database.
Rounds of RATE facts a second for SECONDS, pace kept by the clock and not by the answers, so that a stall is seen.

Why both are missed: the limit writes nothing to disk and needs 1.1 to 1.7 ms; half again is used up by one commit
(0.45 to 0.7 ms) and the relay's read (0.4 ms). A lone fact needs 10 ms (smallest of 60): the relay's read 0.4, the
broker's word 1.3, the projection's transaction 8. That is eleven round trips to Postgres: inbox and versions 1.5, rows
0.9, working out persons 0.7, locks and notice 1.2, the rest begin, commit and Python. At RATE a fact waits about three
times as long as a batch takes, since aiokafka fetches ahead once while a batch is handled: batches of 14 ms gave 41 to
52 ms, batches of 33 to 46 ms 109 to 140. On a busy machine every round trip waits for the processor as well.
Tried and not kept: asking the broker once more before a batch is handled, for 3 ms (no gain at 15 and 40 ms a batch).
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from uuid import UUID

import asyncpg
import pytest

from shared.platform.database import dsn
from shared.platform.outbox import OutboxRow
from shared.platform.secrets import Secrets
from tests.bench.bare_kafka import BareKafka, bare_pair
from tests.bench.facts import commit_rows, registrations
from tests.bench.measuring import MICRO, Backends, Book, Sample, alternately, percentile, seconds_of
from tests.bench.watching import Watch, watching
from tests.support.running import House

pytestmark = [pytest.mark.stack, pytest.mark.slow]
RATE, SECONDS = 300, 5
PAIR = ("intake-relay", "gateway-consume")


async def _paced(rows: Sequence[OutboxRow], commit: Callable[[OutboxRow], Awaitable[None]]) -> dict[UUID, float]:
    """Commit rows at the rate; when each was committed."""
    committed_at: dict[UUID, float] = {}
    began = time.monotonic()

    async def one(number: int, row: OutboxRow) -> None:
        await asyncio.sleep(max(0.0, began + number / RATE - time.monotonic()))
        await commit(row)
        committed_at[row.id] = time.monotonic()

    await asyncio.gather(*(one(number, row) for number, row in enumerate(rows)))
    return committed_at


def _latencies(waits: Sequence[float]) -> Sample:
    return {f"p{share} ms": percentile(waits, share / 100) * 1000 for share in (50, 95, 99)}


async def _bare(bare: BareKafka) -> Sample:
    rows = registrations(RATE * SECONDS)
    bare.seen.clear()
    committed_at: dict[UUID, float] = {}
    began = time.monotonic()

    async def send(number: int, row: OutboxRow) -> None:
        await asyncio.sleep(max(0.0, began + number / RATE - time.monotonic()))
        committed_at[row.id] = time.monotonic()
        await (await bare.send(row))

    await asyncio.gather(*(send(number, row) for number, row in enumerate(rows)))
    await bare.until_seen(len(rows))
    return _latencies([bare.seen[str(id)] - at for id, at in committed_at.items()])


async def _ours(house: House, pool: asyncpg.Pool, watch: Watch) -> Sample:
    rows = registrations(RATE * SECONDS)

    async def commit(row: OutboxRow) -> None:
        async with pool.acquire() as connection:
            await commit_rows(connection, [row])

    pids = [house.stack.process(name).pid for name in PAIR]
    settings = house.settings
    backends = Backends(settings.postgres, (settings.database_name("gateway"),))
    used, served = seconds_of(*pids), await backends.seconds()
    committed_at = await _paced(rows, commit)
    await watch.all_of(committed_at.keys())
    sample = _latencies([watch.seen[id] - at for id, at in committed_at.items()])
    sample["relay and consumer µs"] = (seconds_of(*pids) - used) / len(rows) * MICRO
    sample["gateway's Postgres µs"] = (await backends.seconds() - served) / len(rows) * MICRO
    return sample


async def test_b1_a_committed_event_is_visible_soon(house: House, book: Book) -> None:
    settings = house.settings
    address = dsn(settings, Secrets(settings.secrets), "intake")
    await house.begin(*PAIR)
    try:
        async with (
            asyncpg.create_pool(address, min_size=4, max_size=8) as pool,
            bare_pair(settings.kafka, settings.topic_prefix) as bare,
            watching(settings) as watch,
        ):
            await _first(pool, watch)
            rounds = await alternately({"ours": lambda: _ours(house, pool, watch), "bare": lambda: _bare(bare)})
    finally:
        await house.stop(*PAIR)
    book.table(f"B1: commit to visible at {RATE} a second, against bare aiokafka", rounds)
    half = book.goal("B1", "p50 at most 1.5 x bare", rounds.ratio("ours", "bare", "p50 ms"), at_most=1.5)
    tail = book.goal("B1", "p99 at most 2 x bare", rounds.ratio("ours", "bare", "p99 ms"), at_most=2)
    assert half
    assert tail


async def _first(pool: asyncpg.Pool, watch: Watch) -> None:
    """Wait until relay and consumer are at work."""
    rows = registrations(4)
    async with pool.acquire() as connection:
        await commit_rows(connection, rows)
    await watch.all_of([row.id for row in rows])
