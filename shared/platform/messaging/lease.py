"""One holder at a time, by a row with a fencing epoch and the database's clock.

A holder that was stopped past its lease and wakes up again still believes in it. It can do no harm: whatever must
happen once is fenced by holder and epoch in the same statement, and the next holder has counted the epoch on.

An epoch is no lower than the milliseconds since 1970: a database that is restored from a backup goes on with epochs
above those that are in the topics already.
"""

from dataclasses import dataclass
from uuid import UUID

import asyncpg


class LeaseLost(Exception):
    """Another holder has taken over."""


@dataclass(frozen=True)
class Lease:
    """A lease held: `name` says on what."""

    name: str
    holder: UUID
    epoch: int


async def take_lease(connection: asyncpg.Connection, name: str, holder: UUID, seconds: float) -> Lease | None:
    """The lease, with its epoch counted on, when it is free, has run out or is the holder's own; else None."""
    epoch: int | None = await connection.fetchval(
        "INSERT INTO relay_leases AS held (name, holder, epoch, expires_at)"
        " VALUES ($1, $2, (extract(epoch FROM clock_timestamp()) * 1000)::bigint,"
        " clock_timestamp() + make_interval(secs => $3))"
        " ON CONFLICT (name) DO UPDATE SET holder = excluded.holder,"
        " epoch = greatest(held.epoch + 1, excluded.epoch),"
        " expires_at = excluded.expires_at"
        " WHERE held.expires_at < clock_timestamp() OR held.holder = excluded.holder RETURNING epoch",
        name,
        holder,
        seconds,
    )
    return None if epoch is None else Lease(name, holder, epoch)


async def renew_lease(connection: asyncpg.Connection, lease: Lease, seconds: float) -> None:
    """Hold on to it; LeaseLost when another has taken it. One that ran out and nobody took is still ours."""
    renewed = await connection.fetchval(
        "UPDATE relay_leases SET expires_at = clock_timestamp() + make_interval(secs => $4)"
        " WHERE name = $1 AND holder = $2 AND epoch = $3 RETURNING epoch",
        lease.name,
        lease.holder,
        lease.epoch,
        seconds,
    )
    if renewed is None:
        raise LeaseLost(lease.name)


async def give_up_lease(connection: asyncpg.Connection, lease: Lease) -> None:
    await connection.execute(
        "UPDATE relay_leases SET expires_at = clock_timestamp() - interval '1 second'"
        " WHERE name = $1 AND holder = $2 AND epoch = $3",
        lease.name,
        lease.holder,
        lease.epoch,
    )
