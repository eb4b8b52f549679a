"""The rows of a type that a viewer may see: each with the row filter in it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from graphql import GraphQLObjectType

from services.gateway.compiler.compilation import Compilation
from services.gateway.compiler.printing import Node
from services.gateway.compiler.scope import Scope
from services.gateway.compiler.tree import FALSE, TRUE, Aliased, Column, Comparison, IsNotNull, Join, Name, all_of
from services.gateway.graphql.fields import declaration
from services.gateway.graphql.fragments import fragment
from services.gateway.graphql.sources import Rows

PERSONS = "persons"
PERSON_ITSELF = "id"


@dataclass(frozen=True)
class Wanted:
    """Which rows: a declared condition, what stands for the values in it, and whether the list is to be seen at all."""

    join: str
    value_of: Callable[[str], Node]
    seen: Node = TRUE


@dataclass(frozen=True)
class SeenRows:
    """The rows that are wanted and to be seen, and the scope of their fields; `hidden` where these roles see none."""

    source: Node
    where: Node
    scope: Scope
    hidden: bool


@dataclass(frozen=True)
class Person:
    """Whom a row is about: their alias, the rows with theirs, and whether they are to be seen."""

    alias: str | None
    rows: Node
    seen: Node = TRUE


def from_rows(
    compilation: Compilation, of: GraphQLObjectType, wanted: Wanted, scope: Scope, relation: Node | None = None
) -> SeenRows:
    """`FROM` and `WHERE` of a type's rows, and the scope of its fields; `relation` in place of the declared one."""
    rows: Rows = declaration(of).__rows__
    alias = compilation.aliases.next(rows)
    source = Aliased(relation, alias) if relation else _relation(compilation, rows, alias, scope, wanted.value_of)
    person = _person(compilation, rows, alias, source, scope)
    inside = Scope(alias, person.alias, scope.cleared if person.alias == scope.person else frozenset(), scope.path)
    join = compilation.fill(wanted.join, scope, _names(alias, scope), wanted.value_of)
    filters = [person.seen, *_filters(compilation, rows, inside)]
    where = all_of([join, wanted.seen, *filters])
    return SeenRows(person.rows, where, inside.clear(rows.field_class), FALSE in filters)


def _filters(compilation: Compilation, rows: Rows, scope: Scope) -> Iterable[Node]:
    """What the type says of its rows, their class, and whose money they are about."""
    yield compilation.fill(rows.where, scope)
    yield compilation.seen(rows.field_class, scope)
    if rows.donor is not None and scope.row:
        yield compilation.access.sees_donor(scope.row, rows.donor)


def _relation(compilation: Compilation, rows: Rows, alias: str, scope: Scope, value_of: Callable[[str], Node]) -> Node:
    if "row" not in fragment(rows.relation).names:
        return Aliased(Name(rows.relation), alias)
    return compilation.fill(rows.relation, scope, _names(alias, scope), value_of)


def _names(alias: str, scope: Scope) -> dict[str, Node]:
    row, parent = Name(alias), Name(scope.row) if scope.row else None
    return {"row": row, "parent": parent} if parent else {"row": row}


def _person(compilation: Compilation, rows: Rows, row: str, source: Node, scope: Scope) -> Person:
    if rows.person is None:
        return Person(None, source)
    if rows.person == PERSON_ITSELF:
        return Person(row, source, compilation.access.sees_person(row))
    if scope.person is not None:
        return Person(scope.person, source)
    alias = f"{row}_p"
    same = Comparison(Column(alias, "id"), "=", Column(row, rows.person))
    on = all_of([same, IsNotNull(Column(alias, "reference"))])
    joined = Join(source, Aliased(Name(PERSONS), alias), on)
    return Person(alias, joined, compilation.access.sees_person(alias))
