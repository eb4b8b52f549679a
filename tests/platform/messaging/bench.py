"""What the delivery tests work on: a database, topics, made-up events, and ways to write and read both."""

import asyncio
import os
import secrets
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from uuid import UUID

import asyncpg
import orjson
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from shared.contracts.cases.v1 import CaseAssigned
from shared.platform.clock import new_id
from shared.platform.connections import kafka_options
from shared.platform.keyring import Storage
from shared.platform.messaging.headers import Record
from shared.platform.messaging.incoming import Received
from shared.platform.messaging.parking import ParkingPlace
from shared.platform.messaging.topics import create_topics, service_topics
from shared.platform.records import service_metadata
from tests.support.databases import drop_named
from tests.support.waiting import PATIENCE

TOPIC = "homeward.cases.v1"
EFFECTS_TABLE = "CREATE TABLE effects (at bigserial, consumer text, event_id uuid, aggregate_id uuid, sequence bigint)"
PLACE = ParkingPlace(Storage(bytes(32)))
ROOT = Path(__file__).parents[3]
RawRecord = tuple[bytes | None, bytes | None, list[tuple[str, bytes]]]
AT = datetime(2026, 3, 1, tzinfo=UTC)


def assigned(case_id: UUID, person_id: UUID | None = None) -> CaseAssigned:
    """A made-up fact."""
    return CaseAssigned(case_id=case_id, person_id=person_id or case_id, caseworker_id=case_id, assigned_at=AT)


def headers_of(event: CaseAssigned, sequence: int, event_id: UUID | None = None) -> dict[str, str]:
    """The CloudEvents headers an event travels with."""
    return {
        "ce_id": str(event_id or new_id()),
        "ce_specversion": "1.0",
        "ce_source": "/homeward/cases",
        "ce_type": event.event_type(),
        "ce_subject": str(event.case_id),
        "ce_time": AT.isoformat(),
        "ce_sequence": str(sequence),
        "ce_actor": str(event.caseworker_id),
        "content-type": "application/json",
    }


@dataclass
class Recorder:
    """Effects that leave a row per event; `fails` says for which versions of which case they raise what."""

    consumer: str = "cases"
    fails: Mapping[tuple[UUID, int], Exception] | None = None
    calls: int = 0

    def wants(self, event_type: str) -> bool:
        """Assignments only."""
        return event_type == CaseAssigned.event_type()

    async def apply(self, connection: AsyncConnection, received: Sequence[Received]) -> None:
        """One row per event, and no constraint that would hide a double."""
        self.calls += 1
        for one in received:
            failure = (self.fails or {}).get((one.delivery.subject, one.delivery.sequence or 0))
            if failure:
                raise failure
            await connection.execute(
                text("INSERT INTO effects (consumer, event_id, aggregate_id, sequence) VALUES (:c, :e, :a, :s)"),
                {"c": self.consumer, "e": one.delivery.id, "a": one.delivery.subject, "s": one.delivery.sequence},
            )


