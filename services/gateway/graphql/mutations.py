"""A mutation: a command to the service that owns it, and the node that then shows what changed."""

import inspect
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import strawberry
from pydantic import BaseModel
from sqlalchemy import Table

from services.gateway.graphql.inputs import input_of, is_text
from services.gateway.graphql.results import Done, result_of
from services.gateway.graphql.sources import Argument, Source, sourced
from services.gateway.readmodel.columns import named
from shared.contracts.base import C1, Command


@dataclass(frozen=True)
class Mutation:
    """A command, and the node type that shows what it changed; without one, that it is done is all there is to say.

    The command names the node by its id, or another row by which it is found: `through` is that row's table.
    `inline` names a nested contract whose fields are written beside the command's own.
    """

    command: type[Command]
    shows: str | None = None
    through: Table | None = None
    inline: str | None = None
    about_nobody: str | None = None
    """Why no person is looked up before it is passed on; without a reason its ids must lead to one."""

    def __post_init__(self) -> None:
        """What cannot be shown is an error here, not at the first caller's."""
        if self.shows is not None and self.id_field not in self.command.model_fields:
            raise ValueError(f"{self.command.__name__} has no {self.id_field} to show a {self.shows} by")

    @property
    def name(self) -> str:
        """The field of the type `Mutation`."""
        command = self.command.command_name()
        return command[0].lower() + command[1:]

    @property
    def id_field(self) -> str:
        """The command's field by which the node is found."""
        return f"{self.shows}_id".lower() if self.through is None else named(self.through)

    @property
    def node_id(self) -> str:
        """SQL for the node's id, in which `{field}` is a field of the command."""
        if self.through is None:
            return f"{{{self.id_field}}}"
        shown = self.through.c[f"{self.shows}_id".lower()]
        return f"(SELECT {shown.name} FROM {self.through.name} WHERE id = {{{self.id_field}}})"  # noqa: S608  # our own names

    def command_of(self, arguments: Mapping[str, Any]) -> Command:
        """The command an input asks for; pydantic's ValidationError when it does not have its form."""
        values = {name: plain(one) for name, one in arguments.items() if one is not strawberry.UNSET}
        if self.inline:
            inner = self.command.model_fields[self.inline].annotation
            names = inner.model_fields if inspect.isclass(inner) and issubclass(inner, BaseModel) else ()
            values[self.inline] = {name: values.pop(name) for name in names if name in values}
        for name, info in self.command.model_fields.items():
            if is_text(info.annotation) and isinstance(values.get(name), str):
                values[name] = {"text": values[name]}
        return self.command.model_validate(values)


@dataclass(frozen=True)
class MutationSource(Source):
    """The source of a mutation's field."""

    mutation: Mutation


def mutation_type(mutations: Iterable[Mutation], nodes: Iterable[type[Any]]) -> type[Any]:
    """The type `Mutation`: one field per mutation, described by the command's docstring."""
    shown: dict[str | None, type[Any]] = {None: Done} | {node.__name__: node for node in nodes}
    fields: dict[str, Any] = {mutation.name: _field(mutation) for mutation in mutations}
    annotations = {mutation.name: result_of(shown[mutation.shows]) for mutation in mutations}
    made = type("Mutation", (), {"__annotations__": annotations} | fields)
    return strawberry.type(made, description="Commands. Ids are made by the client.")


def _field(mutation: Mutation) -> Any:
    argument = Argument(input_of(mutation.command, mutation.inline))
    return sourced(
        MutationSource(C1, mutation), description=inspect.getdoc(mutation.command), arguments={"input": argument}
    )


def plain(value: Any) -> Any:
    """A coerced input without what was not given."""
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items() if one is not strawberry.UNSET}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value
