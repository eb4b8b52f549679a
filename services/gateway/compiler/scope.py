"""Where in the statement, and in the answer, a selection stands."""

import re
from dataclasses import dataclass
from itertools import count

from graphql import GraphQLField

from services.gateway.compiler.printing import Node
from services.gateway.compiler.selection import Selected
from services.gateway.graphql.sources import Rows
from shared.contracts.base import FieldClass

HEAD = re.compile(r"[a-z_]+")
"""Of a relation: its name, or a function's; what is written out has none."""


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
        if field_class in self.cleared:
            return self
        return Scope(self.row, self.person, self.cleared | {field_class}, self.path)

    def under(self, *keys: str) -> "Scope":
        return Scope(self.row, self.person, self.cleared, (*self.path, *keys))


@dataclass(frozen=True)
class Place:
    """A field where it is selected, and whether it is to be seen there."""

    field: GraphQLField
    selected: Selected
    scope: Scope
    seen: Node

    @property
    def inner(self) -> Scope:
        """The scope with the field's own name in the path."""
        return self.scope.under(self.selected.key)

    def cleared(self, field_class: FieldClass) -> "Place":
        """The same, where a class has been checked."""
        return Place(self.field, self.selected, self.scope.clear(field_class), self.seen)

    def name_of(self, argument: str) -> str:
        """What a parameter with the value of an argument is called: no two of a statement the same."""
        return f"{'.'.join(self.inner.path)}({argument})"


class Aliases:
    """Names for relations, no two the same."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def next(self, rows: Rows) -> str:
        """A fresh alias."""
        head = HEAD.match(rows.relation)
        return f"{head[0][:12] if head else 'rows'}_{next(self._numbers)}"
