"""Temporal freezes or is paused while hundreds of workflows are to be signalled: no transaction stays open."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
import pytest_asyncio
from sqlalchemy import text
from temporalio.client import Client, WorkflowExecutionStatus

from deploy.local.stack import Stack
from services.cases.app import service
from services.cases.assistance.workflow import assistance_workflow_id
from shared.contracts.cases.v1 import AssistanceOpened
from shared.contracts.intake.v1 import Urgency
from shared.platform.clock import new_id
from shared.platform.consumption import processing_of
from shared.platform.identity import Actor
from shared.platform.messaging.headers import Record
from shared.platform.outbox import row_of
from shared.platform.processes import Processes
from shared.platform.runtime import Runtime
from tests.bench.facts import record_of
from tests.support.running import House

pytestmark = [pytest.mark.stack, pytest.mark.timeout(600)]

OPEN_SINCE = """
SELECT xact_start, extract(epoch FROM clock_timestamp() - xact_start) AS age FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%'
"""
LIMIT_SECONDS = 30


class Watch:
    """Which transactions were seen open and idle, and the oldest age of any."""

    def __init__(self) -> None:
        self.seen: set[datetime] = set()
        self.oldest = 0.0

    async def look(self, runtime: Runtime) -> None:
        """Look until cancelled."""
        while True:
            async with runtime.engine.connect() as connection:
                for began, age in (await connection.execute(text(OPEN_SINCE))).all():
                    self.seen.add(began)
                    self.oldest = max(self.oldest, float(age))
            await asyncio.sleep(0.1)

    async def until_seen(self, count: int) -> None:
        """Wait until so many transactions were open in all: those before the last have ended."""
        while len(self.seen) < count:  # noqa: ASYNC110  # the database notifies nobody
            await asyncio.sleep(0.1)


@asynccontextmanager
async def watched(runtime: Runtime) -> AsyncIterator[Watch]:
    watch = Watch()
    looking = asyncio.create_task(watch.look(runtime))
    yield watch
    looking.cancel()
    assert watch.seen, "the watch sees the consumer's transactions"
    assert watch.oldest < LIMIT_SECONDS


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def own_stack(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stack]:
    """A stack whose Temporal these tests may stop."""
    async with Stack(tmp_path_factory.mktemp("stack"), ("kafka", "postgres", "temporal")) as stack:
        yield stack


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def runtime(own_stack: Stack) -> AsyncIterator[Runtime]:
    """Cases on that stack; nobody works there but the consumer under test."""
    house = House(own_stack, ())
    await house.prepare()
    runtime = Runtime.of(service.name, house.settings)
    yield runtime
    await runtime.engine.dispose()


def opened(count: int) -> tuple[list[UUID], list[Record]]:
    at = datetime.now(UTC)
    events = [
        AssistanceOpened(
            assistance_id=new_id(), case_id=new_id(), person_id=new_id(), request_id=new_id(), services=["shelter"],
            urgency=Urgency.HIGH, due_at=at + timedelta(days=90), opened_at=at,
        )
        for _ in range(count)
    ]  # fmt: skip
    rows = [row_of(one, sequence=1, actor=Actor(id=UUID(int=7)), at=at, exercise=None) for one in events]
    return [one.assistance_id for one in events], [record_of(row, number) for number, row in enumerate(rows)]


async def consume(runtime: Runtime, client: Client, records: Sequence[Record]) -> None:
    """As the service does, in its small transactions."""
    effects = Processes(service, client)
    processing = processing_of(runtime, "cases-processes", effects)
    processing.at_once = effects.at_once
    await processing.handle(records)


async def facts_consumed(runtime: Runtime) -> int:
    """How many facts are through."""
    async with runtime.engine.connect() as connection:
        return int((await connection.execute(text("SELECT count(*) FROM inbox"))).scalar_one())


async def all_run(client: Client, ids: Sequence[UUID]) -> bool:
    handles = [client.get_workflow_handle(assistance_workflow_id(one)) for one in ids]
    statuses = [(await handle.describe()).status for handle in handles]
    return set(statuses) == {WorkflowExecutionStatus.RUNNING}


async def test_frozen_temporal_holds_no_transaction_open_and_signals_arrive_afterwards(
    own_stack: Stack, runtime: Runtime
) -> None:
    client = await runtime.temporal()
    ids, records = opened(500)
    async with watched(runtime) as watch:
        # Frozen before: a fast consumer, or a watch that comes too late, would be through before anything is seen.
        own_stack.pause("temporal")
        try:
            consuming = asyncio.create_task(consume(runtime, client, records))
            await watch.until_seen(5)
            assert not consuming.done()
        finally:
            own_stack.resume("temporal")
        await consuming
    assert await all_run(client, ids)


async def test_repeatedly_paused_temporal_causes_no_livelock(own_stack: Stack, runtime: Runtime) -> None:
    client = await runtime.temporal()
    ids, records = opened(100)
    async with watched(runtime):
        consuming = asyncio.create_task(consume(runtime, client, records))
        while not consuming.done():
            own_stack.pause("temporal")
            await asyncio.sleep(2)
            consumed = await facts_consumed(runtime)
            own_stack.resume("temporal")
            while not consuming.done() and await facts_consumed(runtime) == consumed:  # noqa: ASYNC110  # the database notifies nobody
                await asyncio.sleep(0.05)
        await consuming
    assert await all_run(client, ids)


async def test_monitor_detects_a_transaction_held_open(runtime: Runtime) -> None:
    async with watched(runtime) as watch, runtime.engine.connect() as connection:
        began = (await connection.execute(text("SELECT now()"))).scalar_one()
        while watch.oldest < 1:  # noqa: ASYNC110  # it only grows while the same one is open
            await asyncio.sleep(0.1)
        assert watch.seen == {began}
