"""A mutation: a command to the service that owns it, and the node that then shows what changed."""

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import strawberry
from pydantic import BaseModel

from services.gateway.graphql.inputs import input_of, is_text
from services.gateway.graphql.results import Done, result_of
from services.gateway.graphql.sources import Argument, Source, sourced
from shared.contracts.base import C1, Command


@dataclass(frozen=True)
class Mutation:
    """A command, the type that is answered, and SQL for its id, in which `{field}` is a field of the command.

    `inline` names a nested contract whose fields are written beside the command's own.
    """

    command: type[Command]
    shows: type[Any] = Done
    at: str | None = None
    inline: str | None = None

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


def mutation_type(mutations: Mapping[str, Mutation]) -> type[Any]:
    """The type `Mutation`: one field per mutation, described by the command's docstring."""
    fields: dict[str, Any] = {name: _field(mutation) for name, mutation in mutations.items()}
    annotations = {name: result_of(mutation.shows) for name, mutation in mutations.items()}
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
