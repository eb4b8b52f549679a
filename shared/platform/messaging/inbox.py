"""What a consumer has already seen: event ids, and how far each aggregate has come."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from shared.platform.messaging.headers import Delivery

_ENTER = text(
    "INSERT INTO inbox (consumer, event_id, received_at) SELECT :consumer, id,"
    " CASE WHEN id = ANY(CAST(:unversioned AS uuid[])) THEN 'infinity' ELSE now() END"
    " FROM unnest(CAST(:ids AS uuid[])) AS id ON CONFLICT DO NOTHING RETURNING event_id"
)
_LOOK = text(
    "SELECT aggregate_id, sequence FROM consumed_versions"
    " WHERE consumer = :consumer AND aggregate_id = ANY(CAST(:ids AS uuid[]))"
    " UNION ALL SELECT aggregate_id, NULL FROM parked_events"
    " WHERE consumer = :consumer AND aggregate_id = ANY(CAST(:ids AS uuid[])) AND resolved_at IS NULL"
)
_ADVANCE = text(
    "INSERT INTO consumed_versions AS seen (consumer, aggregate_id, sequence)"
    " SELECT :consumer, * FROM unnest(CAST(:ids AS uuid[]), CAST(:sequences AS bigint[]))"
    " ON CONFLICT (consumer, aggregate_id) DO UPDATE SET sequence = greatest(seen.sequence, excluded.sequence)"
)
_LOCK = text(
    "SELECT pg_advisory_xact_lock(hashtextextended(:consumer || id, 0)) FROM unnest(CAST(:ids AS text[])) AS id"
)
_FORGET = (
    text("DELETE FROM inbox WHERE consumer = :consumer"),
    text("DELETE FROM consumed_versions WHERE consumer = :consumer"),
    text("DELETE FROM parked_events WHERE consumer = :consumer AND resolved_at IS NULL"),
)


async def enter(connection: AsyncConnection, consumer: str, deliveries: Sequence[Delivery]) -> set[UUID]:
    """Write the inbox rows; answers the ids that were not there. Waits for whoever is writing the same ones.

    Nothing else guards an event without a version, so its row has no age and is never forgotten.
    """
    if not deliveries:
        return set()
    # In one order everywhere, so that two consumers with the same events wait for each other but never in a circle.
    ids = sorted({one.id for one in deliveries})
    unversioned = [one.id for one in deliveries if one.sequence is None]
    rows = await connection.execute(_ENTER, {"consumer": consumer, "ids": ids, "unversioned": unversioned})
    return set(rows.scalars())


async def look_at(
    connection: AsyncConnection, consumer: str, aggregate_ids: Sequence[UUID]
) -> tuple[dict[UUID, int], set[UUID]]:
    """The last version consumed of each aggregate, absent where none was; and those with events that are parked."""
    rows = (await connection.execute(_LOOK, {"consumer": consumer, "ids": list(aggregate_ids)})).all()
    versions = {row.aggregate_id: row.sequence for row in rows if row.sequence is not None}
    return versions, {row.aggregate_id for row in rows if row.sequence is None}


async def advance(connection: AsyncConnection, consumer: str, reached: Mapping[UUID, int]) -> None:
    """Remember how far each aggregate has come; never goes back."""
    if reached:
        ordered = sorted(reached.items())
        ids, sequences = [one for one, _ in ordered], [sequence for _, sequence in ordered]
        await connection.execute(_ADVANCE, {"consumer": consumer, "ids": ids, "sequences": sequences})


async def lock_aggregates(connection: AsyncConnection, consumer: str, aggregate_ids: Sequence[UUID]) -> None:
    """Until the commit, nobody else parks or takes out of parking events of these aggregates."""
    await connection.execute(_LOCK, {"consumer": consumer, "ids": sorted({str(one) for one in aggregate_ids})})


async def forget(connection: AsyncConnection, consumer: str) -> None:
    """Before a rebuild from the topics: this consumer has seen nothing."""
    for statement in _FORGET:
        await connection.execute(statement, {"consumer": consumer})
