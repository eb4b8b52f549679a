"""Which changes a subscription is told of, and what shows the rows they are about: by the table that it follows."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from graphql import GraphQLField, GraphQLSchema
from sqlalchemy import Table

from services.gateway.compiler.parameters import snake
from services.gateway.graphql.fields import declaration, source_of
from services.gateway.graphql.subscriptions import Announces, Follows
from services.gateway.readmodel.changes import CARRIED, Change, aggregates
from services.gateway.readmodel.columns import named


class Unfollowed(Exception):
    """A subscription that does not say what it tells of."""


def check(schema: GraphQLSchema) -> None:
    """Unfollowed, unless every field says what it tells of, a type shows it, and changes carry the ids it needs."""
    assert schema.subscription_type is not None  # noqa: S101  # the schema has subscriptions
    for name, field in schema.subscription_type.fields.items():
        source = subscribed_to(name, field)
        if isinstance(source, Follows):
            for id_name in {named(source.table), *(_id_name(source, argument) for argument in field.args)}:
                if id_name not in CARRIED and id_name not in aggregates().values():
                    raise Unfollowed(f"{name}: no change carries {id_name}")
            shown_as(schema, source.table)


def subscribed_to(name: str, field: GraphQLField) -> Follows | Announces:
    source = source_of(field)
    if not isinstance(source, Follows | Announces):
        raise Unfollowed(f"{name}: say of which table it tells")
    return source


def announced_id(source: Follows | Announces, change: Change, arguments: Mapping[str, Any]) -> UUID | None:
    """The id a subscriber with these arguments is told, None where the change is not theirs."""
    if isinstance(source, Announces):
        return source.tells(change)
    is_theirs = all(change.id_of(_id_name(source, name)) == value for name, value in arguments.items())
    return change.id_of(named(source.table)) if is_theirs else None


def shown_as(schema: GraphQLSchema, table: Table) -> str:
    """The type that shows the rows, and says which of them; Unfollowed where there is none."""
    for name, declared in schema.type_map.items():
        rows = getattr(declaration(declared), "__rows__", None)
        if rows is not None and rows.relation == table.name:
            return name
    raise Unfollowed(f"{table.name}: no type says which of its rows are to be seen")


def _id_name(source: Follows, argument: str) -> str:
    return named(source.table) if argument == "id" else snake(argument)
