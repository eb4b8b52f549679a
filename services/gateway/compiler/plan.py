"""A compiled operation: one statement, where its parameters come from, and what of its answer is still sealed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from graphql.execution.values import VariableValues
from pydantic import BaseModel

from services.gateway.compiler.parameters import Inputs, Read

SITE = "~"
"""The key that marks a sealed value in the statement's answer; no name in GraphQL can be this."""
BLOB = "blob"
WRAPPED = "key"
VALUE = "v"
"""Beside it, where a value needs no key: whoever reads it reads of somebody all the same."""
PERSON = "of"
"""Whose row the value lies in: by this the key was looked up, and for nobody else is it opened."""


@dataclass(frozen=True)
class Site:
    """A place where a sealed value is opened, whole or one field of it, or where a plain one of somebody stands."""

    content: type[BaseModel] | None
    path: str | None
    shape: Callable[[Any], Any]
    field_class: str


@dataclass(frozen=True)
class Search:
    """Something to be asked of a service before the statement, and the name its answer is given under.

    `argument` leads to what is searched for; empty where it is all arguments.
    """

    name: str
    kind: str
    argument: str
    read: Callable[[VariableValues], Any]


@dataclass(frozen=True)
class Plan:
    """How to carry an operation out."""

    sql: str
    frame: str
    """The answer, with `%s` for each column of the statement's one row: to let Postgres wrap JSON into JSON once more
    costs it a third of its time, which goes into copies."""
    reads: tuple[Read, ...]
    sites: tuple[Site, ...]
    searches: tuple[Search, ...]
    needs: frozenset[str]
    """Names of given values."""
    classes: frozenset[str]
    """Classes of C2 and above that the answer may hold."""

    def parameters(self, inputs: Inputs) -> list[Any]:
        return [read(inputs) for read in self.reads]

    def answer(self, row: Iterable[str | None]) -> str:
        """JSON made of the statement's row; null where there is no value."""
        return self.frame % tuple(value or "null" for value in row)
