"""Answers to questions about the schema itself, where they are allowed at all."""

from typing import Any

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

from services.gateway.serving.documents import Known, Malformed

ABOUT_THE_SCHEMA = frozenset({"__schema", "__type"})


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
    found: dict[str, Any] = result.data or {}
    return found
