"""What the workflow of assistance asks for when a time has come."""

from typing import Annotated

from shared.contracts.base import C1, Id, Moment
from shared.platform.internal_commands import InternalCommand


class EscalateAssistance(InternalCommand):
    """A deadline passed unanswered."""

    assistance_id: Id
    due_at: Annotated[Moment | None, C1] = None
    """The deadline that passed; nothing happens when another one counts by now."""
