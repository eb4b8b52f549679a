"""The outbox as the relay sees it: which rows may go now, in which order, and their fenced end.

Order. Rows go by `position`, which the database counts at the insert. An aggregate's row is locked while it changes,
so a later version is inserted after the earlier one is committed: whoever sees version 3 sees version 2, at a
lower position. Sent rows are deleted rather than passed by a cursor, so a row that commits late is simply found late.
Ordering by transaction id instead would be wrong here: a transaction takes its id at its first write and may then
wait for the aggregate's lock, so a later version can carry the lower transaction id.

Lanes. Single registrations (lane 0) and bulk imports (lane 1) are read side by side, so neither waits for the other's
backlog. A row waits while an earlier row of the same Kafka key is in another lane, so one person's events keep their
order across lanes. Lane 2 holds what the broker will never take; what follows it under the same key waits, too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import asyncpg
import orjson

from shared.platform.messaging.lease import Lease, LeaseLost
from shared.platform.outbox import Lane

_LANE = """
(SELECT id, aggregatetype, aggregateid, payload, headers, lane FROM outbox AS row
  WHERE lane = {lane} AND NOT EXISTS (
    SELECT 1 FROM outbox AS earlier
    WHERE earlier.aggregateid = row.aggregateid AND earlier.lane <> {lane} AND earlier.position < row.position)
  ORDER BY position LIMIT {limit})
"""
_DELETE = """
WITH lease AS (SELECT 1 FROM relay_leases WHERE name = $1 AND holder = $2 AND epoch = $3 FOR SHARE),
changed AS (DELETE FROM outbox WHERE id = ANY($4::uuid[]) AND EXISTS (SELECT 1 FROM lease))
SELECT count(*) FROM lease
"""
_HOLD = """
WITH lease AS (SELECT 1 FROM relay_leases WHERE name = $1 AND holder = $2 AND epoch = $3 FOR SHARE),
changed AS (UPDATE outbox SET lane = 2 WHERE id = ANY($4::uuid[]) AND EXISTS (SELECT 1 FROM lease))
SELECT count(*) FROM lease
"""
_READ = (
    _LANE.format(lane=Lane.SINGLE.value, limit="$1") + " UNION ALL " + _LANE.format(lane=Lane.BULK.value, limit="$2")
)


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A record to be: `topic` without the prefix; `value` None is a tombstone."""

    id: UUID
    topic: str
    key: bytes
    value: bytes | None
    headers: dict[str, str]
    lane: int


async def read_waiting(connection: asyncpg.Connection, singles: int, bulk: int) -> list[WaitingRow]:
    """At most so many rows of each lane that may be sent now."""
    rows = await connection.fetch(_READ, singles, bulk)
    return [
        WaitingRow(
            id=row["id"],
            topic=row["aggregatetype"],
            key=row["aggregateid"].encode(),
            value=row["payload"],
            headers=orjson.loads(row["headers"]),
            lane=row["lane"],
        )
        for row in rows
    ]


async def delete_sent(connection: asyncpg.Connection, lease: Lease, ids: Sequence[UUID]) -> None:
    """Remove what the broker has acknowledged; LeaseLost, and nothing removed, when the lease is another's."""
    await _fenced(connection, lease, _DELETE, ids)


async def hold_back(connection: asyncpg.Connection, lease: Lease, ids: Sequence[UUID]) -> None:
    """Put rows aside that the broker will never take; LeaseLost as above."""
    await _fenced(connection, lease, _HOLD, ids)


async def _fenced(connection: asyncpg.Connection, lease: Lease, statement: str, ids: Sequence[UUID]) -> None:
    held = await connection.fetchval(statement, lease.name, lease.holder, lease.epoch, list(ids))
    if not held:
        raise LeaseLost(lease.name)
