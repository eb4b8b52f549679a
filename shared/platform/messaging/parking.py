"""Events that cannot be applied, put aside so that the partition moves on; somebody decides about them later.

A parked record is sealed under the service's own storage key and bound to its place in the log. The reason names
fields, classes and versions, never values.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

import orjson
from sqlalchemy import RowMapping, text
from sqlalchemy.ext.asyncio import AsyncConnection

from shared.platform.clock import new_id
from shared.platform.keyring import Storage
from shared.platform.logs import log
from shared.platform.messaging import meters
from shared.platform.messaging.headers import Delivery, Record


class ParkingReason(StrEnum):
    """Why an event is put aside."""

    UNREADABLE_HEADERS = "unreadable_headers"
    UNREADABLE_VALUE = "unreadable_value"
    FOREIGN_SEAL = "foreign_seal"
    """What it carries was sealed for another person than it is about: somebody moved it."""
    UNPROVEN_TOMBSTONE = "unproven_tombstone"
    """It would destroy a key, and intake did not sign it."""
    KEY_REPLACED = "key_replaced"
    """It would put another key in the place of one that is here."""
    AWAITS_VERSION = "awaits_version"
    """An earlier version of the aggregate is missing or parked itself; applied by itself once that one is."""
    KEY_MISSING = "key_missing"
    FAILED = "failed"
    PROCESS_RESTARTED = "process_restarted"
    """No event: something open had no workflow and got it again; discarded once it was seen."""
    PROCESS_GIVEN_UP = "process_given_up"
    """No event: workflows of something open end again and again; discarded to have them started again."""
    PROCESS_STUCK = "process_stuck"
    """No event: workflows of something open stand still, since a task fails each time; gone once they go on."""
    DUTY_FAILING = "duty_failing"
    """No event: what a process does beside its work fails again and again; gone once it goes on."""
    REPORT_GIVEN_UP = "report_given_up"
    """No event: a donor report that could not be computed; discarded once it was seen."""
    UNKNOWN_TYPE = "unknown_type"
    """Of a service we know, told by a newer release; applied by itself after the upgrade."""
    CONSUMER_STOPPED = "consumer_stopped"
    """The record at which a consumer stands still, since the fault is not the data's; gone once it goes on."""


NO_EVENTS = frozenset(
    {
        ParkingReason.PROCESS_RESTARTED,
        ParkingReason.PROCESS_GIVEN_UP,
        ParkingReason.PROCESS_STUCK,
        ParkingReason.DUTY_FAILING,
        ParkingReason.REPORT_GIVEN_UP,
    }
)


class Resolution(StrEnum):
    """How a parked event ended."""

    APPLIED = "applied"
    SUPERSEDED = "superseded"
    DISCARDED = "discarded"


@dataclass(frozen=True)
class ParkedEvent:
    """A parked event without its content."""

    id: UUID
    consumer: str
    topic: str
    partition: int
    kafka_offset: int
    event_id: UUID | None
    event_type: str | None
    aggregate_id: UUID | None
    sequence: int | None
    reason_code: str
    reason: str
    attempts: int
    parked_at: datetime

    @property
    def is_retryable(self) -> bool:
        """Whether somebody can decide about it; where a consumer stands still, it goes on by itself."""
        return self.reason_code != ParkingReason.CONSUMER_STOPPED

    @property
    def is_event(self) -> bool:
        """Whether trying it again means anything."""
        return self.is_retryable and self.reason_code not in NO_EVENTS


_COLUMNS = (
    "id, consumer, topic, partition, kafka_offset, event_id, event_type, aggregate_id, sequence,"
    " reason_code, reason, attempts, parked_at"
)
_PARK = text(
    "INSERT INTO parked_events (id, consumer, topic, partition, kafka_offset, event_id, event_type, aggregate_id,"
    " sequence, reason_code, reason, sealed_record)"
    " VALUES (:id, :consumer, :topic, :partition, :offset, :event_id, :event_type, :aggregate_id,"
    " :sequence, :code, :reason, :sealed) ON CONFLICT DO NOTHING"
)
_NEXT = text(
    f"SELECT {_COLUMNS} FROM parked_events"  # noqa: S608  # constant columns
    " WHERE consumer = :consumer AND aggregate_id = :aggregate_id AND resolved_at IS NULL"
    " ORDER BY sequence, kafka_offset LIMIT 1 FOR UPDATE"
)
_ONE = text(f"SELECT {_COLUMNS} FROM parked_events WHERE id = :id AND resolved_at IS NULL FOR UPDATE")  # noqa: S608
_ALL = text(
    f"SELECT {_COLUMNS} FROM parked_events"  # noqa: S608  # constant columns
    " WHERE resolved_at IS NULL AND (CAST(:consumer AS text) IS NULL OR consumer = :consumer)"
    " ORDER BY reason_code = 'consumer_stopped' DESC, parked_at, id LIMIT CAST(:limit AS bigint)"
)
_GOES_ON = text(
    "UPDATE parked_events SET resolved_at = now(), resolution = 'superseded'"
    " WHERE consumer = :consumer AND reason_code = 'consumer_stopped' AND resolved_at IS NULL"
)
_STANDS_AGAIN = text(
    "UPDATE parked_events SET resolved_at = NULL, resolution = NULL, reason_code = 'consumer_stopped',"
    " reason = :reason WHERE consumer = :consumer AND topic = :topic AND partition = :partition"
    " AND kafka_offset = :offset AND aggregate_id IS NULL"
)
_STOPPED = text(
    "SELECT DISTINCT consumer, reason FROM parked_events WHERE reason_code = 'consumer_stopped' AND resolved_at IS NULL"
)
_RECORD = text("SELECT sealed_record FROM parked_events WHERE id = :id")
_RESOLVE = text("UPDATE parked_events SET resolved_at = now(), resolution = :resolution WHERE id = :id")
_FAIL_AGAIN = text(
    "UPDATE parked_events SET reason_code = :code, reason = :reason, attempts = attempts + 1 WHERE id = :id"
)


