"""Events and commands of deadlines."""

from shared.contracts.deadlines import ChangeDeadline, DeadlineChanged
from shared.contracts.reintegration.v1.values import ReintegrationCommand, ReintegrationEvent

__all__ = ["ChangeReintegrationDeadline", "ReintegrationDeadlineChanged"]


class ChangeReintegrationDeadline(ChangeDeadline, ReintegrationCommand):
    """Change a deadline of plans, follow-ups and reviews, for what begins from now on."""


class ReintegrationDeadlineChanged(DeadlineChanged, ReintegrationEvent):
    """A deadline of plans, follow-ups and reviews is another one for what begins from now on."""
