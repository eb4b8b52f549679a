"""Values that do not come from SQL, cut to what was selected of them."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from graphql import GraphQLEnumType, GraphQLList, GraphQLNonNull, GraphQLObjectType, SelectionSetNode, is_leaf_type
from pydantic import BaseModel

from services.gateway.compiler.parameters import snake
from services.gateway.compiler.selection import Document

Shape = Callable[[Any], Any]


def response_shape(document: Document, of: Any, sets: list[SelectionSetNode]) -> Shape:
    """A function from a value (mapping or model, Python's names) to the answer's JSON."""
    if isinstance(of, GraphQLNonNull):
        return response_shape(document, of.of_type, sets)
    if isinstance(of, GraphQLList):
        one = response_shape(document, of.of_type, sets)
        return lambda value: None if value is None else [one(item) for item in value]
    if isinstance(of, GraphQLEnumType):
        return _enum_names(of)
    if is_leaf_type(of):
        return leaf
    return _object(document, of, sets)


def leaf(value: Any) -> Any:
    """A scalar as JSON."""
    return value.isoformat() if isinstance(value, datetime | date) else str(value) if isinstance(value, UUID) else value


def _enum_names(of: GraphQLEnumType) -> Shape:
    names = {
        str(member.value.value if isinstance(member.value, Enum) else member.value): name
        for name, member in of.values.items()
    }
    names |= {name: name for name in of.values}
    return lambda value: None if value is None else names[str(value.value if isinstance(value, Enum) else value)]


def _object(document: Document, of: GraphQLObjectType, sets: list[SelectionSetNode]) -> Shape:
    fields: list[tuple[str, str, Shape]] = []
    for one in document.select(of, sets):
        if one.name == "__typename":
            fields.append((one.key, "", lambda _: of.name))
        else:
            inner = response_shape(document, of.fields[one.name].type, one.inner)
            fields.append((one.key, snake(one.name), _or_empty(inner, of.fields[one.name].type)))
    return lambda value: None if value is None else {key: shape(read(value, name)) for key, name, shape in fields}


def _or_empty(shape: Shape, of: Any) -> Shape:
    # Contents are sealed without what is None or a default, so that a list that must be there may not be.
    if isinstance(of, GraphQLNonNull) and isinstance(of.of_type, GraphQLList):
        return lambda value: shape(value) if value is not None else []
    return shape


def read(value: Any, name: str) -> Any:
    """A field of a mapping or a model; None where it is not there."""
    if isinstance(value, Mapping):
        return value.get(name)
    return getattr(value, name, None) if isinstance(value, BaseModel) else None
