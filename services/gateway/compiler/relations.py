"""Selections of other rows as SQL: one, many, a page, any node; each with the viewer's row filter in it."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import orjson
from graphql import GraphQLField, GraphQLObjectType, SelectionSetNode

from services.gateway.compiler.access_conditions import FALSE, TRUE
from services.gateway.compiler.arguments import Arguments
from services.gateway.compiler.graphql_types import interface_of, object_of
from services.gateway.compiler.objects import EMPTY, PROTECTION, Objects
from services.gateway.compiler.pages import page
from services.gateway.compiler.response_shape import response_shape
from services.gateway.compiler.scope import Scope
from services.gateway.compiler.selection import Selected
from services.gateway.graphql.fields import declaration
from services.gateway.graphql.sources import AnyNode, Connected, Found, Given, Many, One, Rows, Source
from services.gateway.readmodel.projection_registry import SHOWN
from shared.contracts.base import C4

CLASSES = "{classes}"
TASK_KINDS = "{task_kinds}"
FOUND_COLUMNS = {"ids": "uuid[]", "bands": "text[]", "reasons": "text[]", "searches": "uuid[]"}
FOUND = (
    "(SELECT person_id, band, string_to_array(told, ',') AS reasons, search_id, id FROM unnest({ids}, {bands},"
    " {reasons}, {searches}) WITH ORDINALITY AS listed(person_id, band, told, search_id, id)) AS {row}"
)


class Relations(Objects):
    """Objects and what they lead to."""

    PERSONS: ClassVar[str] = "persons"

    def relation(self, source: Any, field: GraphQLField, selected: Selected, scope: Scope) -> str:
        """SQL for a field that is other rows, or was computed before."""
        compilers: Mapping[type[Source], Callable[[Any, GraphQLField, Selected, Scope], str]] = {
            Given: self._given,
            One: self._one,
            Many: self._many,
            Connected: self._page,
            Found: self._found,
            AnyNode: self._any_node,
        }
        return compilers[type(source)](source, field, selected, scope)

    def _page(self, source: Connected, field: GraphQLField, selected: Selected, scope: Scope) -> str:
        return page(self, source, field, selected, scope)

    def from_rows(
        self, of: GraphQLObjectType, join: str, arguments: Arguments, scope: Scope, relation: str | None = None
    ) -> tuple[str, str, Scope]:
        """`FROM` and `WHERE` of a type's rows that are to be seen, and the scope of its fields."""
        rows: Rows = declaration(of).__rows__
        row = self.aliases.next(rows)
        person, joined, seen = self._person(rows, row, scope)
        inside = Scope(row, person, scope.cleared if person == scope.person else frozenset())
        names = {"row": row, "parent": scope.row or ""}
        if CLASSES in join:
            names["classes"] = self._classes(scope)
        if TASK_KINDS in join:
            names |= {
                "task_kinds": self.access.task_kinds,
                "assignee_filter": self.binder.fill(self.access.assignee_filter(row), {}),
            }
        relation = relation or rows.relation
        table = self.binder.fill(relation, names) if "{row}" in relation else f"{relation} {row}"
        own = {"protection": self.seen(C4, inside)} if PROTECTION in rows.where else {}
        conditions = [arguments.fill(join, names), self.fill(rows.where, inside, **own), self.fill(seen, inside)]
        conditions.append(self.seen(rows.field_class, inside))
        if rows.donor is not None:
            conditions.append(self.fill(self.access.sees_donor(row, rows.donor), inside))
        where = " AND ".join(f"({one})" for one in conditions if one != TRUE) or TRUE
        return f"{table}{joined}", where, inside.clear(rows.field_class)

    def _person(self, rows: Rows, row: str, scope: Scope) -> tuple[str | None, str, str]:
        """The alias of the person a row is about, the join that finds them, and whether they are to be seen."""
        if rows.person is None:
            return None, "", TRUE
        if rows.relation == self.PERSONS:
            return row, "", self.access.sees_person(row)
        if scope.person is not None:
            return scope.person, "", TRUE
        person = f"{row}_p"
        join = f" JOIN persons {person} ON {person}.id = {row}.{rows.person} AND {person}.reference IS NOT NULL"
        return person, join, self.access.sees_person(person)

    def _classes(self, scope: Scope) -> str:
        """The classes of facts to be seen of the person `scope` is about, as an array."""
        told = (f"CASE WHEN {self.seen(one, scope)} THEN '{one}' END" for one in sorted(SHOWN))
        return f"ARRAY[{', '.join(told)}]::text[]"

    def _given(self, source: Given, field: GraphQLField, selected: Selected, _: Scope) -> str:
        shape = response_shape(self.document, field.type, selected.inner)
        read = Arguments(self, field, selected).given(source)
        self.needs.add(source.name)
        return self.binder.bind(
            f"given {source.name} {selected.key}", "json", lambda inputs: orjson.dumps(shape(read(inputs))).decode()
        )

    def _one(self, source: One, field: GraphQLField, selected: Selected, scope: Scope) -> str:
        arguments = Arguments(self, field, selected)
        of = object_of(field)
        table, where, inside = self.from_rows(of, source.join, arguments, scope)
        built = self.object(of, selected.inner, inside)
        order = self.fill(source.order, inside)
        return f"(SELECT {built} FROM {table} WHERE {where} ORDER BY {order} LIMIT 1)"

    def _many(self, source: Many, field: GraphQLField, selected: Selected, scope: Scope) -> str:
        arguments = Arguments(self, field, selected)
        of = object_of(field)
        table, where, inside = self.from_rows(of, source.join, arguments, scope)
        if FALSE in where.split(" AND ") or f"({FALSE})" in where:
            return EMPTY
        built = self.object(of, selected.inner, inside)
        limit = arguments.limit(source.limit)
        listed = (
            f"SELECT {built} AS j FROM {table} WHERE {where} ORDER BY {self.fill(source.order, inside)} LIMIT {limit}"
        )
        return f"(SELECT coalesce(json_agg(l.j), {EMPTY}) FROM ({listed}) l)"

    def _found(self, source: Found, field: GraphQLField, selected: Selected, scope: Scope) -> str:
        arguments = Arguments(self, field, selected)
        name = arguments.search(source.search)
        columns = {part: self._found_column(name, part, kind) for part, kind in FOUND_COLUMNS.items()}
        of = object_of(field)
        relation = self.binder.fill(FOUND, columns | {"row": "{row}"})
        table, where, inside = self.from_rows(of, TRUE, arguments, scope, relation)
        built = self.object(of, selected.inner, inside)
        listed = f"SELECT {built} AS j FROM {table} WHERE {where} ORDER BY {inside.row}.id"
        return f"(SELECT coalesce(json_agg(l.j), {EMPTY}) FROM ({listed}) l)"

    def _found_column(self, name: str, part: str, kind: str) -> str:
        return self.binder.bind(f"{name} {part}", kind, lambda inputs: inputs.prefetched[name][part])

    def _any_node(self, _: AnyNode, field: GraphQLField, selected: Selected, __: Scope) -> str:
        arguments = Arguments(self, field, selected)
        interface = interface_of(field)
        kinds = [
            self._node(of, arguments, selected.inner)
            for of in self.document.schema.get_possible_types(interface)
            if hasattr(declaration(of), "__rows__")
        ]
        return f"coalesce({', '.join(kinds)})"

    def _node(self, of: GraphQLObjectType, arguments: Arguments, sets: list[SelectionSetNode]) -> str:
        table, where, inside = self.from_rows(of, "{row}.id = {id}", arguments, Scope())
        return f"(SELECT {self.object(of, sets, inside)} FROM {table} WHERE {where})"

    def at(self, of: GraphQLObjectType, sets: list[SelectionSetNode], id_sql: str) -> str:
        """The one row of a type whose id this SQL tells."""
        row = Arguments.none(self)
        table, where, inside = self.from_rows(of, f"{{row}}.id = {id_sql}", row, Scope())
        return f"(SELECT {self.object(of, sets, inside)} FROM {table} WHERE {where})"
