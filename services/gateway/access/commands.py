"""Commands the gateway itself carries out."""

from typing import Annotated, ClassVar
from uuid import UUID

from shared.contracts.base import C7, Command
from shared.platform.parked import DiscardReason


class RetryParkedEvent(Command):
    """Take a parked event, and those behind it, once more."""

    service: ClassVar[str] = "gateway"
    id: Annotated[UUID, C7]


class DiscardParkedEvent(Command):
    """Give a parked event up, with a reason; those behind it go on."""

    service: ClassVar[str] = "gateway"
    id: Annotated[UUID, C7]
    reason: Annotated[DiscardReason, C7]
