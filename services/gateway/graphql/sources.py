"""Where the value of a GraphQL field comes from, and how dangerous it is: declared beside it, read by the compiler.

In SQL fragments `{row}` stands for the row the field belongs to, `{parent}` for the row of the object around it.
"""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar, dataclass_transform

import strawberry
from pydantic import BaseModel

from services.gateway.graphql.actions import Action
from services.gateway.graphql.fragments import EVERY_ROW
from shared.contracts.base import C0, C1, FieldClass

KEY = "source"
LIST_LIMIT = 500
"""The most members of a list that is not a connection."""


@dataclass(frozen=True)
class Source:
    """Every source has the class of its field."""

    field_class: FieldClass


@dataclass(frozen=True)
class Column(Source):
    """A column of the row; the field's own name where none is given."""

    name: str | None = None


@dataclass(frozen=True)
class Expression(Source):
    """SQL over the row."""

    sql: str


@dataclass(frozen=True)
class Embedded(Source):
    """An object without a row of its own: SQL per field; null where `unless` is null."""

    fields: Mapping[str, str]
    unless: str | None = None


@dataclass(frozen=True)
class Document(Source):
    """An object kept as JSON in a column, its keys in snake case."""

    column: str


@dataclass(frozen=True)
class Opened(Source):
    """A sealed column, opened after the statement: the content, or one field of it where `path` is given.

    `otherwise` names a column with the plain value, where there is one, as for needs whose code is not restricted.
    `of` names the column with whose key it is sealed under, where the row is about no person.
    """

    column: str
    path: str | None = None
    content: type[BaseModel] | None = None
    otherwise: str | None = None
    of: str = "person_id"


@dataclass(frozen=True)
class One(Source):
    """The first row of another type that `join` finds."""

    join: str
    order: str = "{row}.id"


@dataclass(frozen=True)
class Many(Source):
    """The rows of another type that `join` finds, in order; `usual` is how many that is, for the cost of a document."""

    join: str = EVERY_ROW
    order: str = "{row}.id"
    limit: int = LIST_LIMIT
    usual: int = 2


@dataclass(frozen=True)
class Connected(Source):
    """A page of rows by keyset: a timestamp column or a count, then `tie`, which no two rows share.

    Filters are SQL by the path of their argument, in which `{value}` is what was given. `key_elsewhere` is the key for
    whoever does not work for everybody they see, where `key` counts what is not told beyond.
    """

    key: str
    join: str = EVERY_ROW
    descending: bool = False
    filters: Mapping[str, str] = field(default_factory=dict)
    tie: str = "id"
    key_elsewhere: str | None = None


@dataclass(frozen=True)
class Counted(Source):
    """How many rows of a type a list would have, by what they say: objects with that and the figures.

    `by` is SQL over the row; one that says several counts under each of them. Each figure counts the rows of which its
    SQL is true.
    """

    node: str
    listed: Connected
    by: Mapping[str, str]
    figures: Mapping[str, str] = field(default_factory=lambda: {"count": EVERY_ROW})


@dataclass(frozen=True)
class Permitted(Source):
    """The commands the viewer may send now: by role from the matrix, by state from the contract.

    `states` is SQL for the name of the state of each thing the row knows of.
    """

    actions: tuple[Action, ...]
    states: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def commands(self) -> Mapping[str, str]:
        return {one.name: one.condition(self.states) for one in self.actions}


@dataclass(frozen=True)
class Prefetched(Source):
    """Computed by the gateway before the statement and passed into it, such as the viewer or a search's answer.

    Where `by` names an argument, what is computed is a mapping, and its value for the argument is the field's. Where it
    is `paged`, it is all edges of a connection, of which `first` and `after` choose.
    """

    name: str
    by: str | None = None
    paged: bool = False


@dataclass(frozen=True)
class Searched(Source):
    """An object that services are asked for before the statement, by all arguments of the field."""

    search: str


@dataclass(frozen=True)
class SearchResults(Source):
    """Rows of another type by ids that a search answered, best first; `argument` is what it searches for."""

    search: str
    argument: str = "input"


@dataclass(frozen=True)
class AnyNode(Source):
    """The one row with this id, whatever its type."""


