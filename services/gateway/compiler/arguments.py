"""The arguments of a field: which are given decides the statement, what they are its parameters."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from graphql.execution.values import VariableValues, get_argument_values

from services.gateway.compiler.compilation import Compilation
from services.gateway.compiler.cursors import page_of, read_key, read_tie
from services.gateway.compiler.parameters import Read, snaked
from services.gateway.compiler.plan import Search
from services.gateway.compiler.printing import Node, Parameter, SqlType
from services.gateway.compiler.references import reference_prefix
from services.gateway.compiler.scope import Place
from services.gateway.compiler.tree import NULL, Cast, Const, Text
from services.gateway.graphql.sources import Prefetched
from shared.contracts.text import is_text
from shared.platform.errors import Refused

MOST = 100
TYPES: Mapping[type, SqlType] = {
    int: SqlType.INTEGER,
    UUID: SqlType.UUID,
    datetime: SqlType.TIME,
    date: SqlType.DATE,
}


class FirstOutOfRange(Refused):
    """`first` asks for too many, or none."""

    text = f"first must be between 1 and {MOST}"
    about_field = "first"


class TextControl(Refused):
    """What no column holds, and nobody typed."""

    text = "The text has a control character in it"

    def __init__(self, path: str) -> None:
        super().__init__(field=path)


@dataclass(frozen=True)
class Arguments:
    """What one field was given."""

    compilation: Compilation
    place: Place

    def values(self, variables: VariableValues) -> Mapping[str, Any]:
        """Coerced, with Python's names."""
        if not self.place.field.args:
            return {}
        values: Mapping[str, Any] = snaked(
            get_argument_values(self.place.field, self.place.selected.nodes[0], variables)
        )
        return values

    @property
    def now(self) -> Mapping[str, Any]:
        """The values with the variables the operation is compiled for."""
        return self.values(self.compilation.document.variables)

    def at(self, path: str) -> Any:
        """The value at a path such as `filter.crisis_id`; None where it was not given."""
        return _at(self.now, path)

    def bind(self, path: str) -> Node:
        """A parameter with the value at a path; what is one of few stands in the statement, which is planned for it."""
        value = self.at(path)
        if isinstance(value, bool):
            return Const(value)
        if isinstance(value, Enum):
            return Cast(Text(value.name), SqlType.TEXT)
        of = _sql_type(value)
        read = self._reader(path)
        if path == "id" and of is SqlType.TEXT:
            return self._parameter(path, SqlType.UUID, lambda inputs: _uuid(read(inputs)))
        return self._parameter(path, of, read)

    def bind_or_null(self, path: str) -> Node:
        """The same; nothing for what the field has no argument for."""
        return NULL if self.at(path) is None else self.bind(path)

    def limit(self, most: int) -> int:
        """How many rows: `first` where the field has it."""
        return self.first() if "first" in self.now else most

    def first(self) -> int:
        """How many are asked for, written into the statement as it is; FirstOutOfRange.

        Of a parameter the planner knows nothing, takes a plan for any number to be worse, and plans every time anew.
        """
        first: int = self.now["first"]
        if not 1 <= first <= MOST:
            raise FirstOutOfRange
        return first

    def cursor(self, key: SqlType, tie: SqlType) -> tuple[Node, Node]:
        """Parameters for the key and the tie of `after`."""
        read = self._reader("after")
        return (
            self._parameter("after.key", key, lambda inputs: read_key(read(inputs), key)),
            self._parameter("after.tie", tie, lambda inputs: read_tie(read(inputs), tie)),
        )

    def prefetched(self, source: Prefetched) -> Read:
        """What was computed before the statement, its value for the argument that chooses, or a page of it."""
        if source.paged:
            first, after = self.first(), self._reader("after")
            return lambda inputs: page_of(inputs.prefetched[source.name], first, after(inputs))
        if source.by is None:
            return lambda inputs: inputs.prefetched[source.name]
        chosen = self._reader(source.by)
        return lambda inputs: inputs.prefetched[source.name][chosen(inputs)]

    def search(self, kind: str, path: str) -> str:
        """Ask a service before the statement; the name under which its answer is given."""
        name = f"{kind} {self.place.name_of(path)}"
        self.compilation.searches[name] = Search(name, kind, path, lambda variables: _at(self.values(variables), path))
        return name

    def searched(self, kind: str) -> Read:
        """Ask services before the statement, by all arguments; FirstOutOfRange."""
        self.first()
        name = f"{kind} {self.place.name_of('')}"
        self.compilation.searches[name] = Search(name, kind, "", self.values)
        return lambda inputs: inputs.prefetched[name]

    def people(self, path: str) -> Node:
        """A parameter with the ids of those whom a search by name finds."""
        name = self.search("people", path)
        return self._parameter(f"{path}.people", SqlType.UUIDS, lambda inputs: inputs.prefetched[name]["ids"])

    def reference(self, path: str) -> Node:
        """A parameter with the beginning of a reference, where what is searched for is one."""
        read = self._reader(path)
        return self._parameter(f"{path}.reference", SqlType.TEXT, lambda inputs: reference_prefix(read(inputs)))

    def _parameter(self, path: str, of: SqlType, read: Read) -> Parameter:
        return Parameter(self.place.name_of(path), of, read)

    def _reader(self, path: str) -> Read:
        return lambda inputs: _plain(_at(self.values(inputs.variables), path), path)


def _sql_type(value: Any) -> SqlType:
    """Lists are of ids; nothing else is listed in an argument."""
    if isinstance(value, list):
        return SqlType.UUIDS
    return next((sql_type for one, sql_type in TYPES.items() if isinstance(value, one)), SqlType.TEXT)


def _at(values: Mapping[str, Any], path: str) -> Any:
    value: Any = values
    for part in path.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def _plain(value: Any, path: str) -> Any:
    if isinstance(value, str) and not is_text(value):
        raise TextControl(path)
    return value.name if isinstance(value, Enum) else value


def _uuid(value: str) -> UUID | None:
    try:
        return UUID(value)
    except ValueError:
        # No node has an id of another form.
        return None
