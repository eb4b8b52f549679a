"""Selections of objects as SQL: every field by its source, none without its class."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from graphql import GraphQLField, GraphQLList, GraphQLNonNull, GraphQLObjectType, SelectionSetNode

from services.gateway.compiler.access_conditions import FALSE, TRUE, RoleAccess
from services.gateway.compiler.graphql_types import object_of
from services.gateway.compiler.parameters import Binder, snake
from services.gateway.compiler.plan import BLOB, PERSON, SITE, VALUE, WRAPPED, Search, Site
from services.gateway.compiler.response_shape import response_shape
from services.gateway.compiler.scope import Aliases, Scope
from services.gateway.compiler.selection import Document, Selected
from services.gateway.graphql.fields import class_of, source_of
from services.gateway.graphql.sources import Column, Connected, Embedded, Expression, Many, Opened, Permitted, Source
from services.gateway.graphql.sources import Document as JsonDocument
from shared.contracts.base import C0, C1, C4, FieldClass
from shared.platform.errors import Refused

MOST_FIELDS = 50
"""`json_build_object` takes a hundred arguments."""
EMPTY = "'[]'::json"
WORKS = "{works}"
PROTECTION = "{protection}"
"""Whether the viewer may see protection data of the person a row is about."""
PLAIN = frozenset({C0, C1})


class TooManyFields(Refused):
    """More fields of one object than an answer can hold."""

    def __init__(self) -> None:
        super().__init__(f"At most {MOST_FIELDS} fields of one object may be asked for")


class Objects:
    """Compiles selections for the roles of a viewer."""

    def __init__(self, document: Document, access: RoleAccess) -> None:
        self.document = document
        self.access = access
        self.binder = Binder()
        self.aliases = Aliases()
        self.sites: list[Site] = []
        self.searches: list[Search] = []
        self.needs: set[str] = set()
        self.classes: set[str] = set()

    def object(self, of: GraphQLObjectType, sets: list[SelectionSetNode], scope: Scope) -> str:
        """`json_build_object` of what is selected."""
        fields = self.document.select(of, sets)
        if len(fields) > MOST_FIELDS:
            raise TooManyFields
        return json_object({one.key: self.field(of, one, scope) for one in fields})

    def field(self, of: GraphQLObjectType, selected: Selected, scope: Scope) -> str:
        """SQL for one field, null or empty where its class is not to be seen."""
        if selected.name == "__typename":
            return f"'{of.name}'"
        field = of.fields[selected.name]
        field_class = class_of(of, field)
        seen = self.seen(field_class or C1, scope)
        plain = _plain_column(field, scope)
        if plain:
            return self._plain_or_opened(plain, seen, field, selected, scope)
        source = source_of(field) or Column(field_class or C1)
        if isinstance(source, Connected | Many):
            # A list that is not to be seen is an empty one.
            return self._sourced(replace(source, join=f"({source.join}) AND {seen}"), field, selected, scope)
        if seen == FALSE:
            return nothing(field.type)
        sql = self._sourced(source, field, selected, scope.clear(source.field_class))
        if isinstance(source, Column | Expression):
            sql = self._of_somebody(sql, source.field_class, scope)
        if seen == TRUE:
            return sql
        return f"CASE WHEN {seen} THEN to_json({sql}) ELSE {nothing(field.type)} END"

    def _of_somebody(self, sql: str, field_class: FieldClass, scope: Scope) -> str:
        """The value with the mark of whose it is, for the trail, where its class is one that is written down."""
        if scope.person is None or field_class in PLAIN:
            return sql
        self.sites.append(Site(None, None, _as_it_is, str(field_class)))
        return json_object({SITE: str(len(self.sites) - 1), VALUE: sql, PERSON: f'{scope.person}."id"'})

    def _plain_or_opened(self, plain: str, seen: str, field: GraphQLField, selected: Selected, scope: Scope) -> str:
        source = source_of(field)
        sealed = (
            self._opened(source, field, selected, scope) if isinstance(source, Opened) and seen != FALSE else "NULL"
        )
        return f"CASE WHEN {plain} IS NOT NULL THEN to_json({plain}) WHEN {seen} THEN {sealed} END"

    def seen(self, field_class: FieldClass, scope: Scope) -> str:
        """The condition under which a class is to be seen here."""
        sql = self.access.sees(field_class, scope.person)
        if sql != FALSE and field_class not in PLAIN:
            self.classes.add(str(field_class))
        return TRUE if field_class in scope.cleared else self.fill(sql, scope)

    def fill(self, sql: str, scope: Scope, **names: str) -> str:
        """Put aliases and parameters into a fragment."""
        aliases = {"row": scope.row or "", "person": scope.person or ""} | names
        if WORKS in sql:
            aliases["works"] = self.binder.fill(self.access.works_for(scope.person or ""), {})
        return self.binder.fill(sql, aliases)

    def _sourced(self, source: Source, field: GraphQLField, selected: Selected, scope: Scope) -> str:
        if isinstance(source, Column):
            return f'{scope.row}."{source.name or snake(selected.name)}"'
        if isinstance(source, Expression):
            own = {"protection": self.seen(C4, scope)} if PROTECTION in source.sql else {}
            return self.fill(source.sql, scope, **own)
        compile_source = self._compilers.get(type(source), self.relation)
        return compile_source(source, field, selected, scope)

    def relation(self, source: Any, field: GraphQLField, selected: Selected, scope: Scope) -> str:
        """SQL for a source that leads to other rows."""
        raise NotImplementedError

    @property
    def _compilers(self) -> Mapping[type[Source], Callable[[Any, GraphQLField, Selected, Scope], str]]:
        return {
            Embedded: self._embedded,
            JsonDocument: self._document,
            Opened: self._opened,
            Permitted: self._permitted,
        }

    def _embedded(self, source: Embedded, field: GraphQLField, selected: Selected, scope: Scope) -> str:
        parts = {name: self.fill(sql, scope) for name, sql in source.fields.items()}
        sql = self._parts(field, selected, parts)
        return f"CASE WHEN {self.fill(source.unless, scope)} IS NOT NULL THEN {sql} END" if source.unless else sql

    def _document(self, source: JsonDocument, field: GraphQLField, selected: Selected, scope: Scope) -> str:
        column = f'{scope.row}."{source.column}"'
        of = object_of(field)
        parts = {snake(name): f"{column}->'{snake(name)}'" for name in of.fields}
        return f"CASE WHEN {column} IS NOT NULL THEN {self._parts(field, selected, parts)} END"

    def _parts(self, field: GraphQLField, selected: Selected, parts: Mapping[str, str]) -> str:
        of = object_of(field)
        chosen = self.document.select(of, selected.inner)
        return json_object(
            {one.key: f"'{of.name}'" if one.name == "__typename" else parts[snake(one.name)] for one in chosen}
        )

    def _opened(self, source: Opened, field: GraphQLField, selected: Selected, scope: Scope) -> str:
        number = len(self.sites)
        shape = response_shape(self.document, field.type, selected.inner)
        self.sites.append(Site(source.content, source.path, shape, str(source.field_class)))
        blob = f'{scope.row}."{source.column}"'
        of = f'{scope.row}."{"id" if scope.row == scope.person else "person_id"}"'
        wrapped = f"(SELECT encode(k.wrapped_key, 'hex') FROM subject_keys k WHERE k.subject_id = {of})"
        sealed = json_object({SITE: str(number), BLOB: blob, WRAPPED: wrapped, PERSON: of})
        return f"CASE WHEN {blob} IS NOT NULL THEN {sealed} ELSE {nothing(field.type)} END"

    def _permitted(self, source: Permitted, _: GraphQLField, __: Selected, scope: Scope) -> str:
        wanted = {name: state for name, state in source.commands.items() if name in self.access.commands}
        if not wanted:
            return EMPTY
        cases = ", ".join(
            f"CASE WHEN {self.fill(state, scope)} AND {self._reached(name, scope)} THEN '{name}' END"
            for name, state in wanted.items()
        )
        return f"to_json(array_remove(ARRAY[{cases}]::text[], NULL))"

    def _reached(self, command: str, scope: Scope) -> str:
        """Whether what is offered would be taken: of a row about a person, as far as the command's classes reach."""
        if scope.person is None:
            return TRUE
        return self.fill(self.access.may_about(command, scope.person), scope)


def _as_it_is(value: Any) -> Any:
    return value


def _plain_column(field: GraphQLField, scope: Scope) -> str | None:
    source = source_of(field)
    return f"{scope.row}.{source.otherwise}" if isinstance(source, Opened) and source.otherwise else None


def json_object(fields: Mapping[str, str]) -> str:
    """`json_build_object`; keys are GraphQL names, which need no escaping."""
    return "json_build_object(" + ", ".join(f"'{key}', {sql}" for key, sql in fields.items()) + ")"


def nothing(of: Any) -> str:
    """What a field that is not to be seen answers: nothing, or none."""
    inner = of.of_type if isinstance(of, GraphQLNonNull) else of
    return EMPTY if isinstance(inner, GraphQLList) and isinstance(of, GraphQLNonNull) else "NULL"
