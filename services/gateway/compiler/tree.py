"""SQL as a small tree: what is put together from parts gets its brackets, quotes and parameter numbers when printed.

Nothing here takes text apart. What is declared as text stays opaque (`Filled`) and is bracketed wherever it is a part
of something else.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from services.gateway.compiler.printing import Binding, Node, Printer, SqlType, identifier, quoted
from services.gateway.graphql.fragments import Fragment, fragment


@dataclass(frozen=True, slots=True)
class Const(Node):
    """True or false."""

    value: bool

    def sql(self, _: Printer) -> str:
        return "true" if self.value else "false"


@dataclass(frozen=True, slots=True)
class Null(Node):
    """No value."""

    def sql(self, _: Printer) -> str:
        return "NULL"


TRUE, FALSE, NULL = Const(value=True), Const(value=False), Null()


@dataclass(frozen=True, slots=True)
class Text(Node):
    """A text that stands in the statement."""

    value: str

    def sql(self, _: Printer) -> str:
        return quoted(self.value)


@dataclass(frozen=True, slots=True)
class Integer(Node):
    """A number that stands in the statement."""

    value: int

    def sql(self, _: Printer) -> str:
        return str(int(self.value))


@dataclass(frozen=True, slots=True)
class Name(Node):
    """A table, a column or an alias."""

    name: str

    def sql(self, _: Printer) -> str:
        return identifier(self.name)


@dataclass(frozen=True, slots=True)
class Column(Node):
    """A column of a row."""

    row: str
    name: str

    def sql(self, _: Printer) -> str:
        return f'{identifier(self.row)}."{identifier(self.name)}"'


@dataclass(frozen=True, slots=True)
class Cast(Node):
    """A value as another type."""

    binding: ClassVar[Binding] = Binding.CAST
    value: Node
    type: SqlType

    def sql(self, printer: Printer) -> str:
        return f"{printer.part(self.value, Binding.CAST)}::{self.type}"


@dataclass(frozen=True, slots=True)
class Comparison(Node):
    """Two values compared."""

    binding: ClassVar[Binding] = Binding.COMPARISON
    left: Node
    operator: Literal["=", "<", ">"]
    right: Node

    def sql(self, printer: Printer) -> str:
        left, right = (printer.part(one, Binding.CAST) for one in (self.left, self.right))
        return f"{left} {self.operator} {right}"


@dataclass(frozen=True, slots=True)
class IsNull(Node):
    """Whether there is no value."""

    binding: ClassVar[Binding] = Binding.COMPARISON
    value: Node

    def sql(self, printer: Printer) -> str:
        return f"{printer.part(self.value, Binding.CAST)} IS NULL"


@dataclass(frozen=True, slots=True)
class IsNotNull(Node):
    """Whether there is a value."""

    binding: ClassVar[Binding] = Binding.COMPARISON
    value: Node

    def sql(self, printer: Printer) -> str:
        return f"{printer.part(self.value, Binding.CAST)} IS NOT NULL"


@dataclass(frozen=True, slots=True)
class And(Node):
    """All of some conditions, two at least; `all_of` makes it."""

    binding: ClassVar[Binding] = Binding.AND
    parts: tuple[Node, ...]

    def sql(self, printer: Printer) -> str:
        return " AND ".join(printer.part(one, Binding.AND) for one in self.parts)


@dataclass(frozen=True, slots=True)
class Or(Node):
    """One of some conditions, two at least."""

    binding: ClassVar[Binding] = Binding.OR
    parts: tuple[Node, ...]

    def sql(self, printer: Printer) -> str:
        return " OR ".join(printer.part(one, Binding.OR) for one in self.parts)


def all_of(conditions: Iterable[Node]) -> Node:
    """All of these. What is false stays beside the others: their parameters are read, and refused, all the same."""
    parts = tuple(one for one in conditions if one != TRUE)
    return And(parts) if len(parts) > 1 else parts[0] if parts else TRUE


@dataclass(frozen=True, slots=True)
class Items(Node):
    """Several values, for where a fragment has the brackets around them."""

    values: tuple[Node, ...]

    def sql(self, printer: Printer) -> str:
        return ", ".join(one.sql(printer) for one in self.values)


@dataclass(frozen=True, slots=True)
class Call(Node):
    """A function's value."""

    function: str
    arguments: tuple[Node, ...]

    def sql(self, printer: Printer) -> str:
        return f"{identifier(self.function)}({', '.join(one.sql(printer) for one in self.arguments)})"


