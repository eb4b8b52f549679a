"""Every document of the page is answered for every role: nothing the page asks is a fault for anybody."""

from typing import Any

import httpx
import orjson
import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    parse,
    type_from_ast,
    validate,
)

from services.gateway.assembly.schema import build_schema
from services.gateway.execution.persisted_documents import REGISTERED
from shared.platform.clock import new_id
from shared.policy.matrix import matrix
from tests.gateway.journey import Somebody, whole_journey
from tests.gateway.support import GatewayHarness

pytestmark = pytest.mark.stack

CORE: GraphQLSchema = build_schema()[1]
DOCUMENTS: dict[str, str] = orjson.loads(REGISTERED.read_bytes()) if REGISTERED.is_file() else {}


def _operation(text: str) -> OperationDefinitionNode:
    return next(one for one in parse(text).definitions if isinstance(one, OperationDefinitionNode))


def _sample(of: Any, name: str, somebody: Somebody) -> Any:
    """A value of an input's type: ids are those of somebody's journey where the name says whose."""
    if isinstance(of, GraphQLNonNull):
        return _sample(of.of_type, name, somebody)
    if isinstance(of, GraphQLList):
        return [_sample(of.of_type, name, somebody)]
    if isinstance(of, GraphQLInputObjectType):
        wanted = {key: field for key, field in of.fields.items() if isinstance(field.type, GraphQLNonNull)}
        return {key: _sample(field.type, key, somebody) for key, field in wanted.items()}
    if isinstance(of, GraphQLEnumType):
        return next(iter(of.values))
    known = {
        "UUID": str(somebody.person), "ID": str(somebody.person), "Int": 10, "Boolean": True, "Date": "2026-05-04",
        "DateTime": "2026-05-04T00:00:00Z",
    }  # fmt: skip
    return known.get(of.name, None if name == "after" else "x")


def _variables(operation: OperationDefinitionNode, somebody: Somebody) -> dict[str, Any]:
    return {
        one.variable.name.value: _sample(type_from_ast(CORE, one.type), one.variable.name.value, somebody)
        for one in operation.variable_definitions or ()
        if one.variable.name.value != "after"
    }


@pytest.mark.parametrize("identity", DOCUMENTS)
def test_a_registered_document_is_valid(identity: str) -> None:
    assert validate(CORE, parse(DOCUMENTS[identity])) == []


@pytest.mark.parametrize("role", matrix().roles)
async def test_every_query_of_the_page_is_answered(gateway: GatewayHarness, role: str) -> None:
    somebody = await whole_journey(gateway)
    candidates = {"candidates": [{"person_id": str(somebody.person), "band": "likely", "reasons": ["name"]}]}

    async def answered(request: httpx.Request) -> httpx.Response:
        is_list = request.url.path in ("/parked", "/audit", "/partner-feeds")
        content: Any = [] if is_list else {"events": [], "answer": candidates}
        return httpx.Response(200, json=content)

    gateway.played.answer = answered
    async with gateway.client(role) as client:
        for identity, text in DOCUMENTS.items():
            operation = _operation(text)
            if operation.operation is not OperationType.QUERY:
                continue
            body = {"documentId": identity, "variables": _variables(operation, somebody)}
            answer = (await client.post("/graphql", json=body)).json()
            codes = [error.get("extensions", {}).get("code") for error in answer.get("errors", [])]
            assert set(codes) <= {"search_refused", "forbidden"}, (
                operation.name and operation.name.value,
                answer["errors"],
            )


@pytest.mark.parametrize("identity", ["0" * 64, "", "x"])
async def test_an_unknown_document_is_refused(gateway: GatewayHarness, identity: str) -> None:
    async with gateway.client("supervisor") as client:
        answer = await client.post("/graphql", json={"documentId": identity, "variables": {"id": str(new_id())}})
    assert answer.json()["errors"]
