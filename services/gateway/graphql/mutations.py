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
class Wish:
    """A command, the type that is answered, and SQL for its id, in which `{field}` is a field of the command.

    `inline` names a nested contract whose fields are written beside the command's own.
    """

    command: type[Command]
    shows: type[Any] = Done
    at: str | None = None
    inline: str | None = None

    def command_of(self, given: Mapping[str, Any]) -> Command:
        """The command an input asks for; pydantic's ValidationError when it does not have its form."""
        values = {name: plain(one) for name, one in given.items() if one is not strawberry.UNSET}
        if self.inline:
            inner = self.command.model_fields[self.inline].annotation
            names = inner.model_fields if inspect.isclass(inner) and issubclass(inner, BaseModel) else ()
            values[self.inline] = {name: values.pop(name) for name in names if name in values}
        for name, info in self.command.model_fields.items():
            if is_text(info.annotation) and isinstance(values.get(name), str):
                values[name] = {"text": values[name]}
        return self.command.model_validate(values)


@dataclass(frozen=True)
class Wished(Source):
    """The source of a mutation's field."""

    wish: Wish


def mutation_type(wishes: Mapping[str, Wish]) -> type[Any]:
    """The type `Mutation`: one field per wish, described by the command's docstring."""
    fields: dict[str, Any] = {name: _field(wish) for name, wish in wishes.items()}
    annotations = {name: result_of(wish.shows) for name, wish in wishes.items()}
    made = type("Mutation", (), {"__annotations__": annotations} | fields)
    return strawberry.type(made, description="What may be wished for. Ids are made by the client.")


def _field(wish: Wish) -> Any:
    argument = Argument(input_of(wish.command, wish.inline))
    return sourced(Wished(C1, wish), description=inspect.getdoc(wish.command), arguments={"input": argument})


def plain(value: Any) -> Any:
    """A coerced input without what was not given."""
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items() if one is not strawberry.UNSET}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value
