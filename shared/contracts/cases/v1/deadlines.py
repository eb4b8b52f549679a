"""Events and commands of deadlines."""

from shared.contracts.cases.v1.values import CasesCommand, CasesEvent
from shared.contracts.deadlines import ChangeDeadline, DeadlineChanged

__all__ = ["CasesDeadlineChanged", "ChangeCasesDeadline"]


class ChangeCasesDeadline(ChangeDeadline, CasesCommand):
    """Change a deadline of assistance, and of checks before boarding, for what begins from now on."""


class CasesDeadlineChanged(DeadlineChanged, CasesEvent):
    """A deadline of assistance, and of checks before boarding is another one for what begins from now on."""
