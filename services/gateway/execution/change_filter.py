"""Which changes a subscription is told of, and whether they are about somebody: by the table that it follows."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from graphql import GraphQLField, GraphQLObjectType

from services.gateway.compiler.parameters import snake
from services.gateway.graphql.fields import source_of
from services.gateway.graphql.subscriptions import Announces, Follows
from services.gateway.readmodel.changes import CARRIED, Change, aggregates
from services.gateway.readmodel.columns import named
from services.gateway.readmodel.person_links import is_about_persons


class Unfollowed(Exception):
    """A subscription that does not say what it tells of."""


def check(subscriptions: GraphQLObjectType) -> None:
    """Unfollowed, unless every field says what it tells of, and changes carry the ids it needs."""
    for name, field in subscriptions.fields.items():
        source = subscribed_to(name, field)
        if isinstance(source, Follows):
            for id_name in {named(source.table), *(_id_name(source, argument) for argument in field.args)}:
                if id_name not in CARRIED and id_name not in aggregates().values():
                    raise Unfollowed(f"{name}: no change carries {id_name}")


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


def is_about_somebody(source: Follows | Announces) -> bool:
    """Whether only who sees the person of a change is told."""
    return isinstance(source, Follows) and is_about_persons(source.table)


def _id_name(source: Follows, argument: str) -> str:
    return named(source.table) if argument == "id" else snake(argument)
