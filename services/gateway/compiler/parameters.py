"""The parameters of a compiled statement: where each comes from when the operation is carried out."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from graphql.execution.values import VariableValues

NO_VARIABLES = VariableValues(sources={}, coerced={})
Read = Callable[["Inputs"], Any]
NUMBERED = re.compile(r"\$(\d+)")
PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


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


class Binder:
    """Numbers parameters as they are needed; the same one twice is the same number."""

    def __init__(self) -> None:
        self.reads: list[Read] = []
        self._numbers: dict[str, int] = {}

    def bind(self, name: str, kind: str, read: Read) -> str:
        """The placeholder for a parameter with its type."""
        if name not in self._numbers:
            self.reads.append(read)
            self._numbers[name] = len(self.reads)
        return f"${self._numbers[name]}::{kind}"

    def fill(self, sql: str, names: Mapping[str, str]) -> str:
        """Put names into a fragment; `{viewer}`, `{agency}` and `{now}` become parameters."""
        return PLACEHOLDER.sub(lambda found: names.get(found[1]) or self._fixed(found[1]), sql)

    def finish(self, sql: str) -> tuple[str, tuple[Read, ...]]:
        """The statement with its parameters numbered anew: what was left out of it leaves no parameter behind."""
        used = sorted({int(number) for number in NUMBERED.findall(sql)})
        anew = {str(old): f"${new}" for new, old in enumerate(used, start=1)}
        return NUMBERED.sub(lambda found: anew[found[1]], sql), tuple(self.reads[number - 1] for number in used)

    def _fixed(self, name: str) -> str:
        read, kind = FIXED[name]
        return self.bind(name, kind, read)


FIXED: Mapping[str, tuple[Read, str]] = {
    "viewer": (lambda inputs: inputs.viewer, "uuid"),
    "agency": (lambda inputs: inputs.agency, "uuid"),
    "now": (lambda inputs: inputs.now, "timestamptz"),
    "donors": (lambda inputs: sorted(inputs.donors), "text[]"),
}


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
