"""CloudEvents 1.0 in Kafka's binary mode: the attributes travel as headers, the value is the event's JSON alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

SPECIFICATION = "1.0"


class HeadersUnreadable(ValueError):
    """The record is not a CloudEvent as we write it; the message names the header, never its value."""


@dataclass(frozen=True, slots=True)
class Record:
    """What lies in the log: bytes and where they lie."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True)
class Delivery:
    """What is known of an event without opening it.

    `subject` is the aggregate's id and `sequence` its version: 1, 2, 3 without gaps. `actor` is pseudonymous.
    `causation` is the id of the event that led to this one. `time` is the exercise's where there is one.
    """

    id: UUID
    type: str
    source: str
    subject: UUID
    time: datetime
    sequence: int | None
    actor: str | None
    causation: UUID | None
    exercise: str | None
    traceparent: str | None
    topic: str
    partition: int
    offset: int


def kafka_headers(headers: Mapping[str, str]) -> list[tuple[str, bytes]]:
    """An outbox row's headers as the broker's client takes them."""
    return [(name, value.encode()) for name, value in headers.items()]


def delivery_of(record: Record) -> Delivery:
    """Read the headers; HeadersUnreadable when one is missing or malformed."""
    headers = _texts(record.headers)
    if headers.get("ce_specversion") != SPECIFICATION:
        raise HeadersUnreadable("ce_specversion is not 1.0")
    return Delivery(
        id=_uuid(headers, "ce_id"),
        type=_text(headers, "ce_type"),
        source=_text(headers, "ce_source"),
        subject=_uuid(headers, "ce_subject"),
        time=_time(headers),
        sequence=_sequence(headers),
        actor=headers.get("ce_actor"),
        causation=_uuid(headers, "ce_causationid") if "ce_causationid" in headers else None,
        exercise=headers.get("ce_exercise"),
        traceparent=headers.get("traceparent"),
        topic=record.topic,
        partition=record.partition,
        offset=record.offset,
    )


def _texts(headers: Iterable[tuple[str, bytes]]) -> dict[str, str]:
    try:
        return {name: value.decode() for name, value in headers}
    except UnicodeDecodeError as error:
        raise HeadersUnreadable("a header is not UTF-8") from error


def _text(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name)
    if not value:
        raise HeadersUnreadable(f"{name} is missing")
    return value


def _uuid(headers: Mapping[str, str], name: str) -> UUID:
    try:
        return UUID(_text(headers, name))
    except ValueError as error:
        raise HeadersUnreadable(f"{name} is missing or not a UUID") from error


def _time(headers: Mapping[str, str]) -> datetime:
    try:
        return datetime.fromisoformat(_text(headers, "ce_time"))
    except ValueError as error:
        raise HeadersUnreadable("ce_time is missing or not a time") from error


def _sequence(headers: Mapping[str, str]) -> int | None:
    value = headers.get("ce_sequence")
    if value is None:
        return None
    if not (value.isascii() and value.isdigit()) or int(value) < 1:
        raise HeadersUnreadable("ce_sequence is not a positive number")
    return int(value)
