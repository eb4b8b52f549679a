"""Answers to questions about the schema itself, where they are allowed at all."""

from collections import OrderedDict
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionSetNode,
    execute_sync,
)
from graphql.execution.values import VariableValues

from services.gateway.execution.limits import ABOUT_THE_SCHEMA
from services.gateway.execution.persisted_documents import Known, Malformed

REMEMBERED = 50


class Introspection:
    """Answers, each worked out once: the schema does not change while the gateway runs."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._answers: OrderedDict[bytes, dict[str, Any]] = OrderedDict()

    def of(self, operation: OperationDefinitionNode, known: Known, variables: VariableValues) -> dict[str, Any]:
        """The `__schema` and `__type` fields of an operation; nothing where it has none."""
        name = operation.name.value if operation.name else None
        key = orjson.dumps([known.digest, name, {one: str(value) for one, value in variables.coerced.items()}])
        if key not in self._answers:
            self._answers[key] = introspected(self._schema, operation, known, variables)
            if len(self._answers) > REMEMBERED:
                self._answers.popitem(last=False)
        return self._answers[key]


def introspected(
    schema: GraphQLSchema, operation: OperationDefinitionNode, known: Known, variables: VariableValues
) -> dict[str, Any]:
    """The `__schema` and `__type` fields of an operation; nothing where it has none."""
    asked = tuple(
        node
        for node in operation.selection_set.selections
        if isinstance(node, FieldNode) and node.name.value in ABOUT_THE_SCHEMA
    )
    if not asked:
        return {}
    alone = OperationDefinitionNode(
        operation=operation.operation,
        variable_definitions=operation.variable_definitions,
        selection_set=SelectionSetNode(selections=asked),
    )
    document = DocumentNode(definitions=(alone, *known.fragments.values()))
    result = execute_sync(schema, document, variable_values=dict(variables.coerced))
    if result.errors:
        raise Malformed([GraphQLError(error.message) for error in result.errors])
    data: dict[str, Any] = result.data or {}
    return data
