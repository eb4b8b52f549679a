"""What one person recorded is changed by another."""

from collections.abc import Collection
from uuid import UUID

from shared.contracts.base import Command
from shared.platform.errors import Refused
from shared.platform.identity import Actor
from shared.policy.matrix import may_command


class RecorderUnknown(Refused):
    """A release before did not note who recorded it, so that it may have been this very person."""

    text = "Who recorded this is not known: only somebody whose role could not have recorded it may go on"


def require_another(
    recorded_by: UUID | None, by: Actor, recording: Collection[type[Command]], otherwise: type[Refused]
) -> None:
    """The refusal where the actor recorded it; RecorderUnknown where they may have: a role of theirs records such."""
    if recorded_by == by.id:
        raise otherwise
    if recorded_by is None and any(may_command(by.roles, one.command_name()) for one in recording):
        raise RecorderUnknown
