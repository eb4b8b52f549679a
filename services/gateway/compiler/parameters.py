"""Where the parameters of a compiled statement come from when it is carried out."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from graphql.execution.values import VariableValues

NO_VARIABLES = VariableValues(sources={}, coerced={})
Read = Callable[["Inputs"], Any]


@dataclass(frozen=True)
class Inputs:
    """What a statement is carried out with.

    `prefetched` are values computed before it, by name; `command_fields` those of the command just carried out.
    """

    viewer: UUID
    agency: UUID | None
    now: datetime
    variables: VariableValues = NO_VARIABLES
    prefetched: Mapping[str, Any] = field(default_factory=dict)
    donors: frozenset[str] = frozenset()
    command_fields: Mapping[str, Any] = field(default_factory=dict)


def snake(name: str) -> str:
    """The Python form of a GraphQL name."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def snaked(value: Any) -> Any:
    """A coerced input with Python's names."""
    if isinstance(value, dict):
        return {snake(name): snaked(one) for name, one in value.items()}
    if isinstance(value, list):
        return [snaked(one) for one in value]
    return value
