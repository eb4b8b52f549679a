"""The one way to consume from Kafka. FastStream's own defaults lose messages; these settings are measured not to.

Explicit group, from the earliest record, acknowledged only after the handler's commit, given back on any error.
Batches of raw bytes: nothing is decoded before the handler, so that poison is the handler's to park and never
FastStream's to redeliver for ever. One worker per process; parallelism is by partitions and processes.
"""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRecord
from faststream.kafka import KafkaBroker
from faststream.kafka.subscriber.usecase import BatchSubscriber
from faststream.message import StreamMessage
from faststream.middlewares import AckPolicy
from faststream.security import BaseSecurity, SASLScram512

from shared.platform.connections import kafka_options
from shared.platform.messaging.headers import Record

Handle = Callable[[Sequence[Record]], Awaitable[None]]
"""Commits the effects of a batch before it returns, or raises."""
BATCH = 500
WAIT_MILLISECONDS = 1_000
"""How long an idle consumer sleeps at most; a record wakes it at once."""
SESSION_MILLISECONDS = 6_000
HEARTBEAT_MILLISECONDS = 1_500
RETRY_MILLISECONDS = 500
"""While the broker is away. With the client's own tenth of a second the consumers of a process knock 200 times a second
together, which keeps a small machine from starting its broker."""
GRACE_SECONDS = 20.0
"""How long a stop waits for the batch in hand; afterwards it is cancelled and delivered again."""


def kafka_broker(kafka: str) -> KafkaBroker:
    """A connection that consumes only; `kafka` is the brokers' address, as the settings have it."""
    logger = logging.getLogger("homeward.messaging")
    # Below that it tells of every batch, and warns that topics are not made by accident.
    logger.setLevel(logging.ERROR)
    options = kafka_options(kafka)
    return KafkaBroker(
        options["bootstrap_servers"],
        security=_security(options),
        consumer_only=True,
        allow_auto_create_topics=False,
        apply_types=False,
        graceful_timeout=GRACE_SECONDS,
        retry_backoff_ms=RETRY_MILLISECONDS,
        logger=logger,
        log_level=logging.DEBUG,
    )


def _security(options: Mapping[str, Any]) -> BaseSecurity | None:
    if "ssl_context" not in options:
        return None
    if "sasl_mechanism" not in options:
        return BaseSecurity(ssl_context=options["ssl_context"])
    user, password = options["sasl_plain_username"], options["sasl_plain_password"]
    return SASLScram512(username=user, password=password, ssl_context=options["ssl_context"])


def subscriber(
    broker: KafkaBroker, topics: Sequence[str], group: str, handle: Handle, *, instance: str | None = None
) -> None:
    """Let `handle` consume whole topics (full names) as `group`, from when the broker starts.

    `instance` is a name this process keeps over restarts (static membership): its partitions wait for it for the
    session's six seconds instead of moving.
    """
    subscription = broker.subscriber(
        *topics,
        batch=True,
        group_id=group,
        group_instance_id=instance,
        auto_offset_reset="earliest",
        ack_policy=AckPolicy.NACK_ON_ERROR,
        isolation_level="read_committed",
        session_timeout_ms=SESSION_MILLISECONDS,
        heartbeat_interval_ms=HEARTBEAT_MILLISECONDS,
        batch_timeout_ms=WAIT_MILLISECONDS,
        max_records=BATCH,
        no_reply=True,
        parser=_without_headers,
        decoder=_raw_records,
    )

    async def handle_batch(records: tuple[Record, ...]) -> None:
        await handle(records)

    subscription(handle_batch)


async def _wait_for_records(self: BatchSubscriber, consumer: AIOKafkaConsumer) -> tuple[ConsumerRecord, ...]:
    batches = await consumer.getmany(timeout_ms=self.batch_timeout_ms, max_records=self.max_records)
    return tuple(chain.from_iterable(batches.values()))


# FastStream's own sleeps after every empty fetch for as long as the fetch waited: an idle consumer is either late by
# that time, or wakes a hundred times a second, which cost a tenth of a core for each process.
BatchSubscriber.get_msg = _wait_for_records  # type: ignore[method-assign]  # the reason is above


async def _without_headers(
    records: tuple[ConsumerRecord, ...], parse: Callable[[Any], Awaitable[StreamMessage[Any]]]
) -> StreamMessage[Any]:
    # FastStream decodes every header as UTF-8 and answers to `reply_to`: one hostile header would block a partition.
    message = await parse((replace(records[0], headers=(), value=b""),))
    message.raw_message = records
    return message


async def _raw_records(message: StreamMessage[Any]) -> tuple[Record, ...]:
    return tuple(
        Record(
            topic=one.topic,
            partition=one.partition,
            offset=one.offset,
            key=one.key,
            value=one.value,
            headers=tuple((name, value or b"") for name, value in one.headers),
        )
        for one in message.raw_message
    )
