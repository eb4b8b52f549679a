"""The schema, built and checked: a field without a class, or a list without an order, does not build."""

import sys
from pathlib import Path

import strawberry
from graphql import GraphQLObjectType, GraphQLSchema
from strawberry.schema.config import StrawberryConfig

from services.gateway.assembly.mutations import MUTATIONS, SHOWN
from services.gateway.assembly.query import Query
from services.gateway.assembly.subscriptions import Subscription
from services.gateway.assembly.tables import metadata
from services.gateway.compiler.cursors import cursor_types
from services.gateway.compiler.graphql_types import object_of
from services.gateway.execution import change_filter
from services.gateway.graphql import command_subjects
from services.gateway.graphql.fields import class_of, declaration, source_of
from services.gateway.graphql.mutations import mutation_type
from services.gateway.graphql.scalars import LONG, Long
from services.gateway.graphql.sources import Connected, Rows
from services.gateway.readmodel import person_links

SDL = Path(__file__).parents[1] / "schema.graphql"
GENERATED = ("Connection", "Edge")
WHOSE = frozenset({"id", "agency_id", "caseworker_id", "has_journey"})
"""By what a row that is a person, of a relation that is no table, is filtered by whom the viewer sees."""


class Unclassified(Exception):
    """A field that does not say how dangerous it is."""


def build_schema() -> tuple[strawberry.Schema, GraphQLSchema]:
    """Strawberry's schema, and the same as graphql-core sees it; Unclassified, TypeError."""
    schema = strawberry.Schema(
        query=Query,
        mutation=mutation_type(MUTATIONS, SHOWN),
        subscription=Subscription,
        config=StrawberryConfig(disable_field_suggestions=True, scalar_map={Long: LONG}),
    )
    core: GraphQLSchema = schema._schema  # noqa: SLF001  # the compiler works on graphql-core's types
    for declared in core.type_map.values():
        if isinstance(declared, GraphQLObjectType) and not declared.name.startswith("__"):
            _check(declared)
    _check_whom_it_is_about(core)
    return schema, core


def _check_whom_it_is_about(core: GraphQLSchema) -> None:
    """Nobody has to remember whom something is about: what does not say so does not build."""
    person_links.check(metadata)
    for mutation in MUTATIONS:
        command_subjects.check(mutation, metadata)
    change_filter.check(core)


def _check(declared: GraphQLObjectType) -> None:
    if declared.name.endswith(GENERATED):
        return
    for name, field in declared.fields.items():
        if class_of(declared, field) is None:
            raise Unclassified(f"{declared.name}.{name} has no class: say how dangerous it is")
        source = source_of(field)
        if isinstance(source, Connected):
            _check_order(source, object_of(field))
    _check_persons(declared)


def _check_order(source: Connected, connection: GraphQLObjectType) -> None:
    """TypeError where no cursor holds what a list is in order by."""
    node = object_of(object_of(connection.fields["edges"]).fields["node"])
    for key in filter(None, (source.key, source.key_elsewhere)):
        cursor_types(declaration(node).__rows__, key, source.tie)


def _check_persons(declared: GraphQLObjectType) -> None:
    """A type of rows that are about persons says in which column, so that it is filtered by whom the viewer sees."""
    rows: Rows | None = getattr(declaration(declared), "__rows__", None)
    if rows is None:
        return
    table = metadata.tables.get(rows.relation)
    if rows.columns.keys() >= WHOSE:
        return
    persons = {column.name for column in person_links.person_columns(table)} if table is not None else set()
    if rows.person not in persons and (persons or rows.person):
        raise person_links.Uncovered(f"{declared.name} shows {rows.relation} and does not say whom a row is about")


def export() -> str:
    """The schema as SDL."""
    return build_schema()[0].as_str() + "\n"


def write() -> None:
    SDL.write_text(export())
    sys.stdout.write(f"{SDL}\n")


if __name__ == "__main__":
    write()
