"""How often somebody is reminded of assistance that does not come."""

from services.cases.assistance.deadlines import COMPLETION, next_escalation, reminders
from shared.contracts.intake.v1 import Urgency
from tests.cases.world import NOON


def test_escalation_figures_are_marked_unverified() -> None:
    assert reminders().verified is False
    assert set(COMPLETION) == set(reminders().escalation_hours) == set(Urgency)


def test_reminders_of_more_urgent_assistance_come_sooner() -> None:
    steps = [next_escalation(Urgency.HIGH, level, NOON) for level in range(1, 9)]
    assert steps == sorted(steps)
    assert steps[-1] == steps[-2]
