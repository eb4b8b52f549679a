"""Events and commands of deadlines."""

from shared.contracts.deadlines import ChangeDeadline, DeadlineChanged
from shared.contracts.intake.v1.values import IntakeCommand, IntakeEvent

__all__ = ["ChangeIntakeDeadline", "IntakeDeadlineChanged"]


class ChangeIntakeDeadline(ChangeDeadline, IntakeCommand):
    """Change a deadline of answers to requests, and of erasures, for what begins from now on."""


class IntakeDeadlineChanged(DeadlineChanged, IntakeEvent):
    """A deadline of answers to requests, and of erasures is another one for what begins from now on."""
