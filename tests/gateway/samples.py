"""A value for each variable that a registered document must have."""

from typing import Any
from uuid import UUID

from graphql import (
    GraphQLEnumType,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLSchema,
    OperationDefinitionNode,
    get_named_type,
    type_from_ast,
)

SAMPLES: dict[str, Any] = {
    "UUID": str(UUID(int=1)),
    "ID": str(UUID(int=1)),
    "DateTime": "2026-11-29T00:00:00Z",
    "Int": 10,
    "String": "a",
    "Boolean": True,
    "FindPersonsInput": {"givenName": "Mirembe"},
}


def required_values(schema: GraphQLSchema, operation: OperationDefinitionNode) -> dict[str, Any]:
    """By name, for those without a default; of an enumeration the first value."""
    types = {
        one.variable.name.value: type_from_ast(schema, one.type)
        for one in operation.variable_definitions or ()
        if one.default_value is None
    }
    return {name: _sample(get_named_type(of)) for name, of in types.items() if isinstance(of, GraphQLNonNull)}


def _sample(of: GraphQLNamedType) -> Any:
    return next(iter(of.values)) if isinstance(of, GraphQLEnumType) else SAMPLES[of.name]
