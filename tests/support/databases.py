"""Forgetting scratch databases."""

from contextlib import suppress

import asyncpg

from shared.platform.settings import Settings

PATIENCE = 6
"""How often Postgres is asked; it waits five seconds each time for sessions that are still leaving."""


async def drop_database(settings: Settings, service: str) -> None:
    """Forget a service's scratch database and its roles."""
    await drop_named(settings.postgres, settings.database_name(service))
    connection = await asyncpg.connect(settings.postgres)
    try:
        for duty in ("owner", "runtime"):
            await connection.execute(f'DROP ROLE IF EXISTS "{settings.role_name(service, duty)}"')
    finally:
        await connection.close()


async def drop_named(administrator: str, database: str) -> None:
    """Forget a database.

    Without FORCE: that asks for rights over every session in it, and nobody but a superuser has them over an
    autovacuum worker that happens to be there, or over a runtime role's session that has not quite left.

    Raises:
        asyncpg.ObjectInUseError: a test left a session open.
    """
    statement = f'DROP DATABASE IF EXISTS "{database}"'
    connection = await asyncpg.connect(administrator)
    try:
        for _ in range(PATIENCE - 1):
            with suppress(asyncpg.ObjectInUseError):
                await connection.execute(statement)
                return
        await connection.execute(statement)
    finally:
        await connection.close()
