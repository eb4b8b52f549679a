"""Selections of objects as SQL: every field by its source, none without its class."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from graphql import GraphQLField, GraphQLList, GraphQLNonNull, GraphQLObjectType, SelectionSetNode

from services.gateway.compiler.access_conditions import FALSE, TRUE
from services.gateway.compiler.compilation import PLAIN, Compilation
from services.gateway.compiler.graphql_types import object_of
from services.gateway.compiler.parameters import snake
from services.gateway.compiler.plan import BLOB, PERSON, SITE, VALUE, WRAPPED, Site
from services.gateway.compiler.response_shape import response_shape
from services.gateway.compiler.scope import Place, Scope
from services.gateway.compiler.selection import Selected
from services.gateway.graphql.fields import class_of, source_of
from services.gateway.graphql.sources import Column, Connected, Embedded, Expression, Many, Opened, Permitted, Source
from services.gateway.graphql.sources import Document as JsonDocument
from shared.contracts.base import C1, FieldClass
from shared.platform.errors import Refused

MOST_FIELDS = 50
"""`json_build_object` takes a hundred arguments."""
EMPTY = "'[]'::json"


class TooManyFields(Refused):
    """More fields of one object than an answer can hold."""

    def __init__(self) -> None:
        super().__init__(f"At most {MOST_FIELDS} fields of one object may be asked for")


class Objects:
    """Compiles selections; `relations` compiles, by its kind, a source that leads beyond the row."""

    def __init__(self, compilation: Compilation, relations: Mapping[type[Source], "Relation"]) -> None:
        self.compilation = compilation
        self._relations = relations

    def object(self, of: GraphQLObjectType, sets: list[SelectionSetNode], scope: Scope) -> str:
        """`json_build_object` of what is selected."""
        fields = self.compilation.document.select(of, sets)
        if len(fields) > MOST_FIELDS:
            raise TooManyFields
        return json_object({one.key: self.field(of, one, scope) for one in fields})

    def field(self, of: GraphQLObjectType, selected: Selected, scope: Scope) -> str:
        """SQL for one field, null or empty where its class is not to be seen."""
        if selected.name == "__typename":
            return f"'{of.name}'"
        field = of.fields[selected.name]
        field_class = class_of(of, field)
        seen = self.compilation.seen(field_class or C1, scope)
        place = Place(field, selected, scope)
        plain = _plain_column(field, scope)
        if plain:
            return self._plain_or_opened(plain, seen, place)
        source = source_of(field) or Column(field_class or C1)
        if isinstance(source, Connected | Many):
            # A list that is not to be seen is an empty one.
            return self._sourced(replace(source, join=f"({source.join}) AND {seen}"), place)
        if seen == FALSE:
            return nothing(field.type)
        sql = self._sourced(source, Place(field, selected, scope.clear(source.field_class)))
        if isinstance(source, Column | Expression):
            sql = self._of_somebody(sql, source.field_class, scope)
        if seen == TRUE:
            return sql
        return f"CASE WHEN {seen} THEN to_json({sql}) ELSE {nothing(field.type)} END"

    def _of_somebody(self, sql: str, field_class: FieldClass, scope: Scope) -> str:
        """The value with the mark of whose it is, for the trail, where its class is one that is written down."""
        if scope.person is None or field_class in PLAIN:
            return sql
        sites = self.compilation.sites
        sites.append(Site(None, None, _as_it_is, str(field_class)))
        return json_object({SITE: str(len(sites) - 1), VALUE: sql, PERSON: f'{scope.person}."id"'})

    def _plain_or_opened(self, plain: str, seen: str, place: Place) -> str:
        source = source_of(place.field)
        sealed = self._opened(source, place) if isinstance(source, Opened) and seen != FALSE else "NULL"
        return f"CASE WHEN {plain} IS NOT NULL THEN to_json({plain}) WHEN {seen} THEN {sealed} END"

    def _sourced(self, source: Source, place: Place) -> str:
        scope = place.scope
        if isinstance(source, Column):
            return f'{scope.row}."{source.name or snake(place.selected.name)}"'
        if isinstance(source, Expression):
            return self.compilation.fill(source.sql, scope)
        own = self._compilers.get(type(source))
        return own(source, place) if own else self._relations[type(source)](self, source, place)

    @property
    def _compilers(self) -> Mapping[type[Source], Callable[[Any, Place], str]]:
        return {
            Embedded: self._embedded,
            JsonDocument: self._document,
            Opened: self._opened,
            Permitted: self._permitted,
        }

    def _embedded(self, source: Embedded, place: Place) -> str:
        fill = self.compilation.fill
        parts = {name: fill(sql, place.scope) for name, sql in source.fields.items()}
        sql = self._parts(place, parts)
        return f"CASE WHEN {fill(source.unless, place.scope)} IS NOT NULL THEN {sql} END" if source.unless else sql

    def _document(self, source: JsonDocument, place: Place) -> str:
        column = f'{place.scope.row}."{source.column}"'
        of = object_of(place.field)
        parts = {snake(name): f"{column}->'{snake(name)}'" for name in of.fields}
        return f"CASE WHEN {column} IS NOT NULL THEN {self._parts(place, parts)} END"

    def _parts(self, place: Place, parts: Mapping[str, str]) -> str:
        of = object_of(place.field)
        chosen = self.compilation.document.select(of, place.selected.inner)
        return json_object(
            {one.key: f"'{of.name}'" if one.name == "__typename" else parts[snake(one.name)] for one in chosen}
        )

    def _opened(self, source: Opened, place: Place) -> str:
        scope, sites = place.scope, self.compilation.sites
        number = len(sites)
        shape = response_shape(self.compilation.document, place.field.type, place.selected.inner)
        sites.append(Site(source.content, source.path, shape, str(source.field_class)))
        blob = f'{scope.row}."{source.column}"'
        of = f'{scope.row}."{"id" if scope.row == scope.person else "person_id"}"'
        wrapped = f"(SELECT encode(k.wrapped_key, 'hex') FROM subject_keys k WHERE k.subject_id = {of})"
        sealed = json_object({SITE: str(number), BLOB: blob, WRAPPED: wrapped, PERSON: of})
        return f"CASE WHEN {blob} IS NOT NULL THEN {sealed} ELSE {nothing(place.field.type)} END"

    def _permitted(self, source: Permitted, place: Place) -> str:
        wanted = {name: state for name, state in source.commands.items() if name in self.compilation.access.commands}
        if not wanted:
            return EMPTY
        cases = ", ".join(
            f"CASE WHEN ({self.compilation.fill(state, place.scope)}) AND {self._reached(name, place.scope)}"
            f" THEN '{name}' END"
            for name, state in wanted.items()
        )
        return f"to_json(array_remove(ARRAY[{cases}]::text[], NULL))"

    def _reached(self, command: str, scope: Scope) -> str:
        """Whether what is offered would be taken: of a row about a person, as far as the command's classes reach."""
        if scope.person is None:
            return TRUE
        return self.compilation.fill(self.compilation.access.may_about(command, scope.person), scope)


Relation = Callable[[Objects, Any, Place], str]


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
