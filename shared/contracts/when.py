"""In which states of which things a command is allowed: data, from which services refuse and the gateway offers.

States of a lifecycle only. Who may be told of somebody, and where nobody is taken, each layer works out by itself.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


@dataclass(frozen=True, init=False)
class When:
    """By the name of a thing, the states it has to be in; of what is not named any state will do."""

    states: Mapping[str, frozenset[StrEnum]]

    def __init__(self, **states: Collection[StrEnum]) -> None:
        if mixed := [name for name, named in states.items() if len({type(state) for state in named}) != 1]:
            raise TypeError(f"states of one enumeration, and at least one: {', '.join(mixed)}")
        frozen = {name: frozenset(named) for name, named in states.items()}
        object.__setattr__(self, "states", MappingProxyType(frozen))

    def admits(self, name: str, state: str) -> bool:
        """Whether a thing may be in this state."""
        return name not in self.states or state in self.states[name]

    def every_state(self, name: str) -> type[StrEnum]:
        """All states there are of a thing that is named."""
        return type(next(iter(self.states[name])))
