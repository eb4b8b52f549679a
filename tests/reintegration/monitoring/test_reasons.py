"""A decision does not contradict its own reasons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.reintegration.monitoring.model.docket import (
    ReasonContradictsDecision,
    UnknownReviewReason,
    docket,
    require_reasons,
)
from shared.contracts.reintegration.v1 import ReviewDecision

FOR, AGAINST = sorted(docket().reasons_for), sorted(docket().reasons_against)


def test_approval_with_a_reason_against_it_is_refused() -> None:
    with pytest.raises(ReasonContradictsDecision):
        require_reasons(ReviewDecision.APPROVED, ["plan_feasible", "evidence_missing"])
    require_reasons(ReviewDecision.MORE_INFORMATION, ["evidence_missing"])


@given(st.sets(st.sampled_from(FOR)), st.sets(st.sampled_from(AGAINST), min_size=1))
def test_single_contradicting_reason_refuses_an_approval(good: set[str], bad: set[str]) -> None:
    with pytest.raises(ReasonContradictsDecision):
        require_reasons(ReviewDecision.APPROVED, [*good, *bad])
    require_reasons(ReviewDecision.REJECTED, [*good, *bad])


@pytest.mark.parametrize("decision", ReviewDecision)
def test_unlisted_reason_is_refused(decision: ReviewDecision) -> None:
    with pytest.raises(UnknownReviewReason):
        require_reasons(decision, ["Evidence-missing"])
