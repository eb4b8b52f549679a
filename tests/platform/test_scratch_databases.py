"""A scratch database is forgotten though somebody is still leaving it."""

import asyncio
from collections.abc import Mapping
from secrets import token_hex
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest

from tests.support import databases
from tests.support.databases import drop_named


async def _made(administrator: str) -> tuple[str, asyncpg.Connection]:
    """A database and a session in it."""
    name = f"t{token_hex(4)}"
    connection = await asyncpg.connect(administrator)
    await connection.execute(f"CREATE DATABASE {name}")
    await connection.close()
    return name, await asyncpg.connect(urlunsplit(urlsplit(administrator)._replace(path=f"/{name}")))


async def test_a_session_that_leaves_late_is_waited_for(stack_environment: Mapping[str, str]) -> None:
    administrator = stack_environment["HOMEWARD_POSTGRES"]
    name, session = await _made(administrator)
    dropping = asyncio.create_task(drop_named(administrator, name))
    await asyncio.sleep(6)
    assert not dropping.done()
    await session.close()
    await dropping


async def test_a_session_that_stays_is_told(
    stack_environment: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(databases, "PATIENCE", 1)
    administrator = stack_environment["HOMEWARD_POSTGRES"]
    name, session = await _made(administrator)
    with pytest.raises(asyncpg.ObjectInUseError):
        await drop_named(administrator, name)
    await session.close()
    await drop_named(administrator, name)