class ParkingPlace:
    """Parks, finds and opens the parked events of a service's database."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    async def park(
        self,
        connection: AsyncConnection,
        consumer: str,
        record: Record,
        delivery: Delivery | None,
        why: tuple[ParkingReason, str],
    ) -> None:
        """Put a record aside; a second time is nothing."""
        code, reason = why
        values = {
            "id": new_id(),
            "consumer": consumer,
            "topic": record.topic,
            "partition": record.partition,
            "offset": record.offset,
            "event_id": delivery and delivery.id,
            "event_type": delivery and delivery.type[:255],
            "aggregate_id": delivery and delivery.subject,
            "sequence": delivery and delivery.sequence,
            "code": code.value,
            "reason": reason[:400],
            "sealed": self._storage.seal(
                _packed(record), _place(consumer, record.topic, record.partition, record.offset)
            ),
        }
        await connection.execute(_PARK, values)
        meters.parked.add(1, {"consumer": consumer, "reason": code.value})
        log.error(
            "event_parked", consumer=consumer, code=code.value, topic=record.topic, partition=record.partition,
            offset=record.offset, event_id=str(values["event_id"]), event_type=values["event_type"],
        )  # fmt: skip

    async def record_of(self, connection: AsyncConnection, parked: ParkedEvent) -> Record:
        """Open what was put aside; cryptography's InvalidTag when it was changed or moved."""
        sealed = (await connection.execute(_RECORD, {"id": parked.id})).scalar_one()
        place = _place(parked.consumer, parked.topic, parked.partition, parked.kafka_offset)
        return _unpacked(self._storage.open(bytes(sealed), place))


async def stand_still(
    place: ParkingPlace, connection: AsyncConnection, consumer: str, record: Record, reason: str
) -> None:
    """Show administrators where a consumer stands, and why."""
    await place.park(connection, consumer, record, None, (ParkingReason.CONSUMER_STOPPED, reason))
    where = {"topic": record.topic, "partition": record.partition, "offset": record.offset}
    await connection.execute(_STANDS_AGAIN, {"consumer": consumer, "reason": reason[:400], **where})


async def go_on(connection: AsyncConnection, consumer: str) -> None:
    await connection.execute(_GOES_ON, {"consumer": consumer})


async def stopped_consumers(connection: AsyncConnection) -> list[str]:
    return [f"{row.consumer}: {row.reason}" for row in await connection.execute(_STOPPED)]


async def next_parked(connection: AsyncConnection, consumer: str, aggregate_id: UUID) -> ParkedEvent | None:
    """The lowest version of the aggregate that is parked, locked."""
    rows = await connection.execute(_NEXT, {"consumer": consumer, "aggregate_id": aggregate_id})
    return _parked_event(rows.mappings().one_or_none())


async def find_parked(connection: AsyncConnection, parked_id: UUID) -> ParkedEvent | None:
    """One that is not resolved, locked; None when there is none."""
    rows = await connection.execute(_ONE, {"id": parked_id})
    return _parked_event(rows.mappings().one_or_none())


async def list_parked(
    connection: AsyncConnection, consumer: str | None = None, limit: int | None = 100
) -> list[ParkedEvent]:
    """What waits for somebody's decision, oldest first."""
    rows = await connection.execute(_ALL, {"consumer": consumer, "limit": limit})
    return [ParkedEvent(**row) for row in rows.mappings()]


async def resolve(connection: AsyncConnection, parked_id: UUID, resolution: Resolution) -> None:
    await connection.execute(_RESOLVE, {"id": parked_id, "resolution": resolution.value})


async def fail_again(connection: AsyncConnection, parked_id: UUID, why: tuple[ParkingReason, str]) -> None:
    code, reason = why
    await connection.execute(_FAIL_AGAIN, {"id": parked_id, "code": code.value, "reason": reason[:400]})


def _parked_event(row: RowMapping | None) -> ParkedEvent | None:
    return ParkedEvent(**row) if row is not None else None


def _place(consumer: str, topic: str, partition: int, offset: int) -> str:
    return f"{consumer}|{topic}|{partition}|{offset}"


def _packed(record: Record) -> bytes:
    return orjson.dumps(
        {
            "topic": record.topic,
            "partition": record.partition,
            "offset": record.offset,
            "key": record.key.hex() if record.key is not None else None,
            "value": record.value.hex() if record.value is not None else None,
            "headers": [[name, value.hex()] for name, value in record.headers],
        }
    )


def _unpacked(content: bytes) -> Record:
    packed = orjson.loads(content)
    return Record(
        topic=packed["topic"],
        partition=packed["partition"],
        offset=packed["offset"],
        key=None if packed["key"] is None else bytes.fromhex(packed["key"]),
        value=None if packed["value"] is None else bytes.fromhex(packed["value"]),
        headers=tuple((name, bytes.fromhex(value)) for name, value in packed["headers"]),
    )
