"""What the workflows of the room ask for, beside the published commands; what comes too late does nothing."""

from datetime import datetime
from typing import Annotated

from shared.contracts.base import C1, Id
from shared.contracts.cases.v1 import Gate
from shared.platform.internal_commands import InternalCommand


class LapseHold(InternalCommand):
    """The time to confirm is over: a seat that is still only held is given back."""

    movement_id: Id


class LapseGate(InternalCommand):
    """A check is out of date: its gate closes, unless it was checked anew."""

    movement_id: Id
    gate: Annotated[Gate, C1]
    valid_until: Annotated[datetime, C1]


class AbandonMovement(InternalCommand):
    """Nobody watches over the movement any more: its seat is given back."""

    movement_id: Id


class FreezeWhenDue(InternalCommand):
    """The time to freeze has come, unless somebody did, or it is another time by now."""

    operation_id: Id
    freezes_at: Annotated[datetime | None, C1] = None


class AbandonOperation(InternalCommand):
    """Nobody watches over the operation any more: it is cancelled, unless it has left."""

    operation_id: Id
