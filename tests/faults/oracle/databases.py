"""Reads the services' databases as the superuser, past every guard of theirs; and plants corruptions in them."""

import hashlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from shared.platform.settings import Settings
from tests.faults.oracle.evidence import Row, Tables

PLATFORM = frozenset(
    [
        "outbox",
        "inbox",
        "consumed_versions",
        "idempotency",
        "audit",
        "audit_head",
        "audit_checkpoints",
        "subject_keys",
        "relay_leases",
        "parked_events",
        "alembic_version",
    ]
)
NOT_FROM_EVENTS = PLATFORM | {"accounts", "sessions", "sign_ins", "readmodel_builds"}
"""Tables of the gateway that no event makes."""

_CONSTRAINTS = """SELECT conname AS name, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE conrelid = $1::text::regclass AND contype = 'u'"""
_INDEXES = """SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
  FROM pg_index WHERE indrelid = $1::text::regclass AND indisunique AND NOT indisprimary"""


@asynccontextmanager
async def connected(settings: Settings, service: str) -> AsyncIterator[Any]:
    """A superuser's connection to a service's database."""
    connection = await asyncpg.connect(address(settings, service))
    try:
        yield connection
    finally:
        await connection.close()


def address(settings: Settings, service: str) -> str:
    """The superuser's address of a service's database: others see nothing of a read model that guards its rows."""
    server = urlsplit(settings.postgres)
    superuser = f"postgres:{server.password}@{server.hostname}:{server.port}"
    return urlunsplit(server._replace(netloc=superuser, path=f"/{settings.database_name(service)}"))


async def read_tables(settings: Settings, service: str) -> Tables:
    """Every row of every table."""
    async with connected(settings, service) as connection:
        names = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        return {name: await _rows(connection, name) for (name,) in names}


async def _rows(connection: Any, table: str) -> list[Row]:
    rows = await connection.fetch(f'SELECT to_jsonb(t) FROM "{table}" AS t')  # noqa: S608  # a name of the catalogue
    return [json.loads(row) for (row,) in rows]


async def count(settings: Settings, service: str, table: str) -> int:
    """How many rows a table has."""
    async with connected(settings, service) as connection:
        rows: int = await connection.fetchval(f'SELECT count(*) FROM "{table}"')  # noqa: S608  # our own names
        return rows


def digests(tables: Tables) -> dict[str, str]:
    """A digest of every table of the read model, whatever the order of its rows."""
    return {
        name: hashlib.sha256("\n".join(sorted(json.dumps(row, sort_keys=True) for row in rows)).encode()).hexdigest()
        for name, rows in tables.items()
        if name not in NOT_FROM_EVENTS
    }


@asynccontextmanager
async def planted(
    settings: Settings, service: str, table: str, old: Row | None, new: Row | None
) -> AsyncIterator[None]:
    """While the block runs, the row `old` is `new` instead; None is no row."""
    async with connected(settings, service) as connection:
        # As a replica, triggers and foreign keys do not stand in the way of a corruption.
        await connection.execute("SET session_replication_role = replica")
        async with _unguarded(connection, table):
            await _replace(connection, table, old, new)
            try:
                yield
            finally:
                await _replace(connection, table, new, old)


@asynccontextmanager
async def _unguarded(connection: Any, table: str) -> AsyncIterator[None]:
    """Without the table's unique constraints and indexes, which would not let a corruption in."""
    constraints = await connection.fetch(_CONSTRAINTS, table)
    for one in constraints:
        await connection.execute(f'ALTER TABLE "{table}" DROP CONSTRAINT "{one["name"]}"')
    indexes = await connection.fetch(_INDEXES, table)
    for one in indexes:
        await connection.execute(f'DROP INDEX "{one["name"]}"')
    try:
        yield
    finally:
        for one in indexes:
            await connection.execute(one["definition"])
        for one in constraints:
            await connection.execute(f'ALTER TABLE "{table}" ADD CONSTRAINT "{one["name"]}" {one["definition"]}')


async def _replace(connection: Any, table: str, old: Row | None, new: Row | None) -> None:
    async with connection.transaction():
        if old is not None:
            await connection.execute(
                f'DELETE FROM "{table}" AS t WHERE to_jsonb(t) = $1::jsonb',  # noqa: S608  # our own names
                json.dumps(old),
            )
        if new is not None:
            columns = await _stored_columns(connection, table)
            await connection.execute(
                f'INSERT INTO "{table}" ({columns})'  # noqa: S608  # our own names
                f' SELECT {columns} FROM jsonb_populate_record(NULL::"{table}", $1::jsonb)',
                json.dumps(new),
            )


async def _stored_columns(connection: Any, table: str) -> str:
    """The columns that are not worked out from others."""
    rows = await connection.fetch(
        "SELECT column_name FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'", table
    )
    return ", ".join(f'"{name}"' for (name,) in rows)


async def empty_read_model(settings: Settings, group: str) -> None:
    """Forget every row that events made, and that they were consumed."""
    async with connected(settings, "gateway") as connection, connection.transaction():
        names = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        made = ", ".join(f'"{name}"' for (name,) in names if name not in NOT_FROM_EVENTS)
        await connection.execute(f"TRUNCATE {made}")
        for table in ("inbox", "consumed_versions"):
            await connection.execute(f"DELETE FROM {table} WHERE consumer = $1", group)  # noqa: S608  # our own names
