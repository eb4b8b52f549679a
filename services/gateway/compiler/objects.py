"""Selections of objects as SQL: every field by its source, none without its class."""

from collections.abc import Callable, Mapping
from typing import Any

from graphql import GraphQLList, GraphQLNonNull, GraphQLObjectType, SelectionSetNode

from services.gateway.compiler.compilation import PLAIN, Compilation
from services.gateway.compiler.graphql_types import object_of
from services.gateway.compiler.parameters import snake
from services.gateway.compiler.plan import BLOB, PERSON, SITE, VALUE, WRAPPED, Site
from services.gateway.compiler.printing import Node, SqlType
from services.gateway.compiler.response_shape import response_shape
from services.gateway.compiler.scope import Place, Scope
from services.gateway.compiler.selection import Selected
from services.gateway.compiler.tree import (
    FALSE,
    NULL,
    TRUE,
    Array,
    Call,
    Case,
    Cast,
    Column,
    Integer,
    IsNotNull,
    JsonObject,
    Text,
    all_of,
    filled,
)
from services.gateway.graphql.fields import class_of, source_of
from services.gateway.graphql.sources import Column as ColumnSource
from services.gateway.graphql.sources import Connected, Counted, Embedded, Expression, Many, Opened, Permitted, Source
from services.gateway.graphql.sources import Document as DocumentSource
from shared.contracts.base import C1, FieldClass
from shared.platform.errors import Refused

MOST_FIELDS = 50
"""`json_build_object` takes a hundred arguments."""
EMPTY = Cast(Text("[]"), SqlType.JSON)
WRAPPED_KEY = "(SELECT encode(k.wrapped_key, 'hex') FROM subject_keys k WHERE k.subject_id = {person})"


class TooManyFields(Refused):
    """More fields of one object than an answer can hold."""

    text = f"At most {MOST_FIELDS} fields of one object may be asked for"


