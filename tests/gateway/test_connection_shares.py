"""One account's slow questions, however many, leave connections for everybody else."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from services.gateway.access.accounts import Account
from services.gateway.assembly.schema import build_schema
from services.gateway.execution import query_executor
from services.gateway.execution.engine import Engine
from services.gateway.execution.query_executor import QueryExecutor
from services.gateway.execution.request import Request
from services.gateway.execution.turnstile import Shares
from shared.platform.clock import SystemClock, new_id
from tests.support.waiting import PATIENCE

CONNECTIONS = 16
SLOW = "slow"


@dataclass
class ManyTogether:
    """As much of a pool as reading uses: statements called slow never end by themselves."""

    free: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(CONNECTIONS))
    held: asyncio.Event = field(default_factory=asyncio.Event)
    slow: int = 0

    def get_max_size(self) -> int:
        """How many there are."""
        return CONNECTIONS

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator["ManyTogether"]:
        """One of them."""
        async with self.free:
            yield self

    async def execute(self, statement: str) -> None:
        """Begin or end."""

    async def fetch(self, sql: str, *_: object) -> list[Any]:
        """The answer, in its time."""
        if sql == SLOW:
            self.slow += 1
            await self.held.wait()
        return []


def _reading(pool: ManyTogether) -> QueryExecutor:
    unused: Any = None
    together: Any = pool
    return QueryExecutor(together, unused, unused, SystemClock())


def _accounts(many: int) -> Sequence[Account]:
    return [Account(new_id(), "somebody", frozenset({"caseworker"})) for _ in range(many)]


async def _everybody_has_come_as_far_as_they_come() -> None:
    for _ in range(100):
        await asyncio.sleep(0)


async def test_slow_queries_of_one_account_hold_up_that_account_alone() -> None:
    pool = ManyTogether()
    read, (one, other) = _reading(pool), _accounts(2)
    asking = [asyncio.create_task(read.rows(SLOW, (), one)) for _ in range(64)]
    await _everybody_has_come_as_far_as_they_come()
    assert pool.slow == CONNECTIONS // query_executor.PARTS
    assert await asyncio.wait_for(read.rows("quick", (), other), PATIENCE) == []
    pool.held.set()
    assert await asyncio.gather(*asking) == [[]] * 64


async def test_slow_queries_without_shares_would_hold_up_every_account(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control."""
    monkeypatch.setattr(query_executor, "PARTS", 1)
    pool = ManyTogether()
    read, (one, other) = _reading(pool), _accounts(2)
    asking = [asyncio.create_task(read.rows(SLOW, (), one)) for _ in range(64)]
    waits = asyncio.create_task(read.rows("quick", (), other))
    await _everybody_has_come_as_far_as_they_come()
    assert not waits.done()
    pool.held.set()
    await asyncio.gather(*asking, waits)


async def test_other_accounts_have_their_turn_between_two_documents_of_one(monkeypatch: pytest.MonkeyPatch) -> None:
    turns: list[Account] = []
    unused: Any = None
    schema: Any = build_schema()[1]
    prepared = Engine(schema, unused, unused, unused, unused)
    monkeypatch.setattr(prepared, "prepare", lambda request: turns.append(request.account))
    one, other = _accounts(2)
    flood = [asyncio.create_task(prepared.prepare_in_turn(Request(one, new_id()))) for _ in range(60)]
    await prepared.prepare_in_turn(Request(other, new_id()))
    assert turns.count(one) <= 2
    await asyncio.gather(*flood)
    assert turns.count(one) == 60


async def test_a_cancelled_wait_for_a_share_leaves_nothing_behind() -> None:
    shares, own, held = Shares(1), new_id(), asyncio.Event()

    async def holding() -> None:
        async with shares.one(own):
            await held.wait()

    asking = [asyncio.create_task(holding()) for _ in range(3)]
    await _everybody_has_come_as_far_as_they_come()
    asking[1].cancel()
    held.set()
    await asyncio.gather(asking[0], asking[2])
    async with asyncio.timeout(PATIENCE), shares.one(own):
        pass
    assert not shares._of
    assert not shares._asking
