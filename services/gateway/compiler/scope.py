"""Where in the statement, and in the answer, a selection stands."""

from dataclasses import dataclass, replace
from itertools import count

from graphql import GraphQLField

from services.gateway.compiler.selection import Selected
from services.gateway.graphql.sources import Rows
from shared.contracts.base import FieldClass


@dataclass(frozen=True)
class Scope:
    """The row a selection is of, and the person it is about, by their aliases; `cleared` classes were checked.

    `path` leads to it in the answer, by the names there: a list's items share one. Under an interface each type has a
    path of its own, since its fields may have other arguments under the same names.
    """

    row: str | None = None
    person: str | None = None
    cleared: frozenset[FieldClass] = frozenset()
    path: tuple[str, ...] = ()

    def clear(self, field_class: FieldClass) -> "Scope":
        """The same, where a class has been checked."""
        return replace(self, cleared=self.cleared | {field_class})

    def under(self, *keys: str) -> "Scope":
        """The same, further down in the answer."""
        return replace(self, path=(*self.path, *keys))


@dataclass(frozen=True)
class Place:
    """A field where it is selected."""

    field: GraphQLField
    selected: Selected
    scope: Scope

    @property
    def inner(self) -> Scope:
        """The scope with the field's own name in the path."""
        return self.scope.under(self.selected.key)

    def name_of(self, argument: str) -> str:
        """What a parameter with the value of an argument is called: no two of a statement the same."""
        return f"{'.'.join(self.inner.path)}({argument})"


class Aliases:
    """Names for relations, no two the same."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def next(self, rows: Rows) -> str:
        """A fresh alias."""
        head = rows.relation.split("(")[0].split()[0]
        return f"{head[:12]}_{next(self._numbers)}"
