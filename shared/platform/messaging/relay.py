"""Takes committed facts from a service's outbox to Kafka: at least once, in order, one relay at a time.

Wakes by NOTIFY on the channel `outbox`; looks by itself every five seconds in case a notification was lost, and holds
on to its lease by the same occasion. An idle relay costs two statements in five seconds and nothing else.
"""

import asyncio
import contextlib
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg
from aiokafka.errors import KafkaError

from shared.platform.logs import log
from shared.platform.messaging.crash_points import crash_point
from shared.platform.messaging.lease import Lease, LeaseLost, give_up_lease, renew_lease, take_lease
from shared.platform.messaging.leased_producer import GRACE_SECONDS, LARGEST_RECORD, LeasedProducer, elapsed
from shared.platform.messaging.meters import held_back, relayed
from shared.platform.messaging.outbox_reader import WaitingRow, delete_sent, hold_back, read_waiting
from shared.platform.messaging.retryable import DRIVER_ERRORS
from shared.platform.messaging.topics import create_topics, plan_for
from shared.platform.outbox import Lane
from shared.platform.telemetry import batch_span

CHANNEL = "outbox"
SHORTEST_PAUSE = 0.1
"""Seconds after a failure; twice as long after each further one, until a round succeeds."""
RENEWALS = 5
"""In the time of one lease, also while a batch is on its way."""
SAFE_PART = 0.9
"""Of a lease, so that two clocks may go a little differently."""
CONNECTION = {
    "application_name": "homeward-relay",
    # A deletion that a crash of the database forgets is a record sent twice, which consumers absorb.
    "synchronous_commit": "off",
    # The outbox is empty most of the time: a plan made for that moment would be ruinous on a backlog.
    "plan_cache_mode": "force_custom_plan",
    "enable_seqscan": "off",
    "statement_timeout": "30000",
}


@dataclass(frozen=True)
class RelaySettings:
    """How the relay paces itself; seconds and rows."""

    lease_seconds: float = 15.0
    look_every: float = 5.0
    singles_at_once: int = 500
    bulk_at_once: int = 500
    bulk_per_second: float = 3000.0
    """Bulk rows go no faster than consumers can follow, or single registrations would wait for them in the log."""