class Objects:
    """Compiles selections; `relations` compiles, by its kind, a source that leads beyond the row."""

    def __init__(self, compilation: Compilation, relations: Mapping[type[Source], "Relation"]) -> None:
        self.compilation = compilation
        self._relations = relations

    def object(self, of: GraphQLObjectType, sets: list[SelectionSetNode], scope: Scope) -> Node:
        """`json_build_object` of what is selected."""
        fields = self.compilation.document.select(of, sets)
        if len(fields) > MOST_FIELDS:
            raise TooManyFields
        return JsonObject({one.key: self.field(of, one, scope) for one in fields})

    def field(self, of: GraphQLObjectType, selected: Selected, scope: Scope) -> Node:
        """One field, null or empty where its class is not to be seen."""
        if selected.name == "__typename":
            return Text(of.name)
        field = of.fields[selected.name]
        source = source_of(field) or ColumnSource(class_of(of, field) or C1)
        place = Place(field, selected, scope, self.compilation.seen(source.field_class, scope))
        if isinstance(source, Opened) and source.otherwise:
            return self._plain_or_opened(source, Column(_row(scope), source.otherwise), place)
        if isinstance(source, Connected | Counted | Many):
            # A list that is not to be seen is an empty one: its rows are looked for under that condition.
            return self._sourced(source, place)
        return nothing(field.type) if place.seen == FALSE else self._where_seen(source, place)

    def _where_seen(self, source: Source, place: Place) -> Node:
        value = self._sourced(source, place.cleared(source.field_class))
        if isinstance(source, ColumnSource | Expression):
            value = self._of_somebody(value, source.field_class, place.scope)
        if place.seen == TRUE:
            return value
        return Case(((place.seen, Call("to_json", (value,))),), nothing(place.field.type))

    def _of_somebody(self, value: Node, field_class: FieldClass, scope: Scope) -> Node:
        """The value with the mark of whose it is, for the trail, where its class is one that is written down."""
        if scope.person is None or field_class in PLAIN:
            return value
        number = self._site(Site(None, None, _as_it_is, str(field_class)))
        return JsonObject({SITE: number, VALUE: value, PERSON: Column(scope.person, "id")})

    def _site(self, site: Site) -> Integer:
        self.compilation.sites.append(site)
        return Integer(len(self.compilation.sites) - 1)

    def _plain_or_opened(self, source: Opened, plain: Node, place: Place) -> Node:
        sealed = NULL if place.seen == FALSE else self._opened(source, place)
        return Case(((IsNotNull(plain), Call("to_json", (plain,))), (place.seen, sealed)))

    def _sourced(self, source: Source, place: Place) -> Node:
        if isinstance(source, ColumnSource):
            return Column(_row(place.scope), source.name or snake(place.selected.name))
        if isinstance(source, Expression):
            return self.compilation.fill(source.sql, place.scope)
        own = self._compilers.get(type(source))
        return own(source, place) if own else self._relations[type(source)](self, source, place)

    @property
    def _compilers(self) -> Mapping[type[Source], Callable[[Any, Place], Node]]:
        return {
            Embedded: self._embedded,
            DocumentSource: self._document,
            Opened: self._opened,
            Permitted: self._permitted,
        }

    def _embedded(self, source: Embedded, place: Place) -> Node:
        fill = self.compilation.fill
        value = self._parts(place, lambda name: fill(source.fields[name], place.scope))
        return Case(((IsNotNull(fill(source.unless, place.scope)), value),)) if source.unless else value

    def _document(self, source: DocumentSource, place: Place) -> Node:
        column = Column(_row(place.scope), source.column)
        value = self._parts(place, lambda name: filled("{column}->{name}", column=column, name=Text(name)))
        return Case(((IsNotNull(column), value),))

    def _parts(self, place: Place, part: Callable[[str], Node]) -> Node:
        of = object_of(place.field)
        chosen = self.compilation.document.select(of, place.selected.inner)
        return JsonObject(
            {one.key: Text(of.name) if one.name == "__typename" else part(snake(one.name)) for one in chosen}
        )

    def _opened(self, source: Opened, place: Place) -> Node:
        scope = place.scope
        shape = response_shape(self.compilation.document, place.field.type, place.selected.inner)
        number = self._site(Site(source.content, source.path, shape, str(source.field_class)))
        blob = Column(_row(scope), source.column)
        person = Column(_row(scope), "id" if scope.row == scope.person else source.of)
        wrapped = filled(WRAPPED_KEY, person=person)
        sealed = JsonObject({SITE: number, BLOB: blob, WRAPPED: wrapped, PERSON: person})
        return Case(((IsNotNull(blob), sealed),), nothing(place.field.type))

    def _permitted(self, source: Permitted, place: Place) -> Node:
        commands = [name for name in source.commands if name in self.compilation.access.commands]
        if not commands:
            return EMPTY
        cases = tuple(Case(((self._offered(source, name, place.scope), Text(name)),)) for name in commands)
        return Call("to_json", (Call("array_remove", (Array(cases, SqlType.TEXTS), NULL)),))

    def _offered(self, source: Permitted, command: str, scope: Scope) -> Node:
        """Whether it would be taken: by the row's state, and of a row about a person as far as its classes reach."""
        state = self.compilation.fill(source.commands[command], scope)
        reached = TRUE if scope.person is None else self.compilation.access.may_about(command, scope.person)
        return all_of([state, reached])


Relation = Callable[[Objects, Any, Place], Node]


def _as_it_is(value: Any) -> Any:
    return value


def _row(scope: Scope) -> str:
    assert scope.row is not None  # noqa: S101  # columns are declared of types with rows
    return scope.row


def nothing(of: Any) -> Node:
    """What a field that is not to be seen answers: nothing, or none."""
    inner = of.of_type if isinstance(of, GraphQLNonNull) else of
    return EMPTY if isinstance(inner, GraphQLList) and isinstance(of, GraphQLNonNull) else NULL
