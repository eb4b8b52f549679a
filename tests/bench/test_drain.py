"""B2: how fast a backlog goes through one relay process and one consumer process.

Contender: BACKLOG facts become visible in intake's outbox by one commit; the time is until the gateway's own notice of
the last one. Limits: `bare` is aiokafka `send` of the same records, all at once, until the last is acknowledged;
`naive` is a polling relay and a consumer with a transaction for each message, with the same projections, on fewer
facts. Told as well: the relay alone, until its outbox is empty, and processor time for each event.

Why 0.25 x and 8,000 a second are missed: the consumer is the slow one, and it and its backend take turns. Of one fact
it makes four rows (its own, the timeline's, inbox, version). It takes 113 µs (108 to 125): reading headers and contract
12, rows 26, the rest encoding for Postgres, the driver and the broker's clients; its backend takes 50. That is 6,000 a
second at most, on processors of their own; beyond it a second consumer takes half the partitions. The relay takes
27 µs. The naive pair makes the same rows by the same code, so whatever makes those cheaper helps both sides.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest

from deploy.local.places import interpreter
from shared.platform.secrets import Secrets
from tests.bench.bare_kafka import bare_producer, scratch_topic
from tests.bench.facts import commit_rows, registrations, values_of
from tests.bench.measuring import MICRO, Backends, Book, Sample, alternately, seconds_of
from tests.bench.naive import FILL, TABLE
from tests.bench.watching import Watch, watching
from tests.support.running import House

pytestmark = [pytest.mark.stack, pytest.mark.slow]
BACKLOG, FEW = 6000, 200
PAIR = ("intake-relay", "gateway-consume")
NAIVE = ("naive-relay", "naive-consume")


async def _emptied(connection: asyncpg.Connection) -> float:
    """Wait until the outbox is empty; when it was."""
    while await connection.fetchval("SELECT EXISTS (SELECT 1 FROM outbox)"):  # noqa: ASYNC110  # another process works
        await asyncio.sleep(0.02)
    return time.monotonic()


async def _ours(house: House, outbox: asyncpg.Connection, looking: asyncpg.Connection, watch: Watch) -> Sample:
    rows = registrations(BACKLOG)
    relay, consumer = (house.stack.process(name).pid for name in PAIR)
    backends = Backends(house.settings.postgres, tuple(house.settings.database_name(s) for s in ("intake", "gateway")))
    used = [seconds_of(relay), seconds_of(consumer)]
    transaction = outbox.transaction()
    await transaction.start()
    await commit_rows(outbox, rows)
    served = await backends.seconds()
    began = time.monotonic()
    await transaction.commit()
    emptied = await _emptied(looking)
    last = await watch.all_of([row.id for row in rows])
    return {
        "events/s": BACKLOG / (last - began),
        "relay alone events/s": BACKLOG / (emptied - began),
        "relay µs": (seconds_of(relay) - used[0]) / BACKLOG * MICRO,
        "consumer µs": (seconds_of(consumer) - used[1]) / BACKLOG * MICRO,
        "Postgres µs": (await backends.seconds() - served) / BACKLOG * MICRO,
    }


async def _naive(house: House, outbox: asyncpg.Connection, watch: Watch) -> Sample:
    rows = registrations(FEW)
    pids = [house.stack.process(name).pid for name in NAIVE]
    used, began = seconds_of(*pids), time.monotonic()
    async with outbox.transaction():
        await outbox.executemany(FILL, [(key, body, headers) for _, _, key, _, body, headers in map(values_of, rows)])
    last = await watch.all_of([row.id for row in rows])
    return {"events/s": FEW / (last - began), "pair µs": (seconds_of(*pids) - used) / FEW * MICRO}


@asynccontextmanager
async def _naive_pair(house: House, topic: str, outbox: asyncpg.Connection) -> AsyncIterator[None]:
    await outbox.execute(TABLE)
    extra = {"HOMEWARD_TOPIC_PREFIX": house.prefix}
    for name in NAIVE:
        run = (interpreter(), "-m", "tests.bench.naive", name.removeprefix("naive-"), topic)
        await house.stack.spawn(name, run, extra)
    try:
        yield
    finally:
        for name in NAIVE:
            await house.stack.end(name)


async def test_b2_a_backlog_is_drained_at_the_wanted_rate(house: House, book: Book) -> None:
    settings = house.settings
    address = settings.database_url("intake", "owner", Secrets(settings.secrets).password("intake", "owner"))
    outbox, looking = await asyncpg.connect(address), await asyncpg.connect(address)
    await house.begin(*PAIR)
    try:
        async with (
            scratch_topic(settings.kafka, house.prefix) as naive_topic,
            scratch_topic(settings.kafka, house.prefix) as topic,
            bare_producer(settings.kafka, topic) as bare,
            _naive_pair(house, naive_topic, outbox),
            watching(settings) as watch,
        ):

            async def send() -> Sample:
                return {"events/s": await bare.send_all(registrations(BACKLOG))}

            contenders = {
                "ours": lambda: _ours(house, outbox, looking, watch),
                "bare": send,
                "naive": lambda: _naive(house, outbox, watch),
            }
            rounds = await alternately(contenders)
    finally:
        await house.stop(*PAIR)
        await outbox.close()
        await looking.close()
    book.table(f"B2: draining {BACKLOG} events", rounds)
    book.note(f"  of the wanted 8,000 events/s of one pair: {rounds.of('ours', 'events/s')}")
    naive = book.goal("B2", "at least 40 x the naive pair", rounds.ratio("ours", "naive", "events/s"), at_least=40)
    sent = book.goal("B2", "at least 0.25 x bare send", rounds.ratio("ours", "bare", "events/s"), at_least=0.25)
    assert naive
    assert sent