class Relay:
    """The relay of one service; `dsn` is that of the service's database, `prefix` goes before topic names."""

    def __init__(self, dsn: str, kafka: str, prefix: str, holder: UUID, settings: RelaySettings | None = None) -> None:
        self._dsn = dsn
        self._kafka = kafka
        self._prefix = prefix
        self._holder = holder
        self._settings = settings or RelaySettings()
        self._woken = asyncio.Event()
        self._stopping = False
        self._bulk_from = 0.0
        self._pause = SHORTEST_PAUSE
        self._topics: set[str] = set()

    async def run(self) -> None:
        """Relay until `stop`. Failures of the database or the broker are waited out; anything else is raised."""
        while not self._stopping:
            # Still woken from before, it would not rest after a failure; connected, it looks first anyway.
            self._woken.clear()
            try:
                await self._run_connected()
            except (OSError, asyncpg.PostgresError, *DRIVER_ERRORS, KafkaError, LeaseLost) as error:
                log.warning("relay_interrupted", reason=type(error).__name__)
                await self._rest(self._pause)
                self._pause = min(self._pause * 2, self._settings.look_every)

    def stop(self) -> None:
        """Finish the batch in hand and end `run`."""
        self._stopping = True
        self._woken.set()

    async def _run_connected(self) -> None:
        connection = await asyncpg.connect(self._dsn, server_settings=CONNECTION, timeout=10)
        try:
            lease = await self._wait_for_lease(connection)
            if lease is not None:
                log.info("relay_leads", epoch=lease.epoch)
                await self._run_leading(connection, lease)
                await give_up_lease(connection, lease)
        finally:
            await connection.close(timeout=5)

    async def _wait_for_lease(self, connection: asyncpg.Connection) -> Lease | None:
        while not self._stopping:
            lease = await take_lease(connection, "outbox", self._holder, self._settings.lease_seconds)
            if lease is not None:
                return lease
            await self._rest(self._settings.look_every)
        return None

    async def _run_leading(self, connection: asyncpg.Connection, lease: Lease) -> None:
        await connection.add_listener(CHANNEL, lambda *_: self._woken.set())
        producer = LeasedProducer(self._kafka, lease)
        try:
            await producer.start()
            await self._relay_all(connection, producer, lease)
        finally:
            # Whatever is still on its way has its row in the outbox.
            await producer.abandon()

    async def _relay_all(self, connection: asyncpg.Connection, producer: LeasedProducer, lease: Lease) -> None:
        while not self._stopping:
            await self._hold_on(connection, producer, lease)
            self._woken.clear()
            rows = await read_waiting(connection, self._settings.singles_at_once, self._bulk_allowance())
            if rows:
                await self._relay_batch(connection, producer, lease, rows)
            else:
                await self._rest(self._until_bulk() or self._settings.look_every)
            self._pause = SHORTEST_PAUSE

    async def _hold_on(self, connection: asyncpg.Connection, producer: LeasedProducer, lease: Lease) -> None:
        seconds, now = self._settings.lease_seconds, elapsed()
        if producer.held_until - now < seconds * (SAFE_PART - 1 / RENEWALS):
            await asyncio.wait_for(renew_lease(connection, lease, seconds), seconds)
            # From before the statement: the database's clock can only have counted from later.
            producer.held_until = now + seconds * SAFE_PART

    async def _relay_batch(
        self, connection: asyncpg.Connection, producer: LeasedProducer, lease: Lease, rows: list[WaitingRow]
    ) -> None:
        oversized = [row.id for row in rows if len(row.value or b"") > LARGEST_RECORD]
        if oversized:
            await hold_back(connection, lease, oversized)
            held_back.add(len(oversized))
            log.error("outbox_rows_held_back", count=len(oversized))
            return
        await self._make_topics({row.topic for row in rows} - self._topics)
        crash_point("relay.before_send")
        with batch_span("relay", [row.headers.get("traceparent") for row in rows]):
            await self._while_held(self._send(producer, rows), connection, producer, lease)
        crash_point("relay.after_ack")
        await delete_sent(connection, lease, [row.id for row in rows])
        relayed.add(len(rows))
        self._pace_bulk(rows)

    async def _make_topics(self, names: set[str]) -> None:
        # A topic that is missing would hold up everything else: the broker's client waits for it.
        if names:
            await create_topics(self._kafka, self._prefix, [plan_for(name) for name in sorted(names)])
            self._topics |= names

    async def _send(self, producer: LeasedProducer, rows: list[WaitingRow]) -> None:
        sent = [
            await producer.send(f"{self._prefix}{row.topic}", key=row.key, value=row.value, headers=row.headers)
            for row in rows
        ]
        # Every outcome is awaited before any failure is raised, so that nothing is still on its way in the next round.
        outcomes = await asyncio.gather(*sent, return_exceptions=True)
        for outcome in outcomes:
            if isinstance(outcome, BaseException):
                raise outcome

    async def _while_held(
        self,
        work: Coroutine[Any, Any, None],
        connection: asyncpg.Connection,
        producer: LeasedProducer,
        lease: Lease,
    ) -> None:
        # A broker that is away holds a send up for ever. A stop need not wait: the rows are still ours.
        sending, grace = asyncio.create_task(work), GRACE_SECONDS
        pause = min(GRACE_SECONDS, self._settings.lease_seconds / RENEWALS)
        try:
            while not (await asyncio.wait({sending}, timeout=pause))[0]:
                grace -= pause if self._stopping else 0
                if grace <= 0:
                    raise TimeoutError
                await self._hold_on(connection, producer, lease)
            await sending
        finally:
            sending.cancel()

    def _bulk_allowance(self) -> int:
        return 0 if self._until_bulk() > 0 else self._settings.bulk_at_once

    def _until_bulk(self) -> float:
        return max(0.0, self._bulk_from - time.monotonic())

    def _pace_bulk(self, rows: list[WaitingRow]) -> None:
        bulk = sum(row.lane == Lane.BULK for row in rows)
        if bulk:
            self._bulk_from = time.monotonic() + bulk / self._settings.bulk_per_second

    async def _rest(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), seconds)
