"""A producer that puts nothing on the wire once its lease may be another's, and leaves nothing running behind.

The lease is asked for at the last moment, in the statement before the bytes go to the socket: what was handed over
earlier and waited, since the process was stopped or the broker away, is refused there. A process that is stopped
between that statement and the socket is beyond any clock of its own; its record carries the epoch it was sent in, and
`epochs` says who refuses it.
"""

import asyncio
import contextlib
import time
from typing import Any

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError
from aiokafka.protocol.produce import ProduceRequest

from shared.platform.connections import kafka_options
from shared.platform.messaging.consumer import RETRY_MILLISECONDS
from shared.platform.messaging.crash_points import crash_point
from shared.platform.messaging.epochs import EPOCH_HEADER
from shared.platform.messaging.headers import kafka_headers
from shared.platform.messaging.lease import Lease

GRACE_SECONDS = 3.0
"""How long the client may take to end by itself."""
LARGEST_RECORD = 1_000_000
"""Bytes; below the broker's default limit for a record."""
_CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""Goes on while the machine sleeps, where there is such a clock."""


class LeaseMayBeOver(KafkaError):  # type: ignore[misc]  # aiokafka types none of its errors
    """Nothing more is sent in this lease."""

    retriable = False


def elapsed() -> float:
    """Seconds on a clock that only goes forward."""
    return time.clock_gettime(_CLOCK)


class LeasedProducer:
    """Sends in one lease; `held_until` is on the clock of `elapsed`."""

    def __init__(self, kafka: str, lease: Lease) -> None:
        self.held_until = 0.0
        self._epoch = {EPOCH_HEADER: str(lease.epoch)}
        self._producer = AIOKafkaProducer(
            **kafka_options(kafka),
            acks="all",
            enable_idempotence=True,
            linger_ms=0,
            retry_backoff_ms=RETRY_MILLISECONDS,
            max_batch_size=262_144,
            max_request_size=LARGEST_RECORD + 48_576,
        )
        self._send_at_once = self._producer.client.send
        self._producer.client.send = self._send_while_held

    async def start(self) -> None:
        await self._producer.start()

    async def send(
        self, topic: str, *, key: bytes, value: bytes | None, headers: dict[str, str]
    ) -> "asyncio.Future[Any]":
        """Hand a record over; the future ends with the broker's acknowledgement."""
        sent = kafka_headers(headers | self._epoch)
        acknowledged: asyncio.Future[Any] = await self._producer.send(topic, key=key, value=value, headers=sent)
        return acknowledged

    async def abandon(self) -> None:
        """End at once: what is still on its way is refused. The client's own end would send it first."""
        self.held_until = 0.0
        sender, accumulator = self._producer._sender, self._producer._message_accumulator  # noqa: SLF001
        await self._producer.client.close()
        # Cancelled, it waits for what is in flight, and that perhaps for a broker that is away.
        with contextlib.suppress(KafkaError, TimeoutError):
            await asyncio.wait_for(sender.close(), GRACE_SECONDS)
        # Only now, since the sender puts back what it could not send; nobody waits for it any more.
        accumulator._batches.clear()  # noqa: SLF001
        accumulator._pending_batches.clear()  # noqa: SLF001
        await self._producer.stop()

    async def _send_while_held(self, node_id: Any, request: Any, **options: Any) -> Any:
        if isinstance(request, ProduceRequest):
            if self.held_until:
                # The connection first, since it may have to be waited for.
                await self._producer.client.ready(node_id)
            if elapsed() >= self.held_until:
                raise LeaseMayBeOver
            crash_point("relay.on_the_wire")
        return await self._send_at_once(node_id, request, **options)
