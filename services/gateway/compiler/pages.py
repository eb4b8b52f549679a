"""Relay connections by keyset: one more row than asked for tells whether there is a next page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graphql import GraphQLObjectType

from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.arguments import Arguments
from services.gateway.compiler.cursors import cursor_text, cursor_types
from services.gateway.compiler.graphql_types import object_of
from services.gateway.compiler.objects import EMPTY, Objects
from services.gateway.compiler.parameters import snake
from services.gateway.compiler.printing import Node, SqlType
from services.gateway.compiler.rows import SeenRows, Wanted, from_rows
from services.gateway.compiler.scope import Place
from services.gateway.compiler.selection import Selected
from services.gateway.compiler.tree import (
    Aliased,
    Column,
    Integer,
    Items,
    JsonObject,
    Ordering,
    Select,
    Text,
    all_of,
    filled,
)
from services.gateway.graphql.fields import declaration
from services.gateway.graphql.sources import Connected, Counted, Rows

EDGES = "coalesce(json_agg({edge} ORDER BY p.n) FILTER (WHERE p.n <= {first}), {empty})"
PAGE_INFO = {
    "hasNextPage": "count(*) > {first}",
    "endCursor": "(array_agg(p.c ORDER BY p.n))[least(count(*), {first})]",
}
BEHIND = {True: "({key}, {tie}) < ({after_key}, {after_tie})", False: "({key}, {tie}) > ({after_key}, {after_tie})"}
"""Whether a row comes after another in the list; by whether the list goes downwards."""
ALL_ROWS = filled("()")
"""One answer of all rows, even where nothing is asked for that gathers them."""
FIGURE = "count(*) FILTER (WHERE {condition})"


@dataclass(frozen=True)
class Keyset:
    """By what a list is in order: its key, and the tie, which no two rows share."""

    row: str
    rows: Rows
    source: Connected
    access: RoleAccess

    @property
    def columns(self) -> tuple[Column, Column]:
        return Column(self.row, self._key), Column(self.row, self.source.tie)

    @property
    def types(self) -> tuple[SqlType, SqlType]:
        key, tie = cursor_types(self.rows, self._key, self.source.tie)
        return key, tie

    @property
    def _key(self) -> str:
        """One for the whole list: of a key that differs from row to row there is no index."""
        elsewhere = None if self.access.works_for_everybody_seen else self.source.key_elsewhere
        return elsewhere or self.source.key

    @property
    def order(self) -> Ordering:
        """The list's order."""
        return Ordering(self.columns, self.source.descending)

    @property
    def cursor(self) -> Node:
        key, tie = (cursor_text(one, of) for one, of in zip(self.columns, self.types, strict=True))
        return filled("({key} || '.' || {tie})", key=key, tie=tie)

    def behind(self, arguments: Arguments) -> Node:
        """Whether a row comes behind the cursor that is asked for."""
        (key, tie), (after_key, after_tie) = self.columns, arguments.cursor(*self.types)
        return filled(BEHIND[self.source.descending], key=key, tie=tie, after_key=after_key, after_tie=after_tie)


