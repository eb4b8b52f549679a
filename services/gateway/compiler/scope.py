"""Where in the statement a selection stands."""

from dataclasses import dataclass, replace
from itertools import count

from services.gateway.graphql.sources import Rows
from shared.contracts.base import FieldClass


@dataclass(frozen=True)
class Scope:
    """The row a selection is of, and the person it is about, by their aliases; `cleared` classes were checked."""

    row: str | None = None
    person: str | None = None
    cleared: frozenset[FieldClass] = frozenset()

    def clear(self, field_class: FieldClass) -> "Scope":
        """The same, where a class has been checked."""
        return replace(self, cleared=self.cleared | {field_class})


class Aliases:
    """Names for relations, no two the same."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def next(self, rows: Rows) -> str:
        """A fresh alias."""
        head = rows.relation.split("(")[0].split()[0]
        return f"{head[:12]}_{next(self._numbers)}"
