"""A scratch database is forgotten though somebody is still leaving it."""

import asyncio
from collections.abc import Mapping
from secrets import token_hex
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest

from tests.support import databases
from tests.support.databases import drop_named
from tests.support.waiting import until


async def _made(administrator: str) -> tuple[str, asyncpg.Connection]:
    """A database and a session in it."""
    name = f"t{token_hex(4)}"
    connection = await asyncpg.connect(administrator)
    await connection.execute(f"CREATE DATABASE {name}")
    await connection.close()
    return name, await asyncpg.connect(urlunsplit(urlsplit(administrator)._replace(path=f"/{name}")))


async def _are_dropping(administrator: str, *names: str) -> bool:
    connection = await asyncpg.connect(administrator)
    try:
        wanted = [f'DROP DATABASE IF EXISTS "{name}"' for name in names]
        asked = "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query = ANY($1)"
        return bool(await connection.fetchval(asked, wanted) == len(names))
    finally:
        await connection.close()


async def test_dropping_a_database_waits_for_a_late_session_and_fails_on_one_that_stays(
    stack_environment: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(databases, "PATIENCE", 2)
    administrator = stack_environment["HOMEWARD_POSTGRES"]
    (late, leaving), (occupied, staying) = await _made(administrator), await _made(administrator)
    waiting = [asyncio.create_task(drop_named(administrator, name)) for name in (late, occupied)]
    await until(lambda: _are_dropping(administrator, late, occupied))
    assert not waiting[0].done()
    await leaving.close()
    await waiting[0]
    with pytest.raises(asyncpg.ObjectInUseError):
        await waiting[1]
    await staying.close()
    await drop_named(administrator, occupied)