@dataclass(frozen=True)
class Page:
    """What is shown of a page of rows; edges under two aliases are two columns."""

    objects: Objects
    place: Place
    rows: SeenRows
    keyset: Keyset
    first: int

    def columns(self) -> Iterable[Node]:
        """Of each row its number, its cursor, and it as an edge."""
        yield Aliased(filled("row_number() OVER (ORDER BY {order})", order=self.keyset.order), "n")
        yield Aliased(self.keyset.cursor, "c")
        for number, edges in enumerate(self._edges):
            yield Aliased(self._edge(edges), f"e{number}")

    def connection(self) -> Node:
        return JsonObject({one.key: self._part(one) for one in self._select(self._of, self.place.selected)})

    @property
    def _of(self) -> GraphQLObjectType:
        return object_of(self.place.field)

    @property
    def _edges(self) -> list[Selected]:
        return [one for one in self._select(self._of, self.place.selected) if one.name == "edges"]

    def _select(self, of: GraphQLObjectType, selected: Selected) -> list[Selected]:
        return self.objects.compilation.document.select(of, selected.inner)

    def _edge(self, edges: Selected) -> Node:
        edge = object_of(self._of.fields["edges"])
        node, scope = object_of(edge.fields["node"]), self.rows.scope.under(edges.key)
        parts: dict[str, Node] = {}
        for one in self._select(edge, edges):
            if one.name == "node":
                parts[one.key] = self.objects.object(node, one.inner, scope.under(one.key))
            else:
                parts[one.key] = self.keyset.cursor if one.name == "cursor" else Text(edge.name)
        return JsonObject(parts)

    def _part(self, selected: Selected) -> Node:
        if selected.name == "edges":
            number = [one.key for one in self._edges].index(selected.key)
            return filled(EDGES, edge=Column("p", f"e{number}"), first=Integer(self.first), empty=EMPTY)
        return self._page_info(selected) if selected.name == "pageInfo" else Text(self._of.name)

    def _page_info(self, selected: Selected) -> Node:
        of = object_of(self._of.fields["pageInfo"])
        parts = {name: filled(sql, first=Integer(self.first)) for name, sql in PAGE_INFO.items()}
        return JsonObject({one.key: parts.get(one.name, Text(of.name)) for one in self._select(of, selected)})


def page(objects: Objects, source: Connected, place: Place) -> Node:
    arguments = Arguments(objects.compilation, place)
    node = object_of(object_of(object_of(place.field).fields["edges"]).fields["node"])
    rows = from_rows(objects.compilation, node, Wanted(source.join, arguments.bind, place.seen), place.inner)
    keyset = Keyset(rows.scope.row or "", declaration(node).__rows__, source, objects.compilation.access)
    after = [keyset.behind(arguments)] if arguments.at("after") else []
    where = all_of([rows.where, *_filters(source, arguments, rows), *after])
    shown = Page(objects, place, rows, keyset, arguments.first())
    listed = Select(tuple(shown.columns()), rows.source, where, keyset.order, shown.first + 1)
    return Select((shown.connection(),), Aliased(listed, "p"), group=ALL_ROWS)


def counted(objects: Objects, source: Counted, place: Place) -> Node:
    """How many rows a list would have, by what they say."""
    compilation, arguments = objects.compilation, Arguments(objects.compilation, place)
    node = compilation.document.schema.get_type(source.node)
    wanted = Wanted(source.listed.join, arguments.bind_or_null, place.seen)
    rows = from_rows(compilation, node, wanted, place.inner)  # type: ignore[arg-type]  # an object type
    where = all_of([rows.where, *_filters(source.listed, arguments, rows)])
    by = {name: compilation.fill(sql, rows.scope) for name, sql in source.by.items()}
    conditions = {name: compilation.fill(sql, rows.scope) for name, sql in source.figures.items()}
    columns = by | {name: filled(FIGURE, condition=one) for name, one in conditions.items()}
    values = tuple(Aliased(one, name) for name, one in columns.items())
    grouped = Select(values, rows.source, where, group=Items(tuple(by.values())))
    of = object_of(place.field)
    parts: Mapping[str, Node] = {name: Column("c", name) for name in columns}
    chosen = compilation.document.select(of, place.selected.inner)
    one = JsonObject({one.key: parts.get(snake(one.name), Text(of.name)) for one in chosen})
    return Select((filled("coalesce(json_agg({one}), {empty})", one=one, empty=EMPTY),), Aliased(grouped, "c"))


def _filters(source: Connected, arguments: Arguments, rows: SeenRows) -> Iterable[Node]:
    for path, sql in source.filters.items():
        if arguments.at(path) not in (None, ""):
            yield _filter(path, sql, arguments, rows)


def _filter(path: str, sql: str, arguments: Arguments, rows: SeenRows) -> Node:
    values = {"value": arguments.bind, "people": arguments.people, "reference": arguments.reference}
    return arguments.compilation.fill(sql, rows.scope, value_of=lambda name: values[name](path))
