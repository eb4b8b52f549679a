"""Relay connections by keyset: one more row than asked for tells whether there is a next page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graphql import GraphQLObjectType

from services.gateway.compiler.arguments import Arguments
from services.gateway.compiler.cursors import cursor_text, cursor_type
from services.gateway.compiler.graphql_types import object_of
from services.gateway.compiler.objects import EMPTY, Objects
from services.gateway.compiler.printing import Node
from services.gateway.compiler.rows import SeenRows, Wanted, from_rows
from services.gateway.compiler.scope import Place
from services.gateway.compiler.selection import Selected
from services.gateway.compiler.tree import Aliased, Column, Integer, JsonObject, Ordering, Select, Text, all_of, filled
from services.gateway.graphql.fields import declaration
from services.gateway.graphql.sources import Connected
from services.gateway.readmodel.tables import metadata

EDGES = "coalesce(json_agg(p.e ORDER BY p.n) FILTER (WHERE p.n <= {first}), {empty})"
END_CURSOR = "(array_agg(p.c ORDER BY p.n))[least(count(*), {first})]"


@dataclass(frozen=True)
class Keyset:
    """By what a list is in order: its key, and the tie, which no two rows share."""

    key: Column
    tie: Column
    source: Connected
    table: str

    @property
    def order(self) -> Ordering:
        """The list's order."""
        return Ordering((self.key, self.tie), self.source.descending)

    @property
    def cursor(self) -> Node:
        """A row's cursor."""
        key, tie = (
            cursor_text(one, cursor_type(metadata.tables[self.table].c[one.name])) for one in (self.key, self.tie)
        )
        return filled("({key} || '.' || {tie})", key=key, tie=tie)

    def behind(self, arguments: Arguments) -> Node:
        """Whether a row comes behind the cursor that is asked for."""
        key, tie = arguments.cursor(
            *(cursor_type(metadata.tables[self.table].c[one.name]) for one in (self.key, self.tie))
        )
        comparison = (
            "({key}, {tie}) < ({after}, {of})" if self.source.descending else "({key}, {tie}) > ({after}, {of})"
        )
        return filled(comparison, key=self.key, tie=self.tie, after=key, of=tie)


def page(objects: Objects, source: Connected, place: Place) -> Node:
    """A connection."""
    arguments = Arguments(objects.compilation, place)
    node = _node_of(object_of(place.field))
    wanted = Wanted(source.join, arguments.bind, place.seen)
    rows = from_rows(objects.compilation, node, wanted, place.inner)
    row = rows.scope.row or ""
    keyset = Keyset(Column(row, source.key), Column(row, source.tie), source, declaration(node).__rows__.relation)
    after = [keyset.behind(arguments)] if arguments.at("after") else []
    where = all_of([rows.where, *_filters(source, arguments, rows), *after])
    first = arguments.first()
    number = filled("row_number() OVER (ORDER BY {order})", order=keyset.order)
    edge = JsonObject(_edge(objects, place, rows, keyset))
    values = (Aliased(number, "n"), Aliased(keyset.cursor, "c"), Aliased(edge, "e"))
    listed = Select(values, rows.source, where, keyset.order, first + 1)
    return Select((_connection(objects, place, first),), Aliased(listed, "p"))


def _node_of(of: GraphQLObjectType) -> GraphQLObjectType:
    return object_of(object_of(of.fields["edges"]).fields["node"])


def _edge(objects: Objects, place: Place, rows: SeenRows, keyset: Keyset) -> Mapping[str, Node]:
    of = object_of(place.field)
    edge = object_of(of.fields["edges"])
    document = objects.compilation.document
    sets = [inner for one in document.select(of, place.selected.inner) if one.name == "edges" for inner in one.inner]

    def part(selected: Selected) -> Node:
        if selected.name == "node":
            return objects.object(_node_of(of), selected.inner, rows.scope.under(selected.key))
        return keyset.cursor if selected.name == "cursor" else Text(edge.name)

    return {one.key: part(one) for one in document.select(edge, sets)}


def _connection(objects: Objects, place: Place, first: int) -> Node:
    of, limit = object_of(place.field), Integer(first)
    info = object_of(of.fields["pageInfo"])
    document = objects.compilation.document
    whole: Mapping[str, Node] = {
        "edges": filled(EDGES, first=limit, empty=EMPTY),
        "hasNextPage": filled("count(*) > {first}", first=limit),
        "endCursor": filled(END_CURSOR, first=limit),
    }

    def part(selected: Selected) -> Node:
        if selected.name != "pageInfo":
            return whole.get(selected.name, Text(of.name))
        chosen = document.select(info, selected.inner)
        return JsonObject({one.key: whole.get(one.name, Text(info.name)) for one in chosen})

    return JsonObject({one.key: part(one) for one in document.select(of, place.selected.inner)})


def _filters(source: Connected, arguments: Arguments, rows: SeenRows) -> Iterable[Node]:
    for path, sql in source.filters.items():
        if arguments.at(path) not in (None, ""):
            yield _filter(path, sql, arguments, rows)


def _filter(path: str, sql: str, arguments: Arguments, rows: SeenRows) -> Node:
    values = {"value": arguments.bind, "people": arguments.people, "reference": arguments.reference}
    return arguments.compilation.fill(sql, rows.scope, value_of=lambda name: values[name](path))
