"""Relay connections by keyset: one more row than asked for tells whether there is a next page."""

from graphql import GraphQLObjectType, SelectionSetNode

from services.gateway.compiler.arguments import Arguments
from services.gateway.compiler.cursors import CursorType, cursor_text, cursor_type
from services.gateway.compiler.graphql_types import object_of
from services.gateway.compiler.objects import EMPTY, Objects, json_object
from services.gateway.compiler.rows import Join, from_rows
from services.gateway.compiler.scope import Place, Scope
from services.gateway.compiler.selection import Document, Selected
from services.gateway.graphql.fields import declaration
from services.gateway.graphql.sources import Connected


def page(objects: Objects, source: Connected, place: Place) -> str:
    """SQL for a connection."""
    compilation = objects.compilation
    arguments = Arguments(compilation, place)
    first = arguments.first()
    of = object_of(place.field)
    edge = object_of(of.fields["edges"])
    node = object_of(edge.fields["node"])
    table, where, inside = from_rows(compilation, node, Join(source.join, arguments.bind), place.inner)
    types = _cursor_types(declaration(node).__rows__.relation, source)
    where = " AND ".join([where, *_filters(source, arguments, inside), *_after(source, types, arguments, inside)])
    key, tie = f"{inside.row}.{source.key}", f"{inside.row}.{source.tie}"
    cursor = f"({cursor_text(key, types[0])} || '.' || {cursor_text(tie, types[1])})"
    chosen = compilation.document.select(of, place.selected.inner)
    sets = [inner for one in chosen if one.name == "edges" for inner in one.inner]
    built = {
        one.key: objects.object(node, one.inner, inside.under(one.key))
        if one.name == "node"
        else _of_edge(one, edge, cursor)
        for one in compilation.document.select(edge, sets)
    }
    direction = "DESC" if source.descending else "ASC"
    rows = (
        f"SELECT row_number() OVER (ORDER BY {key} {direction}, {tie} {direction}) AS n,"
        f" {cursor} AS c, {json_object(built)} AS e FROM {table} WHERE {where}"
        f" ORDER BY {key} {direction}, {tie} {direction} LIMIT {first + 1}"
    )
    return f"(SELECT {_connection(compilation.document, of, place.selected.inner, first)} FROM ({rows}) p)"


def _of_edge(selected: Selected, edge: GraphQLObjectType, cursor: str) -> str:
    return cursor if selected.name == "cursor" else f"'{edge.name}'"


def _connection(document: Document, of: GraphQLObjectType, sets: list[SelectionSetNode], first: int) -> str:
    whole = {
        "edges": f"coalesce(json_agg(p.e ORDER BY p.n) FILTER (WHERE p.n <= {first}), {EMPTY})",
        "hasNextPage": f"count(*) > {first}",
        "endCursor": f"(array_agg(p.c ORDER BY p.n))[least(count(*), {first})]",
    }
    parts: dict[str, str] = {}
    for one in document.select(of, sets):
        if one.name == "pageInfo":
            chosen = document.select(object_of(of.fields["pageInfo"]), one.inner)
            parts[one.key] = json_object({each.key: whole.get(each.name, "'PageInfo'") for each in chosen})
        else:
            parts[one.key] = whole.get(one.name, f"'{of}'")
    return json_object(parts)


def _filters(source: Connected, arguments: Arguments, scope: Scope) -> list[str]:
    made: list[str] = []
    for path, sql in source.filters.items():
        value = arguments.at(path)
        if value is None or value == "":
            continue
        names = {"value": arguments.bind(path)} if "{value}" in sql else {}
        if "{found}" in sql:
            names |= arguments.search_names(path)
        made.append(f"({arguments.compilation.fill(sql, scope, names)})")
    return made


def _after(source: Connected, types: tuple[CursorType, CursorType], arguments: Arguments, scope: Scope) -> list[str]:
    if not arguments.at("after"):
        return []
    key, tie = arguments.cursor(*types)
    sign = "<" if source.descending else ">"
    return [f"({scope.row}.{source.key}, {scope.row}.{source.tie}) {sign} ({key}, {tie})"]


def _cursor_types(table: str, source: Connected) -> tuple[CursorType, CursorType]:
    return cursor_type(table, source.key), cursor_type(table, source.tie)
