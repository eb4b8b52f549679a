"""Reads the matrix: default deny."""

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from functools import cache
from itertools import combinations
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from shared.contracts.base import C1, Command, FieldClass
from shared.contracts.catalogue import commands_of, contract_modules

AUDIT_TRAIL = "AuditTrail"
PARTNER_FEEDS = "PartnerFeeds"


class Reach(IntEnum):
    """How far a viewer stands from a record; a wider grant covers the narrower."""

    OWN = 1
    TEAM = 2
    ALL = 3


class Role(BaseModel):
    """What one role sees."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sees: dict[FieldClass, str]


class Matrix(BaseModel):
    """The whole file; an unknown class or a role without a line is a build error."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int
    roles: dict[str, Role]
    alone: frozenset[str] = frozenset()
    apart: Sequence[frozenset[str]] = ()
    commands: dict[str, list[str]]
    reads: Mapping[str, frozenset[str]] = {}
    services: Mapping[str, frozenset[str]] = {}
    registers: frozenset[str] = frozenset()
    adds: frozenset[str] = frozenset()
    touches: Mapping[str, frozenset[FieldClass]] = {}
    within: Mapping[str, str] = {}

    def reach(self, roles: Iterable[str], field_class: FieldClass) -> Reach | None:
        """How far these roles see a class; None for not at all."""
        limits = [
            Reach[self.roles[role].sees[field_class].upper()]
            for role in roles
            if role in self.roles and field_class in self.roles[role].sees
        ]
        return max(limits, default=None)


@cache
def matrix() -> Matrix:
    loaded = Matrix.model_validate(yaml.safe_load(Path(__file__).with_name("matrix.yaml").read_text()))
    permissions = [*loaded.commands.values(), *loaded.reads.values(), loaded.alone, *loaded.apart]
    unknown = {role for roles in permissions for role in roles} - loaded.roles.keys()
    if unknown:
        raise ValueError(f"rules name roles that do not exist: {sorted(unknown)}")
    if (
        strange := (
            loaded.registers
            | loaded.adds
            | loaded.touches.keys()
            | loaded.within.keys()
            | frozenset().union(*loaded.services.values())
        )
        - loaded.commands.keys()
    ):
        raise ValueError(f"rules for commands that do not exist: {sorted(strange)}")
    return loaded


def never_together(roles: Iterable[str]) -> tuple[str, str] | None:
    """Two of these roles that one account never has together; None where it may have them all."""
    for one, other in combinations(sorted(roles), 2):
        if matrix().alone & {one, other} or any({one, other} <= group for group in matrix().apart):
            return one, other
    return None


def may_command(roles: Iterable[str], command: str) -> bool:
    """Whether any of the roles may do the command. Unknown commands may nobody do."""
    return not set(matrix().commands.get(command, ())).isdisjoint(roles)


def may_read(roles: Iterable[str], what: str) -> bool:
    """Whether any of the roles may read what no class of a field says who reads. What is not listed may nobody."""
    return not matrix().reads.get(what, frozenset()).isdisjoint(roles)


def permitted_commands(roles: Iterable[str]) -> frozenset[str]:
    """Every command the roles may do."""
    held = set(roles)
    return frozenset(name for name, allowed in matrix().commands.items() if held & set(allowed))


def visible_classes(roles: Iterable[str], relation: Reach) -> frozenset[FieldClass]:
    """The classes the roles may see of a record at this distance: OWN nearest, ALL for anybody's record."""
    held = list(roles)
    return frozenset(field_class for field_class in FieldClass if (matrix().reach(held, field_class) or 0) >= relation)


def classes_touched(command: Command) -> frozenset[FieldClass]:
    """The classes of a person's data somebody needs reach in for a command about them, by what it speaks of as well."""
    name = command.command_name()
    spoken = frozenset() if name in _only_adds() else _classes_in(command)
    return _classes_needed(name, type(command)) | spoken


def classes_of_command(name: str) -> frozenset[FieldClass]:
    """The same for any command of a name; C1 always."""
    return _classes_needed(name, _commands().get(name))


@cache
def _classes_needed(name: str, command: type[Command] | None) -> frozenset[FieldClass]:
    """What is not said to only add changes what is there."""
    needed = matrix().touches.get(name, frozenset()) | {C1}
    return needed if command is None or name in _only_adds() else needed | _classes_of(command)


def _only_adds() -> frozenset[str]:
    return matrix().adds | matrix().registers


@cache
def _commands() -> dict[str, type[Command]]:
    return {one.command_name(): one for module in contract_modules() for one in commands_of(module)}


def furthest(command: str) -> Reach:
    """How far a command reaches at most, whatever its actor sees."""
    return Reach[matrix().within.get(command, "all").upper()]


def _classes_of(command: type[Command]) -> frozenset[FieldClass]:
    return frozenset(
        mark for field in command.model_fields.values() for mark in field.metadata if isinstance(mark, FieldClass)
    )


def _classes_in(command: Command) -> frozenset[FieldClass]:
    """Classes a command speaks of: nobody shares what they may not see."""
    values = (getattr(command, name) for name in type(command).model_fields)
    return frozenset(one for value in values if isinstance(value, list) for one in value if isinstance(one, FieldClass))
