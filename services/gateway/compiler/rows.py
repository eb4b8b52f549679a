"""The rows of a type that a viewer may see: each with the row filter in it."""

from collections.abc import Callable
from dataclasses import dataclass

from graphql import GraphQLObjectType

from services.gateway.compiler.access_conditions import TRUE
from services.gateway.compiler.compilation import Compilation
from services.gateway.compiler.parameters import FIXED, PLACEHOLDER
from services.gateway.compiler.scope import Scope
from services.gateway.graphql.fields import declaration
from services.gateway.graphql.sources import Rows
from services.gateway.readmodel.projection_registry import SHOWN

CLASSES = "{classes}"
TASK_KINDS = "{task_kinds}"
PERSONS = "persons"


@dataclass(frozen=True)
class Join:
    """Which rows: a condition, and what stands for the names in it that are not the rows' own."""

    sql: str
    value_of: Callable[[str], str]


@dataclass(frozen=True)
class Person:
    """Whom a row is about: their alias, the join that finds them, and whether they are to be seen."""

    alias: str | None
    join: str = ""
    seen: str = TRUE


def from_rows(
    compilation: Compilation, of: GraphQLObjectType, join: Join, scope: Scope, relation: str | None = None
) -> tuple[str, str, Scope]:
    """`FROM` and `WHERE` of a type's rows that are to be seen, and the scope of its fields."""
    rows: Rows = declaration(of).__rows__
    row = compilation.aliases.next(rows)
    person = _person(compilation, rows, row, scope)
    inside = Scope(row, person.alias, scope.cleared if person.alias == scope.person else frozenset(), scope.path)
    names = {"row": row, "parent": scope.row or ""}
    relation = relation or rows.relation
    table = compilation.binder.fill(relation, names) if "{row}" in relation else f"{relation} {row}"
    conditions = [
        _joined(compilation, join, names, scope),
        compilation.fill(rows.where, inside),
        compilation.fill(person.seen, inside),
        compilation.seen(rows.field_class, inside),
    ]
    if rows.donor is not None:
        conditions.append(compilation.fill(compilation.access.sees_donor(row, rows.donor), inside))
    where = " AND ".join(f"({one})" for one in conditions if one != TRUE) or TRUE
    return f"{table}{person.join}", where, inside.clear(rows.field_class)


def _joined(compilation: Compilation, join: Join, names: dict[str, str], scope: Scope) -> str:
    known = dict(names)
    if CLASSES in join.sql:
        known["classes"] = _classes(compilation, scope)
    if TASK_KINDS in join.sql:
        known["task_kinds"] = compilation.access.task_kinds
        known["assignee_filter"] = compilation.binder.fill(compilation.access.assignee_filter(names["row"]), {})
    for name in PLACEHOLDER.findall(join.sql):
        if name not in known and name not in FIXED:
            known[name] = join.value_of(name)
    return compilation.binder.fill(join.sql, known)


def _person(compilation: Compilation, rows: Rows, row: str, scope: Scope) -> Person:
    if rows.person is None:
        return Person(None)
    if rows.relation == PERSONS:
        return Person(row, seen=compilation.access.sees_person(row))
    if scope.person is not None:
        return Person(scope.person)
    alias = f"{row}_p"
    join = f" JOIN persons {alias} ON {alias}.id = {row}.{rows.person} AND {alias}.reference IS NOT NULL"
    return Person(alias, join, compilation.access.sees_person(alias))


def _classes(compilation: Compilation, scope: Scope) -> str:
    """The classes of facts to be seen of the person `scope` is about, as an array."""
    shown = (f"CASE WHEN {compilation.seen(one, scope)} THEN '{one}' END" for one in sorted(SHOWN))
    return f"ARRAY[{', '.join(shown)}]::text[]"
