"""Events as rows of the transaction that caused them. Columns fit Debezium's outbox event router."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum
from uuid import UUID

import orjson
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from shared.contracts.base import Event
from shared.platform.clock import new_id
from shared.platform.identity import Actor
from shared.platform.telemetry import current_traceparent


class Lane(IntEnum):
    """Read side by side: neither waits for the other's backlog."""

    SINGLE = 0
    BULK = 1


@dataclass(frozen=True)
class OutboxRow:
    """One record to be. `payload` None is a tombstone."""

    id: UUID
    topic: str
    key: str
    type: str
    payload: bytes | None
    headers: dict[str, str]

    def caused_by(self, cause: UUID | None) -> "OutboxRow":
        """The same with the event that caused it."""
        return replace(self, headers=self.headers | {"ce_causationid": str(cause)}) if cause else self


def topic_of(service: str) -> str:
    """Where a service tells its facts, before any prefix."""
    return f"homeward.{service}.v1"


def row_of(event: Event, *, sequence: int, actor: Actor, at: datetime, exercise: str | None) -> OutboxRow:
    """An event with its CloudEvents 1.0 headers (Kafka binding, binary mode)."""
    event_id = new_id()
    headers = {
        "ce_id": str(event_id),
        "ce_specversion": "1.0",
        "ce_source": f"/homeward/{event.service}",
        "ce_type": event.event_type(),
        "ce_subject": str(event.aggregate_id()),
        "ce_time": at.isoformat(),
        "ce_sequence": str(sequence),
        "ce_actor": str(actor.id),
        "content-type": "application/json",
    }
    if exercise:
        headers["ce_exercise"] = exercise
    if traceparent := current_traceparent():
        headers["traceparent"] = traceparent
    return OutboxRow(
        id=event_id,
        topic=topic_of(event.service),
        key=str(event.key()),
        type=event.event_type(),
        payload=event.model_dump_json().encode(),
        headers=headers,
    )


class Outbox:
    """The rows of one transaction, in order, all in one lane."""

    def __init__(self, lane: Lane = Lane.SINGLE) -> None:
        self._lane = lane
        self._rows: list[OutboxRow] = []

    def add(self, row: OutboxRow) -> None:
        """Put in a ready row. What is no fact of the service only key owners and partners' feeds have to say."""
        self._rows.append(row)

    async def write(self, session: AsyncSession) -> None:
        """Insert the rows and wake the relay at the commit."""
        if not self._rows:
            return
        await _insert(session, self._rows, self._lane)
        await session.execute(text("SELECT pg_notify('outbox', '')"))
        self._rows = []


async def _insert(session: AsyncSession, rows: Sequence[OutboxRow], lane: Lane) -> None:
    await session.execute(
        text(
            "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, headers, lane)"
            " VALUES (:id, :topic, :key, :type, :payload, CAST(:headers AS jsonb), :lane)"
        ),
        [
            {
                "id": row.id,
                "topic": row.topic,
                "key": row.key,
                "type": row.type,
                "payload": row.payload,
                "headers": orjson.dumps(row.headers).decode(),
                "lane": lane,
            }
            for row in rows
        ],
    )
