"""The relay outlives whatever its driver says of a connection that is ended."""

from typing import Any

import asyncpg
import pytest

from shared.platform.clock import new_id
from shared.platform.messaging import relay as relay_module
from shared.platform.messaging.outbox_reader import WaitingRow, read_waiting
from tests.platform.messaging.bench import Bench
from tests.platform.messaging.test_relay import relaying

pytestmark = pytest.mark.stack


async def test_the_relay_survives_a_connection_that_ends_amid_a_statement(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seen on a busy machine, where it ended the relay; the end must fall between two halves, so it is played."""
    failures = [asyncpg.InternalClientError("cannot switch to state 12; another operation (2) is in progress")]

    async def ended_once(*arguments: Any) -> list[WaitingRow]:
        if failures:
            raise failures.pop()
        return await read_waiting(*arguments)

    monkeypatch.setattr(relay_module, "read_waiting", ended_once)
    await bench.commit_event(new_id(), 1)
    async with relaying(bench):
        await bench.until("outbox", 0)
    assert not failures
