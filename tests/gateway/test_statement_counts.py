"""What the speed of the gateway rests on, counted: one statement for each question, as many for a batch of any size."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import asyncpg
import orjson
import pytest
from graphql import OperationDefinitionNode, OperationType, parse
from sqlalchemy import event

from services.gateway.assembly.schema import build_schema
from services.gateway.execution.persisted_documents import REGISTERED
from shared.platform.audit import LOCK
from tests.bench.facts import record_of, registrations
from tests.gateway.samples import required_values
from tests.gateway.support import GatewayHarness

pytestmark = pytest.mark.stack

DOCUMENTS: dict[str, str] = orjson.loads(REGISTERED.read_bytes()) if REGISTERED.is_file() else {}
SCHEMA = build_schema()[1]
A_BATCH = 13
"""Statements of a batch of registrations, needs, consents and requests: inbox, versions, parked, a row filter, locks,
five tables, what follows, notices, versions."""


def _queries() -> dict[str, tuple[str, OperationDefinitionNode]]:
    queries: dict[str, tuple[str, OperationDefinitionNode]] = {}
    for id, text in DOCUMENTS.items():
        operations = [one for one in parse(text).definitions if isinstance(one, OperationDefinitionNode)]
        queries |= {
            one.name.value: (id, one) for one in operations if one.operation is OperationType.QUERY and one.name
        }
    return queries


QUERIES = _queries()


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often a statement was sent for one row, which is how answers are read, and the head of the audit trail."""
    counted: Counter[str] = Counter()
    plain = asyncpg.Connection.fetchrow

    async def counting(self: asyncpg.Connection, sql: str, *arguments: Any, **options: Any) -> Any:
        counted[sql] += sql != LOCK
        return await plain(self, sql, *arguments, **options)

    monkeypatch.setattr(asyncpg.Connection, "fetchrow", counting)
    return counted


@pytest.mark.parametrize("role", ["supervisor", "committee_member"])
@pytest.mark.parametrize("name", sorted(QUERIES))
async def test_a_registered_query_is_one_statement(
    gateway: GatewayHarness, answers: Counter[str], name: str, role: str
) -> None:
    id, operation = QUERIES[name]
    await gateway.accept(answer={"candidates": []}, seen=False)
    async with gateway.client(role) as client:
        answer = await client.post("/graphql", json={"documentId": id, "variables": required_values(SCHEMA, operation)})
    assert answer.status_code == 200, answer.text
    if "errors" not in answer.json():
        assert answers.total() == 1
    else:
        assert {one["extensions"]["code"] for one in answer.json()["errors"]} <= {"search_refused", "forbidden"}
        assert answers.total() <= 1


def test_the_page_has_registered_queries() -> None:
    assert len(QUERIES) >= 10


@contextmanager
def _statements(gateway: GatewayHarness) -> Iterator[list[str]]:
    sent: list[str] = []
    engine = gateway.processing._engine.sync_engine

    def note(*arguments: Any) -> None:
        sent.append(arguments[2])

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


@pytest.mark.parametrize("size", [4, 400])
async def test_a_batch_is_as_many_statements_whatever_its_size(gateway: GatewayHarness, size: int) -> None:
    records = [record_of(row, number) for number, row in enumerate(registrations(size))]
    with _statements(gateway) as sent:
        await gateway.processing.handle(records)
    assert len([one for one in sent if "SAVEPOINT" not in one]) <= A_BATCH, "\n".join(sent)
