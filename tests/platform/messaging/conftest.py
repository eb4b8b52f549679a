"""A scratch database with the platform's tables, and topics of its own, on the real Postgres and Kafka."""

import secrets
from collections.abc import AsyncIterator, Mapping
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest_asyncio
from sqlalchemy.ext.asyncio import create_async_engine

from shared.platform.messaging.topics import create_topics, service_topics
from shared.platform.records import service_metadata
from tests.platform.messaging.bench import EFFECTS_TABLE, Bench, delete_topics


@pytest_asyncio.fixture
async def bench(stack_environment: Mapping[str, str]) -> AsyncIterator[Bench]:
    """One service's database and the topics of all, both forgotten afterwards."""
    name = f"t{secrets.token_hex(4)}"
    administrator = stack_environment["HOMEWARD_POSTGRES"]
    dsn = urlunsplit(urlsplit(administrator)._replace(path=f"/{name}"))
    kafka = stack_environment["HOMEWARD_KAFKA"]
    await _execute(administrator, f"CREATE DATABASE {name}")
    engine = create_async_engine(dsn.replace("postgresql://", "postgresql+asyncpg://"), pool_size=4)
    async with engine.begin() as connection:
        await connection.run_sync(service_metadata().create_all)
        await connection.exec_driver_sql(EFFECTS_TABLE)
    made = await create_topics(kafka, f"{name}.", service_topics(["cases"]))
    try:
        yield Bench(dsn, kafka, f"{name}.", engine)
    finally:
        await engine.dispose()
        await _execute(administrator, f"DROP DATABASE {name} WITH (FORCE)")
        await delete_topics(kafka, made)


async def _execute(dsn: str, statement: str) -> None:
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
