"""Refuses a command by the states that the contract names, in the words of whatever is in another state."""

from typing import Protocol

from shared.contracts.base import Command
from shared.platform.errors import Refused


class Guarded(Protocol):
    """Something whose state decides what may be done with it."""

    @property
    def status(self) -> str:
        """Where it stands."""

    def refusal(self, command: type[Command]) -> Refused:
        """Why the command comes too early or too late."""


def require(command: type[Command], **things: Guarded) -> None:
    """The refusal of the first thing that is in no state in which the command is allowed.

    Whoever asks names all things the contract names, and no other: TypeError.
    """
    if things.keys() != command.allowed.states.keys():
        raise TypeError(f"{command.command_name()} is guarded by {', '.join(command.allowed.states)}")
    for name, thing in things.items():
        if not command.allowed.admits(name, thing.status):
            raise thing.refusal(command)
