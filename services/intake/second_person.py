"""What one person alone may not decide."""

from uuid import UUID

from shared.platform.errors import Refused
from shared.platform.identity import Actor


class SecondPersonNeeded(Refused):
    """Whoever asked may not approve."""

    def __init__(self) -> None:
        super().__init__("Somebody other than the one who asked must approve this")


def require_second_person(requested_by: UUID, actor: Actor) -> None:
    """SecondPersonNeeded unless the actor is a person, and another one than who asked."""
    if actor.kind != "person" or actor.id == requested_by:
        raise SecondPersonNeeded
