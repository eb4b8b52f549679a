"""What one person alone may not decide."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from shared.contracts.intake.v1 import SecondPersonStatus
from shared.platform.errors import Refused
from shared.platform.identity import Actor


class SecondPersonNeeded(Refused):
    """Whoever asked may not approve."""

    text = "Somebody other than the one who asked must approve this"


def require_second_person(requested_by: UUID, actor: Actor) -> None:
    """SecondPersonNeeded unless the actor is a person, and another one than who asked."""
    if actor.kind != "person" or actor.id == requested_by:
        raise SecondPersonNeeded


class Decidable(Protocol):
    """What one person asked for and another decides, once."""

    requested_by: UUID
    decided_by: UUID | None
    decided_at: datetime | None
    approved: bool | None


def status_of(asked: Decidable) -> SecondPersonStatus:
    return SecondPersonStatus.REQUESTED if asked.decided_at is None else SecondPersonStatus.DECIDED


def decide(asked: Decidable, by: Actor, at: datetime, *, approve: bool) -> None:
    """Note what came of it; SecondPersonNeeded. Whoever asked may take it back, never approve."""
    if approve:
        require_second_person(asked.requested_by, by)
    asked.decided_by, asked.decided_at, asked.approved = by.id, at, approve
