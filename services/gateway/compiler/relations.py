"""Selections of other rows as SQL: one, many, those a search found, any node; and values computed before."""

import orjson
from graphql import GraphQLObjectType, SelectionSetNode

from services.gateway.compiler.arguments import Arguments
from services.gateway.compiler.graphql_types import interface_of, object_of
from services.gateway.compiler.objects import EMPTY, Objects
from services.gateway.compiler.printing import Node, Parameter, SqlType
from services.gateway.compiler.response_shape import response_shape
from services.gateway.compiler.rows import SeenRows, Wanted, from_rows
from services.gateway.compiler.scope import Place, Scope
from services.gateway.compiler.tree import TRUE, Aliased, Call, Column, Select, filled
from services.gateway.graphql.fields import declaration
from services.gateway.graphql.fragments import EVERY_ROW
from services.gateway.graphql.sources import AnyNode, Many, One, Prefetched, Searched, SearchResults

BY_ID = "{row}.id = {id}"
SEARCHED_COLUMNS = {
    "ids": SqlType.UUIDS,
    "bands": SqlType.TEXTS,
    "reasons": SqlType.TEXTS,
    "searches": SqlType.UUIDS,
}
SEARCHED = (
    "SELECT person_id, band, string_to_array(joined, ',') AS reasons, search_id, id FROM unnest({ids}, {bands},"
    " {reasons}, {searches}) WITH ORDINALITY AS listed(person_id, band, joined, search_id, id)"
)


def prefetched(objects: Objects, source: Prefetched, place: Place) -> Node:
    """What was computed before the statement, passed into it."""
    compilation = objects.compilation
    shape = response_shape(compilation.document, place.field.type, place.selected.inner)
    read = Arguments(compilation, place).prefetched(source)
    compilation.needs.add(source.name)
    return Parameter(place.name_of(""), SqlType.JSON, lambda inputs: orjson.dumps(shape(read(inputs))).decode())


def asked_for(objects: Objects, source: Searched, place: Place) -> Node:
    """What services answered before the statement, passed into it."""
    shape = response_shape(objects.compilation.document, place.field.type, place.selected.inner)
    read = Arguments(objects.compilation, place).searched(source.search)
    return Parameter(place.name_of(""), SqlType.JSON, lambda inputs: orjson.dumps(shape(read(inputs))).decode())


def one(objects: Objects, source: One, place: Place) -> Node:
    rows = _rows(objects, source.join, place)
    built = objects.object(object_of(place.field), place.selected.inner, rows.scope)
    order = objects.compilation.fill(source.order, rows.scope)
    return Select((built,), rows.source, rows.where, order, 1)


def many(objects: Objects, source: Many, place: Place) -> Node:
    """A list of rows in order."""
    rows = _rows(objects, source.join, place, place.seen)
    if rows.hidden:
        return EMPTY
    built = objects.object(object_of(place.field), place.selected.inner, rows.scope)
    order = objects.compilation.fill(source.order, rows.scope)
    limit = Arguments(objects.compilation, place).limit(source.limit)
    return _listed(Select((Aliased(built, "j"),), rows.source, rows.where, order, limit))


def searched(objects: Objects, source: SearchResults, place: Place) -> Node:
    """What a search answered, in its order."""
    arguments = Arguments(objects.compilation, place)
    name = arguments.search(source.search, source.argument)
    columns = {part: _searched_column(name, part) for part in SEARCHED_COLUMNS}
    of = object_of(place.field)
    wanted = Wanted(EVERY_ROW, arguments.bind)
    rows = from_rows(objects.compilation, of, wanted, place.inner, filled(SEARCHED, **columns))
    built = objects.object(of, place.selected.inner, rows.scope)
    order = Column(rows.scope.row or "", "id")
    return _listed(Select((Aliased(built, "j"),), rows.source, rows.where, order))


def any_node(objects: Objects, _: AnyNode, place: Place) -> Node:
    """The row with this id, in whichever table it is."""
    wanted = Wanted(BY_ID, Arguments(objects.compilation, place).bind)
    kinds = [
        _node(objects, of, place.selected.inner, wanted, Scope(path=place.inner.under(of.name).path))
        for of in objects.compilation.document.schema.get_possible_types(interface_of(place.field))
        if hasattr(declaration(of), "__rows__")
    ]
    return Call("coalesce", tuple(kinds))


def node_at(objects: Objects, of: GraphQLObjectType, sets: list[SelectionSetNode], id_sql: str) -> Node:
    """The one row of a type whose id this SQL tells."""
    wanted = Wanted(f"{{row}}.id = {id_sql}", objects.compilation.command_field)
    return _node(objects, of, sets, wanted, Scope())


def _node(objects: Objects, of: GraphQLObjectType, sets: list[SelectionSetNode], wanted: Wanted, scope: Scope) -> Node:
    rows = from_rows(objects.compilation, of, wanted, scope)
    return Select((objects.object(of, sets, rows.scope),), rows.source, rows.where)


def _rows(objects: Objects, join: str, place: Place, seen: Node = TRUE) -> SeenRows:
    wanted = Wanted(join, Arguments(objects.compilation, place).bind, seen)
    return from_rows(objects.compilation, object_of(place.field), wanted, place.inner)


def _listed(rows: Select) -> Node:
    return Select((filled("coalesce(json_agg(l.j), {empty})", empty=EMPTY),), Aliased(rows, "l"))


def _searched_column(name: str, part: str) -> Node:
    return Parameter(f"{name}.{part}", SEARCHED_COLUMNS[part], lambda inputs: inputs.prefetched[name][part])