@dataclass(frozen=True)
class Rows:
    """The relation behind a type. `person` and `donor` are columns with whom the row is about, None where it is not.

    Of a relation that is no table `columns` are those that other parts go by, with their types: what lists are in order
    by, and where a row is a person (`id`), whose they are.
    """

    relation: str
    person: str | None = None
    field_class: FieldClass = C1
    where: str = EVERY_ROW
    donor: str | None = None
    columns: Mapping[str, type[Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Argument:
    """An argument of a field."""

    type: Any
    default: Any = inspect.Parameter.empty


Declared = TypeVar("Declared")
PAGED = {"first": Argument(int, 50), "after": Argument(str | None, strawberry.UNSET)}
ID = Argument(strawberry.ID)


def sourced(
    source: Source,
    *,
    description: str | None = None,
    name: str | None = None,
    arguments: Mapping[str, Argument] | None = None,
) -> Any:
    """A field with its source; operations are compiled, so that a resolver only carries the arguments."""
    marks = {KEY: source}
    if not arguments:
        return strawberry.field(metadata=marks, description=description, name=name)
    return strawberry.field(resolver=_resolver(arguments), metadata=marks, description=description, name=name)


def column(field_class: FieldClass, name: str | None = None, *, description: str | None = None) -> Any:
    """A field that is a column of its row."""
    return sourced(Column(field_class, name), description=description)


def permitted(*actions: Action, field_class: FieldClass = C1, **states: str) -> Any:
    """The field `permittedActions`; `states` is SQL for the name of the state of each thing the row knows of."""
    return sourced(Permitted(field_class, actions, states), description="Commands the viewer may send now.")


def money(amount: str, currency: str = "currency") -> Any:
    parts = {"amount_minor": f"{{row}}.{amount}", "currency": f"{{row}}.{currency}"}
    return sourced(Embedded(C1, parts, unless=f"{{row}}.{amount}"))


@dataclass_transform(kw_only_default=True)
def node(
    relation: str,
    *,
    person: str | None = None,
    field_class: FieldClass = C1,
    where: str = EVERY_ROW,
    donor: str | None = None,
    columns: Mapping[str, type[Any]] = MappingProxyType({}),
) -> Callable[[type[Declared]], type[Declared]]:
    """A type with rows of its own; the docstring is its description."""

    def declare(declared: type[Declared]) -> type[Declared]:
        declared.__rows__ = Rows(relation, person, field_class, where, donor, columns)  # type: ignore[attr-defined]  # read by the compiler
        return strawberry.type(declared, description=inspect.getdoc(declared))

    return declare


@dataclass_transform(kw_only_default=True)
def value(field_class: FieldClass = C0) -> Callable[[type[Declared]], type[Declared]]:
    """A type without rows; every field of it has this class unless it says otherwise."""

    def declare(declared: type[Declared]) -> type[Declared]:
        declared.__field_class__ = field_class  # type: ignore[attr-defined]  # read by the class check
        return strawberry.type(declared, description=inspect.getdoc(declared))

    return declare


def connection_of(declared: type[Any]) -> type[Any]:
    """The Relay connection of a type: edges with cursors, no totals."""
    name = declared.__name__
    edge = type(f"{name}Edge", (), {"__annotations__": {"cursor": str, "node": declared}})
    edges: Any = strawberry.type(edge)
    page = type(f"{name}Connection", (), {"__annotations__": {"edges": list[edges], "page_info": PageInfo}})
    return strawberry.type(page)


@value(C0)
class PageInfo:
    """Whether there is more, and where it begins."""

    has_next_page: bool
    end_cursor: str | None


@strawberry.interface(description="Anything with an id of its own.")
class Node:
    """Anything with an id of its own."""

    id: strawberry.ID = column(C0)


def _resolver(arguments: Mapping[str, Argument]) -> Callable[..., None]:
    def compiled(**_: object) -> None:
        raise AssertionError("operations are compiled, never resolved field by field")

    kind = inspect.Parameter.KEYWORD_ONLY
    signature = [
        inspect.Parameter(name, kind, annotation=one.type, default=one.default) for name, one in arguments.items()
    ]
    compiled.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]  # read by Strawberry
    compiled.__annotations__ = {name: one.type for name, one in arguments.items()}
    return compiled