@dataclass(frozen=True, slots=True)
class Array(Node):
    """An array of values of one type."""

    binding: ClassVar[Binding] = Binding.CAST
    values: tuple[Node, ...]
    type: SqlType

    def sql(self, printer: Printer) -> str:
        return f"ARRAY[{', '.join(one.sql(printer) for one in self.values)}]::{self.type}"


@dataclass(frozen=True, slots=True)
class Case(Node):
    """The value of the first condition that holds; null, or `otherwise`, where none does."""

    branches: tuple[tuple[Node, Node], ...]
    otherwise: Node | None = None

    def sql(self, printer: Printer) -> str:
        whens = (f"WHEN {when.sql(printer)} THEN {then.sql(printer)}" for when, then in self.branches)
        last = f" ELSE {self.otherwise.sql(printer)}" if self.otherwise else ""
        return f"CASE {' '.join(whens)}{last} END"


@dataclass(frozen=True, slots=True)
class JsonObject(Node):
    """A JSON object."""

    fields: Mapping[str, Node]

    def sql(self, printer: Printer) -> str:
        pairs = (f"{quoted(key)}, {value.sql(printer)}" for key, value in self.fields.items())
        return f"json_build_object({', '.join(pairs)})"


@dataclass(frozen=True, slots=True)
class Filled(Node):
    """A declared text with nodes for its names. Nobody knows how tightly it binds."""

    binding: ClassVar[Binding] = Binding.UNKNOWN
    fragment: Fragment
    values: Mapping[str, Node]

    def sql(self, printer: Printer) -> str:
        first, *others = self.fragment.texts
        filled = (
            printer.part(self.values[name], Binding.CAST) + text
            for name, text in zip(self.fragment.names, others, strict=True)
        )
        return first + "".join(filled)


def filled(sql: str, **values: Node) -> Filled:
    """A text of the compiler's own with nodes for its names."""
    return Filled(fragment(sql), values)


@dataclass(frozen=True, slots=True)
class Aliased(Node):
    """A table or a value under a name."""

    value: Node
    alias: str

    def sql(self, printer: Printer) -> str:
        return f"{printer.part(self.value, Binding.CAST)} AS {identifier(self.alias)}"


@dataclass(frozen=True, slots=True)
class Join(Node):
    """Rows with those of a table that belong to them."""

    rows: Node
    table: Aliased
    on: Node

    def sql(self, printer: Printer) -> str:
        return f"{self.rows.sql(printer)} JOIN {self.table.sql(printer)} ON {self.on.sql(printer)}"


@dataclass(frozen=True, slots=True)
class Ordering(Node):
    """By what rows are in order, all of it upwards or downwards."""

    keys: tuple[Node, ...]
    descending: bool

    def sql(self, printer: Printer) -> str:
        direction = "DESC" if self.descending else "ASC"
        return ", ".join(f"{printer.part(one, Binding.CAST)} {direction}" for one in self.keys)


@dataclass(frozen=True, slots=True)
class Select(Node):
    """Rows; as a value, the one of its only row and column."""

    values: tuple[Node, ...]
    rows: Node
    where: Node | None = None
    order: Node | None = None
    limit: int | None = None
    group: Node | None = None

    def sql(self, printer: Printer) -> str:
        return f"({''.join(self._clauses(printer))})"

    def _clauses(self, printer: Printer) -> Iterable[str]:
        yield f"SELECT {', '.join(one.sql(printer) for one in self.values)} FROM {self.rows.sql(printer)}"
        if self.where is not None:
            yield f" WHERE {self.where.sql(printer)}"
        if self.group is not None:
            yield f" GROUP BY {self.group.sql(printer)}"
        if self.order is not None:
            yield f" ORDER BY {self.order.sql(printer)}"
        if self.limit is not None:
            yield f" LIMIT {int(self.limit)}"
