"""What is offered on a row: a command in the states that its contract names, and where further conditions hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from services.gateway.graphql.fragments import EVERY_ROW
from shared.contracts.base import Command


@dataclass(frozen=True)
class Condition:
    """What must hold beside the states, as SQL over `{row}`."""

    name: str
    sql: str


def by_another(column: str, *recording: type[Command]) -> str:
    """Four eyes: not the viewer is named in a column; where nobody is, none of their roles may have recorded it.

    For what the service may not know either. What it always knows, and is not known here, the service decides.
    """
    may_have = " OR ".join(f"'{one.command_name()}' IN ({{commands}})" for one in recording)
    return f"coalesce({{row}}.{column} <> {{viewer}}, NOT ({may_have}))"


NOT_WHO_ASKED = Condition("not who asked", "{row}.requested_by IS DISTINCT FROM {viewer}")
"""Four eyes: what one asked for another approves or pays. The service always knows who asked."""


@dataclass(frozen=True)
class Action:
    """A command as it is offered; under a name of its own where no command of the contracts has it."""

    command: type[Command]
    also: tuple[Condition, ...] = ()
    named: str | None = None

    @property
    def name(self) -> str:
        """What `permittedActions` calls it."""
        return self.named or self.command.command_name()

    def condition(self, states: Mapping[str, str]) -> str:
        """SQL over `{row}`; `states` is SQL for the name of the state of each thing that the row knows of."""
        return _all([where_allowed(self.command, **states), *(one.sql for one in self.also)])


def where_allowed(command: type[Command], **states: str) -> str:
    """Whether each thing whose state is known, as SQL for its name, is in one in which the command is allowed."""
    known = [thing for thing in command.allowed.states if thing in states]
    return _all(f"{states[thing]} IN ({_names(command, thing)})" for thing in known)


def _names(command: type[Command], thing: str) -> str:
    return ", ".join(f"'{name}'" for name in sorted(state.name for state in command.allowed.states[thing]))


def _all(conditions: Iterable[str]) -> str:
    return " AND ".join(f"({sql})" for sql in conditions if sql != EVERY_ROW) or EVERY_ROW
