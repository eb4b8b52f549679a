"""Relay connections by keyset: one more row than asked for tells whether there is a next page."""

from typing import TYPE_CHECKING

from graphql import GraphQLField, GraphQLObjectType, SelectionSetNode

from services.gateway.compiler.arguments import Arguments
from services.gateway.compiler.cursors import cursor_sql
from services.gateway.compiler.graphql_types import object_of
from services.gateway.compiler.objects import EMPTY, json_object
from services.gateway.compiler.scope import Scope
from services.gateway.compiler.selection import Selected
from services.gateway.graphql.fields import declaration
from services.gateway.graphql.sources import Connected
from services.gateway.readmodel.tables import metadata

if TYPE_CHECKING:
    from services.gateway.compiler.relations import Relations

COUNTED = "bigint"
TIMED = "timestamptz"


def page(compiler: "Relations", source: Connected, field: GraphQLField, selected: Selected, scope: Scope) -> str:
    """SQL for a connection."""
    arguments = Arguments(compiler, field, selected)
    first = arguments.first()
    of = object_of(field)
    edge = object_of(of.fields["edges"])
    node = object_of(edge.fields["node"])
    table, where, inside = compiler.from_rows(node, source.join, arguments, scope)
    kind, _ = _kinds(declaration(node).__rows__.relation, source)
    where = " AND ".join([where, *_filters(compiler, source, arguments, inside), *_after(source, arguments, inside)])
    key, tie = f"{inside.row}.{source.key}", f"{inside.row}.{source.tie}"
    sets = [inner for one in _under(compiler, of, selected.inner, "edges") for inner in one.inner]
    cursor = cursor_sql(key, tie, kind)
    built = {
        one.key: compiler.object(node, one.inner, inside) if one.name == "node" else _of_edge(one, edge, cursor)
        for one in compiler.document.select(edge, sets)
    }
    direction = "DESC" if source.descending else "ASC"
    rows = (
        f"SELECT row_number() OVER (ORDER BY {key} {direction}, {tie} {direction}) AS n,"
        f" {cursor} AS c, {json_object(built)} AS e FROM {table} WHERE {where}"
        f" ORDER BY {key} {direction}, {tie} {direction} LIMIT {first + 1}"
    )
    return f"(SELECT {_connection(compiler, of, selected.inner, first)} FROM ({rows}) p)"


def _of_edge(selected: Selected, edge: GraphQLObjectType, cursor: str) -> str:
    return cursor if selected.name == "cursor" else f"'{edge.name}'"


def _connection(compiler: "Relations", of: GraphQLObjectType, sets: list[SelectionSetNode], first: int) -> str:
    whole = {
        "edges": f"coalesce(json_agg(p.e ORDER BY p.n) FILTER (WHERE p.n <= {first}), {EMPTY})",
        "hasNextPage": f"count(*) > {first}",
        "endCursor": f"(array_agg(p.c ORDER BY p.n))[least(count(*), {first})]",
    }
    parts: dict[str, str] = {}
    for one in compiler.document.select(of, sets):
        if one.name == "pageInfo":
            info = object_of(of.fields["pageInfo"])
            chosen = compiler.document.select(info, one.inner)
            parts[one.key] = json_object({each.key: whole.get(each.name, "'PageInfo'") for each in chosen})
        else:
            parts[one.key] = whole.get(one.name, f"'{of}'")
    return json_object(parts)


def _under(compiler: "Relations", of: GraphQLObjectType, sets: list[SelectionSetNode], name: str) -> list[Selected]:
    return [one for one in compiler.document.select(of, sets) if one.name == name]


def _filters(compiler: "Relations", source: Connected, arguments: Arguments, scope: Scope) -> list[str]:
    made: list[str] = []
    for path, sql in source.filters.items():
        value = arguments.at(path)
        if value is None or value == "":
            continue
        names = (
            {"row": scope.row or "", "value": arguments.bind(path)} if "{value}" in sql else {"row": scope.row or ""}
        )
        if "{found}" in sql:
            names |= arguments.search_names(path)
        made.append(f"({compiler.fill(sql, scope, **names)})")
    return made


def _after(source: Connected, arguments: Arguments, scope: Scope) -> list[str]:
    if not arguments.at("after"):
        return []
    key, tie = arguments.cursor(*_kinds_of(source))
    sign = "<" if source.descending else ">"
    return [f"({scope.row}.{source.key}, {scope.row}.{source.tie}) {sign} ({key}, {tie})"]


def _kinds(relation: str, source: Connected) -> tuple[str, str]:
    kind = str(metadata.tables[relation].c[source.key].type)
    expected = _kinds_of(source)
    if (COUNTED if kind == "BIGINT" else TIMED) != expected[0]:
        raise TypeError(f"{relation}.{source.key} is {kind}: name keys that count `position` or `sequence`")
    return expected


def _kinds_of(source: Connected) -> tuple[str, str]:
    kind = COUNTED if source.key in ("position", "sequence") else TIMED
    return kind, "uuid" if source.tie == "id" else COUNTED
