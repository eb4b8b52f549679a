"""What the design avoids, shown to fail under the checker that our own parts pass.

A control that turns green says the checker, or the fault, no longer bites.
"""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing
from typing import Any

import asyncpg
import pytest
from faststream.kafka import KafkaBroker
from faststream.message import StreamMessage
from faststream.security import BaseSecurity

from shared.platform.clock import new_id
from shared.platform.connections import kafka_options
from shared.platform.messaging.backlog import Backlog
from shared.platform.messaging.consumer import kafka_broker, subscriber
from shared.platform.messaging.headers import Record
from shared.platform.messaging.lease import take_lease
from shared.platform.messaging.outbox_reader import delete_sent, read_waiting
from shared.platform.messaging.processing import EventProcessing
from tests.platform.messaging.bench import PLACE, Bench, Recorder
from tests.platform.messaging.checker import EventVersion, Findings, check
from tests.support.waiting import PATIENCE

Reader = Callable[[asyncpg.Connection], Awaitable[list[EventVersion]]]

pytestmark = pytest.mark.stack
TABLES = """
CREATE TABLE aggregates (id int PRIMARY KEY, version int);
INSERT INTO aggregates SELECT number, 0 FROM generate_series(1, 10) AS number;
ALTER TABLE outbox ADD COLUMN txid xid8 DEFAULT pg_current_xact_id()
"""


@pytest.mark.parametrize(
    ("published", "received", "findings"),
    [
        ([("a", 1), ("a", 2)], [("a", 1), ("a", 2)], Findings(0, 0, 0)),
        ([("a", 1), ("a", 2)], [("a", 1)], Findings(1, 0, 0)),
        ([("a", 1)], [("a", 1), ("a", 1)], Findings(0, 1, 0)),
        ([("a", 1), ("a", 2), ("b", 1)], [("a", 2), ("b", 1), ("a", 1)], Findings(0, 0, 1)),
    ],
)
def test_the_checker_reports_lost_doubled_and_disordered_events(
    published: list[EventVersion], received: list[EventVersion], findings: Findings
) -> None:
    assert check(published, received) == findings


async def test_an_outbox_read_past_the_last_id_loses_events(bench: Bench) -> None:
    last = 0

    async def read(connection: asyncpg.Connection) -> list[EventVersion]:
        nonlocal last
        rows = await connection.fetch("SELECT position, headers FROM outbox WHERE position > $1 ORDER BY 1", last)
        last = rows[-1]["position"] if rows else last
        return [_version_in(row["headers"]) for row in rows]

    assert (await _findings_of(bench, read)).lost > 0


async def test_an_outbox_read_by_transaction_id_breaks_the_order(bench: Bench) -> None:
    async def read(connection: asyncpg.Connection) -> list[EventVersion]:
        rows = await connection.fetch(
            "DELETE FROM outbox WHERE txid < pg_snapshot_xmin(pg_current_snapshot())"
            " RETURNING txid::text::bigint AS txid, position, headers"
        )
        return [_version_in(row["headers"]) for row in sorted(rows, key=lambda row: (row["txid"], row["position"]))]

    # Not `lost`: what still lies behind the bound when the run ends is not read, another reason against it.
    assert (await _findings_of(bench, read)).out_of_order > 0


async def test_our_outbox_reader_loses_nothing_and_keeps_the_order(bench: Bench) -> None:
    holder = new_id()

    async def read(connection: asyncpg.Connection) -> list[EventVersion]:
        lease = await take_lease(connection, "outbox", holder, 60)
        assert lease is not None
        rows = await read_waiting(connection, 500, 500)
        await delete_sent(connection, lease, [row.id for row in rows])
        return [_split(row.headers["version"]) for row in rows]

    assert (await _findings_of(bench, read)).clean


async def _findings_of(bench: Bench, read: Reader) -> Findings:
    await bench.rows(TABLES.split(";", maxsplit=1)[0])
    for statement in TABLES.split(";")[1:]:
        await bench.rows(statement)
    pool = await asyncpg.create_pool(bench.dsn, min_size=17, max_size=17)
    received: list[EventVersion] = []
    writing = asyncio.gather(*(_write(pool) for _ in range(16)))
    async with pool.acquire() as connection:
        while not writing.done():
            received += await read(connection)
            await asyncio.sleep(0.002)
        published = [one for some in await writing for one in some]
        while batch := await read(connection):
            received += batch
    await pool.close()
    return check(published, received)


async def _write(pool: asyncpg.Pool) -> list[EventVersion]:
    published = []
    for _ in range(60):
        async with pool.acquire() as connection, connection.transaction():
            # The first write gives the transaction its id; then it waits for the aggregate, as a command does.
            await connection.execute("INSERT INTO inbox (consumer, event_id) VALUES ('control', gen_random_uuid())")
            aggregate = secrets.randbelow(10) + 1
            version = await connection.fetchval("SELECT version FROM aggregates WHERE id = $1 FOR UPDATE", aggregate)
            await connection.execute("UPDATE aggregates SET version = $2 WHERE id = $1", aggregate, version + 1)
            await connection.execute(
                "INSERT INTO outbox (id, aggregatetype, aggregateid, type, headers)"
                " VALUES (gen_random_uuid(), 't', $1, 't', jsonb_build_object('version', $2::text))",
                str(aggregate),
                f"{aggregate} {version + 1}",
            )
            published.append((str(aggregate), version + 1))
    return published


def _version_in(headers: str) -> EventVersion:
    return _split(headers.split('"')[3])


def _split(published: str) -> EventVersion:
    aggregate, version = published.split()
    return aggregate, int(version)


async def test_faststream_by_default_loses_events_its_handler_fails_on(bench: Bench) -> None:
    published = await bench.publish_versions(cases=30, versions=10)
    received: list[EventVersion] = []
    reached = kafka_options(bench.kafka)
    known = BaseSecurity(ssl_context=reached["ssl_context"])
    broker = KafkaBroker(reached["bootstrap_servers"], security=known, apply_types=False, logger=None)

    async def whole(message: StreamMessage[Any]) -> StreamMessage[Any]:
        return message

    @broker.subscriber(bench.topic, group_id=f"{bench.prefix}default", auto_offset_reset="earliest", decoder=whole)
    async def handle(message: StreamMessage[Any]) -> None:
        if secrets.randbelow(10) == 0:
            raise ConnectionError
        received.append((message.headers["ce_subject"], int(message.headers["ce_sequence"])))

    await broker.start()
    async with aclosing(Backlog(bench.kafka, f"{bench.prefix}default", [bench.topic])) as backlog:
        assert await backlog.is_taken_in(within=PATIENCE)
    await broker.stop()
    assert len(received) > len(published) / 2
    assert check(published, received).lost > 0


async def test_our_factory_loses_no_event_its_handler_fails_on(bench: Bench) -> None:
    published = await bench.publish_versions(cases=30, versions=10)
    processing = EventProcessing("cases", bench.engine, Recorder(), PLACE)

    async def handle(records: Sequence[Record]) -> None:
        if secrets.randbelow(2) == 0:
            raise ConnectionError
        await processing.handle(records)
        if secrets.randbelow(2) == 0:
            raise ConnectionError

    broker = kafka_broker(bench.kafka)
    subscriber(broker, [bench.topic], f"{bench.prefix}cases", handle)
    await broker.start()
    await bench.until("effects", len(published))
    await broker.stop()
    assert check(published, await bench.effects()).clean
