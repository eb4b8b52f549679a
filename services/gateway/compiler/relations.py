"""Selections of other rows as SQL: one, many, those a search found, any node; and values computed before."""

import orjson
from graphql import GraphQLObjectType, SelectionSetNode

from services.gateway.compiler.access_conditions import FALSE, TRUE
from services.gateway.compiler.arguments import Arguments
from services.gateway.compiler.graphql_types import interface_of, object_of
from services.gateway.compiler.objects import EMPTY, Objects
from services.gateway.compiler.response_shape import response_shape
from services.gateway.compiler.rows import Join, from_rows
from services.gateway.compiler.scope import Place, Scope
from services.gateway.graphql.fields import declaration
from services.gateway.graphql.sources import AnyNode, Found, Given, Many, One

SEARCHED_COLUMNS = {"ids": "uuid[]", "bands": "text[]", "reasons": "text[]", "searches": "uuid[]"}
SEARCHED = (
    "(SELECT person_id, band, string_to_array(told, ',') AS reasons, search_id, id FROM unnest({ids}, {bands},"
    " {reasons}, {searches}) WITH ORDINALITY AS listed(person_id, band, told, search_id, id)) AS {row}"
)
BY_ID = "{row}.id = {id}"


def prefetched(objects: Objects, source: Given, place: Place) -> str:
    """What was computed before the statement, passed into it."""
    compilation = objects.compilation
    shape = response_shape(compilation.document, place.field.type, place.selected.inner)
    read = Arguments(compilation, place).prefetched(source)
    compilation.needs.add(source.name)
    return compilation.binder.bind(place.name_of(""), "json", lambda inputs: orjson.dumps(shape(read(inputs))).decode())


def one(objects: Objects, source: One, place: Place) -> str:
    """The first row, or null."""
    arguments = Arguments(objects.compilation, place)
    of = object_of(place.field)
    table, where, inside = from_rows(objects.compilation, of, Join(source.join, arguments.bind), place.inner)
    built = objects.object(of, place.selected.inner, inside)
    order = objects.compilation.fill(source.order, inside)
    return f"(SELECT {built} FROM {table} WHERE {where} ORDER BY {order} LIMIT 1)"


def many(objects: Objects, source: Many, place: Place) -> str:
    """A list of rows in order."""
    arguments = Arguments(objects.compilation, place)
    of = object_of(place.field)
    table, where, inside = from_rows(objects.compilation, of, Join(source.join, arguments.bind), place.inner)
    if FALSE in where.split(" AND ") or f"({FALSE})" in where:
        return EMPTY
    built = objects.object(of, place.selected.inner, inside)
    order = objects.compilation.fill(source.order, inside)
    limit = arguments.limit(source.limit)
    return _listed(f"SELECT {built} AS j FROM {table} WHERE {where} ORDER BY {order} LIMIT {limit}")


def searched(objects: Objects, source: Found, place: Place) -> str:
    """What a search answered, in its order."""
    arguments = Arguments(objects.compilation, place)
    name = arguments.search(source.search)
    columns = {part: _searched_column(objects, name, part) for part in SEARCHED_COLUMNS}
    relation = objects.compilation.binder.fill(SEARCHED, columns | {"row": "{row}"})
    of = object_of(place.field)
    table, where, inside = from_rows(objects.compilation, of, Join(TRUE, arguments.bind), place.inner, relation)
    built = objects.object(of, place.selected.inner, inside)
    return _listed(f"SELECT {built} AS j FROM {table} WHERE {where} ORDER BY {inside.row}.id")


def any_node(objects: Objects, _: AnyNode, place: Place) -> str:
    """The row with this id, in whichever table it is."""
    bind = Arguments(objects.compilation, place).bind
    kinds = [
        _node(objects, of, place.selected.inner, Join(BY_ID, bind), Scope(path=place.inner.under(of.name).path))
        for of in objects.compilation.document.schema.get_possible_types(interface_of(place.field))
        if hasattr(declaration(of), "__rows__")
    ]
    return f"coalesce({', '.join(kinds)})"


def node_at(objects: Objects, of: GraphQLObjectType, sets: list[SelectionSetNode], id_sql: str) -> str:
    """The one row of a type whose id this SQL tells."""
    join = Join(f"{{row}}.id = {id_sql}", objects.compilation.command_field)
    return _node(objects, of, sets, join, Scope())


def _node(objects: Objects, of: GraphQLObjectType, sets: list[SelectionSetNode], join: Join, scope: Scope) -> str:
    table, where, inside = from_rows(objects.compilation, of, join, scope)
    return f"(SELECT {objects.object(of, sets, inside)} FROM {table} WHERE {where})"


def _listed(rows: str) -> str:
    return f"(SELECT coalesce(json_agg(l.j), {EMPTY}) FROM ({rows}) l)"


def _searched_column(objects: Objects, name: str, part: str) -> str:
    bind = objects.compilation.binder.bind
    return bind(f"{name}.{part}", SEARCHED_COLUMNS[part], lambda inputs: inputs.prefetched[name][part])
