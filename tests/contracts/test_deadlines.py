"""How long what is owed may take, as data: every deadline once, and what is urgent never waits longer."""

from itertools import pairwise

import pytest
from pydantic import ValidationError

from shared.contracts.cases.v1 import ChangeCasesDeadline
from shared.contracts.deadlines import Bounds, DeadlineCode, DeadlineReason, deadline_rules, deadlines

URGENCIES = ("life_saving", "high", "medium", "low")


def test_every_deadline_has_one_rule_that_nobody_verified() -> None:
    listed = [code for group in deadlines().groups for code in group.deadlines]
    assert sorted(listed) == sorted(DeadlineCode)
    assert not deadlines().verified
    assert all(group.source for group in deadlines().groups)


def test_no_two_deadlines_have_one_id() -> None:
    assert len({rule.id for rule in deadline_rules().values()}) == len(DeadlineCode)


@pytest.mark.parametrize("what", ["first_answer", "completion"])
def test_bounds_never_let_the_more_urgent_wait_longer(what: str) -> None:
    bounds = [deadline_rules()[DeadlineCode(f"{what}_{urgency}")].bounds for urgency in URGENCIES]
    assert all(sooner.most <= later.least for sooner, later in pairwise(bounds))


@pytest.mark.parametrize(("least", "usual", "most"), [(2, 1, 3), (1, 4, 3)])
def test_a_usual_figure_lies_within_its_bounds(least: int, usual: int, most: int) -> None:
    with pytest.raises(ValidationError, match="outside its bounds"):
        Bounds(least=least, usual=usual, most=most)


@pytest.mark.parametrize("amount", [0, -1, 10_001])
def test_a_deadline_is_never_nothing_and_never_for_ever(amount: int) -> None:
    rule = deadline_rules()[DeadlineCode.FITNESS_CHECK]
    with pytest.raises(ValidationError):
        ChangeCasesDeadline(deadline_id=rule.id, version=0, amount=amount, reason=DeadlineReason.CORRECTION)