@dataclass
class Bench:
    """A service's database and the topics."""

    dsn: str = field(repr=False)
    kafka: str
    prefix: str
    engine: AsyncEngine = field(repr=False)

    @property
    def topic(self) -> str:
        """The full name of the events' topic."""
        return f"{self.prefix}{TOPIC}"

    async def commit_event(self, case_id: UUID, sequence: int, *, lane: int = 0) -> UUID:
        """Commit one event to the outbox."""
        connection = await asyncpg.connect(self.dsn)
        try:
            async with connection.transaction():
                return await write_outbox(connection, assigned(case_id), sequence, lane)
        finally:
            await connection.close()

    async def commit_versions(self, cases: Sequence[UUID], versions: int, first: int = 1) -> list[UUID]:
        """Commit `versions` events of every case from version `first` on, one transaction each version."""
        connection = await asyncpg.connect(self.dsn)
        event_ids = []
        for version in range(first, first + versions):
            async with connection.transaction():
                event_ids += [await write_outbox(connection, assigned(case), version) for case in cases]
        await connection.close()
        return event_ids

    async def publish(self, records: Sequence[RawRecord]) -> None:
        """Put records (key, value, headers) straight into the topic."""
        producer = AIOKafkaProducer(**kafka_options(self.kafka), acks="all", enable_idempotence=True)
        await producer.start()
        for key, value, headers in records:
            await producer.send_and_wait(self.topic, key=key, value=value, headers=headers)
        await producer.stop()

    async def publish_versions(self, *, cases: int, versions: int) -> list[tuple[str, int]]:
        """Put versions 1 to `versions` of so many cases straight into the topic; answers case and version of each."""
        chosen = [new_id() for _ in range(cases)]
        published: list[tuple[str, int]] = []
        records: list[RawRecord] = []
        for version in range(1, versions + 1):
            for case in chosen:
                event = assigned(case)
                headers = [(name, value.encode()) for name, value in headers_of(event, version).items()]
                records.append((str(case).encode(), event.model_dump_json().encode(), headers))
                published.append((str(case), version))
        await self.publish(records)
        return published

    async def publish_event(self, case_id: UUID, sequence: int, event_id: UUID | None = None) -> UUID:
        """Put one well-formed event straight into the topic."""
        event, chosen = assigned(case_id), event_id or new_id()
        headers = [(name, value.encode()) for name, value in headers_of(event, sequence, chosen).items()]
        await self.publish([(str(event.key()).encode(), event.model_dump_json().encode(), headers)])
        return chosen

    async def records(self, topic: str | None = None, partitions: int = 6) -> list[Record]:
        """Everything in the events' or another topic, by partition and offset."""
        consumer = AIOKafkaConsumer(**kafka_options(self.kafka), auto_offset_reset="earliest")
        await consumer.start()
        chosen = [TopicPartition(topic or self.topic, number) for number in range(partitions)]
        consumer.assign(chosen)
        ends = await consumer.end_offsets(chosen)
        records: list[Record] = []
        for partition in chosen:
            consumer.seek(partition, 0)
        while any([await consumer.position(one) < ends[one] for one in chosen]):
            for batch in (await consumer.getmany(timeout_ms=500)).values():
                records += [Record(m.topic, m.partition, m.offset, m.key, m.value, tuple(m.headers)) for m in batch]
        await consumer.stop()
        return sorted(records, key=lambda one: (one.partition, one.offset))

    async def effects(self) -> list[tuple[str, int]]:
        """Case and version of every effect, in order."""
        return [
            (str(row[0]), row[1]) for row in await self.rows("SELECT aggregate_id, sequence FROM effects ORDER BY at")
        ]

    async def rows(self, sql: str) -> list[asyncpg.Record]:
        """Ask the database."""
        connection = await asyncpg.connect(self.dsn)
        try:
            return list(await connection.fetch(sql))
        finally:
            await connection.close()

    async def count(self, table: str, where: str = "true") -> int:
        """How many rows."""
        rows = await self.rows(f"SELECT count(*) FROM {table} WHERE {where}")  # noqa: S608  # the test's own words
        return int(rows[0][0])

    async def until(self, table: str, count: int, where: str = "true") -> None:
        """Wait until a table has so many rows, and it must not go on to others; TimeoutError otherwise."""
        async with asyncio.timeout(PATIENCE):
            while await self.count(table, where) != count:  # noqa: ASYNC110  # another process writes
                await asyncio.sleep(0.1)

    def child(self, duty: str, *, crash_at: str = "", **settings: str) -> "subprocess.Popen[bytes]":
        """A process of its own: `relay`, `consume`, or `consume-default` for FastStream's defaults."""
        environment = (
            os.environ
            | settings
            | {
                "HOMEWARD_CRASH_AT": crash_at,
                "BENCH_DSN": self.dsn,
                "BENCH_KAFKA": self.kafka,
                "BENCH_PREFIX": self.prefix,
            }
        )
        return subprocess.Popen(
            [sys.executable, "-m", "tests.platform.messaging.child", duty], cwd=ROOT, env=environment
        )


async def write_outbox(connection: asyncpg.Connection, event: CaseAssigned, sequence: int, lane: int = 0) -> UUID:
    """An outbox row in the transaction at hand, and the notification that wakes the relay."""
    event_id = new_id()
    await connection.execute(
        "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, headers, lane)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7)",
        event_id,
        TOPIC,
        str(event.key()),
        event.event_type(),
        event.model_dump_json().encode(),
        orjson.dumps(headers_of(event, sequence, event_id)).decode(),
        lane,
    )
    await connection.execute("SELECT pg_notify('outbox', '')")
    return event_id


@asynccontextmanager
async def bench_on(administrator: str, kafka: str) -> AsyncIterator[Bench]:
    """A bench of its own on a server and a broker."""
    name = f"t{secrets.token_hex(4)}"
    dsn = urlunsplit(urlsplit(administrator)._replace(path=f"/{name}"))
    await _execute(administrator, f"CREATE DATABASE {name}")
    engine = create_async_engine(dsn.replace("postgresql://", "postgresql+asyncpg://"), pool_size=4)
    async with engine.begin() as connection:
        await connection.run_sync(service_metadata().create_all)
        await connection.exec_driver_sql(EFFECTS_TABLE)
    made = await create_topics(kafka, f"{name}.", service_topics(["cases"]))
    try:
        yield Bench(dsn, kafka, f"{name}.", engine)
    finally:
        await engine.dispose()
        await drop_named(administrator, name)
        await delete_topics(kafka, made)


async def _execute(dsn: str, statement: str) -> None:
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def delete_topics(kafka: str, names: list[str]) -> None:
    """Forget scratch topics."""
    admin = AIOKafkaAdminClient(**kafka_options(kafka))
    await admin.start()
    await admin.delete_topics(names)
    await admin.close()
