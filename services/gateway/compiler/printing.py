"""How a tree of SQL is printed: brackets by precedence, names checked, texts quoted, parameters numbered."""

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import lru_cache
from typing import ClassVar

from services.gateway.compiler.parameters import Read

IDENTIFIER = re.compile(r"[a-z_][a-z0-9_]*")


class NotAnIdentifier(ValueError):
    """A name of a table, column or alias that is none; it is never quoted into one."""


class Binding(IntEnum):
    """How tightly a node holds its parts together: what binds less is bracketed inside what binds more."""

    UNKNOWN = 0
    OR = 1
    AND = 2
    COMPARISON = 3
    CAST = 4
    WHOLE = 5


class SqlType(StrEnum):
    """The types of parameters and casts."""

    UUID = "uuid"
    UUIDS = "uuid[]"
    TEXT = "text"
    TEXTS = "text[]"
    INTEGER = "integer"
    BIGINT = "bigint"
    DATE = "date"
    TIME = "timestamptz"
    JSON = "json"


@lru_cache(maxsize=4096)
def identifier(name: str) -> str:
    """The name of a table, column or alias; NotAnIdentifier."""
    if IDENTIFIER.fullmatch(name) is None:
        raise NotAnIdentifier(name)
    return name


def quoted(text: str) -> str:
    """A text as a literal; ValueError for what Postgres keeps in no text."""
    if "\0" in text:
        raise ValueError("a text of SQL has no NUL")
    return "'" + text.replace("'", "''") + "'"


class Node(ABC):
    """A part of a statement."""

    __slots__ = ()
    binding: ClassVar[Binding] = Binding.WHOLE

    @abstractmethod
    def sql(self, printer: "Printer") -> str:
        """This as SQL, without brackets around it."""


@dataclass(frozen=True, slots=True, eq=False)
class Parameter(Node):
    """A value that comes when the statement is carried out; one name is one value."""

    name: str
    type: SqlType
    read: Read

    def sql(self, printer: "Printer") -> str:
        return printer.parameter(self)


class Printer:
    """Prints one statement; its parameters are numbered in the order in which they first stand in it."""

    def __init__(self) -> None:
        self.parameters: dict[str, Parameter] = {}
        self._numbers: dict[str, int] = {}

    def part(self, node: Node, within: Binding) -> str:
        """A part of something that binds so: bracketed where it binds less itself."""
        text = node.sql(self)
        return text if node.binding >= within else f"({text})"

    def parameter(self, parameter: Parameter) -> str:
        return f"${self._number(parameter)}::{parameter.type}"

    def _number(self, parameter: Parameter) -> int:
        known = self.parameters.setdefault(parameter.name, parameter)
        if known.type is not parameter.type:
            raise ValueError(f"{parameter.name} is {known.type} and {parameter.type}")
        return self._numbers.setdefault(parameter.name, len(self._numbers) + 1)


class NamedPrinter(Printer):
    """Prints parameters by their names, as SQLAlchemy's `text` has them."""

    def parameter(self, parameter: Parameter) -> str:
        self._number(parameter)
        return f"CAST(:{identifier(parameter.name)} AS {parameter.type})"


def with_names(node: Node) -> str:
    """A condition as SQL with its parameters by their names, for a statement that is written by hand."""
    return node.sql(NamedPrinter())
