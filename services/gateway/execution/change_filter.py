"""Which changes a subscription is told of, and what shows the rows they are about: by the table that it follows."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from graphql import GraphQLField, GraphQLSchema
from sqlalchemy import Table

from services.gateway.compiler.parameters import snake
from services.gateway.graphql.fields import declaration, source_of
from services.gateway.graphql.subscriptions import Announces, Follows, TellsOwn
from services.gateway.readmodel.changes import CARRIED, NOTICE_MADE, NOTICES_MARKED, Change, aggregates
from services.gateway.readmodel.columns import named

Told = Follows | Announces | TellsOwn
OF_ACCOUNTS = frozenset({NOTICE_MADE, NOTICES_MARKED})


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


def subscribed_to(name: str, field: GraphQLField) -> Told:
    source = source_of(field)
    if not isinstance(source, Told):
        raise Unfollowed(f"{name}: say of which table it tells")
    return source


def announced_id(source: Told, change: Change, arguments: Mapping[str, Any], account_id: UUID) -> UUID | None:
    """The id an account that subscribed with these arguments is told, None where the change is not theirs."""
    if isinstance(source, TellsOwn):
        is_own = change.kind in OF_ACCOUNTS and change.aggregate_id == account_id
        return change.event_id if is_own else None
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
