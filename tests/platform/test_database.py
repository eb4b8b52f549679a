"""What was opened is kept; a connection that the server closed is not handed out again, and nobody is asked for it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from tests.support.harness import ServiceHarness
from tests.support.waiting import until

pytestmark = pytest.mark.stack

OWN = text("SELECT pg_backend_pid()")
END = text("SELECT pg_terminate_backend(:pid)")
ALIVE = text("SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE pid = :pid)")


@pytest_asyncio.fixture(loop_scope="session")
async def plain(harness: ServiceHarness) -> AsyncIterator[AsyncEngine]:
    """A pool as SQLAlchemy makes it."""
    engine = create_async_engine(harness.engine.url)
    yield engine
    await engine.dispose()


async def _hung_up_on(engine: AsyncEngine, other: AsyncEngine) -> int:
    """Close the pool's one idle connection from the server's side; its process."""
    async with engine.begin() as connection:
        pid: int = (await connection.execute(OWN)).scalar_one()
    async with other.begin() as connection:
        await connection.execute(END, {"pid": pid})

    async def gone() -> bool:
        async with other.begin() as connection:
            return not (await connection.execute(ALIVE, {"pid": pid})).scalar_one()

    await until(gone)
    return pid


async def test_a_closed_connection_is_replaced(harness: ServiceHarness, plain: AsyncEngine) -> None:
    ended = await _hung_up_on(harness.engine, plain)
    async with harness.engine.begin() as connection:
        assert (await connection.execute(OWN)).scalar_one() != ended


async def test_a_plain_pool_hands_out_a_closed_connection(harness: ServiceHarness, plain: AsyncEngine) -> None:
    """Negative control: without the check the next transaction fails."""
    await _hung_up_on(plain, harness.engine)
    with pytest.raises(DBAPIError):
        async with plain.begin() as connection:
            await connection.execute(OWN)


async def _burst(engine: AsyncEngine) -> set[int]:
    """The processes of fifteen transactions at once: as many as a plain pool opens, five of which it keeps."""
    all_there = asyncio.Barrier(15)

    async def one() -> int:
        async with engine.begin() as connection:
            pid: int = (await connection.execute(OWN)).scalar_one()
            await all_there.wait()
            return pid

    return set(await asyncio.gather(*(one() for _ in range(15))))


async def test_connections_of_a_burst_are_reused_by_the_next(harness: ServiceHarness) -> None:
    assert await _burst(harness.engine) == await _burst(harness.engine)


async def test_a_plain_pool_opens_connections_anew_for_every_burst(plain: AsyncEngine) -> None:
    """Negative control: what goes beyond the pool's size is closed after use."""
    assert await _burst(plain) != await _burst(plain)
