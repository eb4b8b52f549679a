"""What graphql-core says of a variable becomes code and field, without the value."""

from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse
from graphql.execution.values import get_variable_values

from services.gateway.assembly.schema import build_schema
from services.gateway.execution.coercion import without_values
from shared.platform.shapes import SENTENCES

CANARY = "Halima-Testperson"
DOCUMENT = "mutation M($i: PlanOperationInput!) { planOperation(input: $i) { __typename } }"
GOOD = {
    "operationId": "0197a000-0000-7000-8000-000000000000", "crisisId": "0197a000-0000-7000-8000-000000000001",
    "name": "North", "mode": "AIR", "originCountry": "LY", "destinationCountry": "KE",
    "departsAt": "2026-03-02T08:00:00Z", "arrivesAt": "2026-03-02T12:00:00Z", "seats": 3,
}  # fmt: skip


def extensions_of(**values: Any) -> dict[str, Any]:
    operation = parse(DOCUMENT).definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    coerced = get_variable_values(
        build_schema()[1], operation.variable_definitions or (), {"i": {**GOOD, **values}}, 10, hide_suggestions=True
    )
    assert isinstance(coerced, list)
    error = without_values(coerced[0])
    assert CANARY not in error.message
    return dict(error.extensions or {})


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"seats": CANARY}, "not_a_whole_number", "seats"),
        ({"seats": 99_999_999_999}, "not_a_whole_number", "seats"),
        ({"mode": CANARY}, "not_on_the_list", "mode"),
        ({"crisisId": CANARY}, "not_an_id", "crisisId"),
        ({"departsAt": CANARY}, "not_a_moment", "departsAt"),
        ({"name": 5}, "not_a_text", "name"),
        ({CANARY: 5}, "field_unknown", None),
    ],
)
def test_a_refused_variable_has_code_and_field(values: dict[str, Any], code: str, field: str | None) -> None:
    assert extensions_of(**values) == {"code": code, "field": field}
    assert code in SENTENCES
