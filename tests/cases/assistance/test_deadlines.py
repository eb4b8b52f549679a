"""When assistance is due, and how often somebody is reminded."""

from services.cases.assistance.deadlines import complete_by, deadlines, next_escalation
from shared.contracts.intake.v1 import Urgency
from tests.cases.world import NOON


def test_escalation_figures_are_marked_unverified() -> None:
    assert deadlines().verified is False
    assert set(deadlines().completion_hours) == set(deadlines().escalation_hours) == set(Urgency)


def test_more_urgent_assistance_is_due_sooner() -> None:
    due = [complete_by(urgency, NOON) for urgency in Urgency]
    assert due == sorted(due)
    steps = [next_escalation(Urgency.HIGH, level, NOON) for level in range(1, 9)]
    assert steps == sorted(steps)
    assert steps[-1] == steps[-2]
