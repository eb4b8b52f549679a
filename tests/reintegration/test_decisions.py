"""A decision is put right by somebody else of the committee, while nothing has followed that cannot be taken back."""

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.reintegration.decisions.handlers import FOLLOWING
from services.reintegration.decisions.model import (
    ClosureStands,
    CorrectorDecided,
    FollowUpIsAskedAgain,
    GrantIsPaid,
    GrantWasTakenBack,
    correct,
)
from services.reintegration.monitoring.model.docket import (
    DeciderIsRequester,
    ReasonContradictsDecision,
    ReviewIsDecided,
    ReviewIsUndecided,
    UnknownReviewReason,
)
from services.reintegration.returns.model import JourneyIsClosed
from shared.contracts.base import Event
from shared.contracts.reintegration.v1 import (
    CloseJourney,
    ClosureOutcome,
    CorrectDecision,
    DecideReview,
    DecisionCorrected,
    DecisionCorrectionReason,
    GrantApproved,
    GrantRejected,
    ReviewDecided,
    ReviewDecision,
    ReviewStatus,
    ReviewSubject,
)
from shared.platform.clock import new_id
from shared.platform.errors import NothingCorrected, Refused, VersionConflict
from tests.offers.things import ANOTHER, ID, NOON, REQUESTER, WORKER, review
from tests.reintegration.people import COMMITTEE, OFFICER, Returnee, World
from tests.reintegration.test_grants import look, show
from tests.reintegration.test_monitoring import record
from tests.support.harness import somebody

APPROVED, REJECTED = ReviewDecision.APPROVED, ReviewDecision.REJECTED
FOR, AGAINST = "plan_feasible", "evidence_missing"
SECOND, THIRD = somebody("committee_member"), somebody("committee_member")


def decided(decision: ReviewDecision = APPROVED) -> Any:
    one = review(ReviewStatus.DECIDED)
    one.decision, one.reasons, one.decided_by = decision, [FOR if decision == APPROVED else AGAINST], WORKER
    return one


def correction(decision: ReviewDecision, *reasons: str, id: UUID = ID, version: int = 1) -> CorrectDecision:
    reason = DecisionCorrectionReason.RECORDED_WRONGLY
    return CorrectDecision(review_id=id, version=version, reason=reason, decision=decision, reasons=list(reasons))


def test_a_correction_tells_what_stands_beside_what_stood() -> None:
    one = decided()
    fact = correct(one, correction(REJECTED, AGAINST), ANOTHER, NOON)
    assert (fact.decision_before, fact.decision) == (APPROVED, REJECTED)
    assert (fact.reasons_before, fact.reasons) == ([FOR], [AGAINST])
    assert (one.decision, one.reasons, one.decided_by) == (REJECTED, [AGAINST], ANOTHER)


@pytest.mark.parametrize(
    ("command", "by", "refusal"),
    [
        (correction(REJECTED, AGAINST), WORKER, CorrectorDecided),
        (correction(REJECTED, AGAINST), REQUESTER, DeciderIsRequester),
        (correction(ReviewDecision.MORE_INFORMATION, AGAINST), ANOTHER, ReviewIsDecided),
        (correction(APPROVED, FOR), ANOTHER, NothingCorrected),
        (correction(APPROVED, AGAINST), ANOTHER, ReasonContradictsDecision),
        (correction(REJECTED, "because"), ANOTHER, UnknownReviewReason),
    ],
)
def test_what_contradicts_itself_or_is_said_by_the_same_person_is_refused(
    command: CorrectDecision, by: UUID, refusal: type[Refused]
) -> None:
    one = decided()
    with pytest.raises(refusal):
        correct(one, command, by, NOON)
    assert (one.decision, one.reasons, one.decided_by) == (APPROVED, [FOR], WORKER)


def test_nobody_whose_decision_was_put_right_takes_that_back() -> None:
    one = decided()
    correct(one, correction(REJECTED, AGAINST), ANOTHER, NOON)
    for by in (WORKER, ANOTHER):
        with pytest.raises(CorrectorDecided):
            correct(one, correction(APPROVED, FOR), by, NOON)
    third = new_id()
    correct(one, correction(APPROVED, FOR), third, NOON)
    with pytest.raises(CorrectorDecided):
        correct(one, correction(REJECTED, AGAINST), ANOTHER, NOON)


def test_what_is_not_decided_is_not_put_right() -> None:
    with pytest.raises(ReviewIsUndecided):
        correct(review(ReviewStatus.DOCKETED), correction(REJECTED, AGAINST), ANOTHER, NOON)


@given(st.lists(st.tuples(st.sampled_from([APPROVED, REJECTED]), st.sampled_from([WORKER, ANOTHER, ID])), max_size=6))
def test_nobody_says_the_last_word_twice(steps: list[tuple[ReviewDecision, UUID]]) -> None:
    one, last = decided(), WORKER
    for decision, by in steps:
        try:
            correct(one, correction(decision, FOR if decision == APPROVED else AGAINST), by, NOON)
        except (CorrectorDecided, NothingCorrected):
            continue
        assert by != last
        last = by


async def put_right(world: World, review_id: UUID, decision: ReviewDecision, by: Any = SECOND) -> None:
    [row] = await world.harness.rows("SELECT version FROM reviews WHERE id = :id", id=review_id)
    reason = FOR if decision == APPROVED else AGAINST
    await world.do(correction(decision, reason, id=review_id, version=row["version"]), by)


async def told(world: World, kind: type[Event], **about: Any) -> int:
    return len(await world.events(kind, **about))


async def status_of(world: World, table: str, id: UUID) -> str:
    [row] = await world.harness.rows(f"SELECT status FROM {table} WHERE id = :id", id=id)  # noqa: S608  # our own names
    return str(row["status"])


@pytest.mark.stack
async def test_an_approved_grant_is_taken_back_while_nothing_was_paid(world: World) -> None:
    request = await world.approved(await world.planned(), await world.donor())
    await put_right(world, request.review_id, REJECTED)
    assert await status_of(world, "grants", request.grant_id) == "rejected"
    assert await told(world, GrantRejected, grant_id=request.grant_id) == 1
    assert await told(world, DecisionCorrected, review_id=request.review_id) == 1
    assert (await look(world, request.grant_id)).finished
    with pytest.raises(GrantWasTakenBack):
        await put_right(world, request.review_id, APPROVED, THIRD)


@pytest.mark.stack
async def test_of_what_was_paid_the_decision_stands_and_its_reasons_may_be_others(world: World) -> None:
    request = await world.approved(await world.planned(), await world.donor())
    await show(world, request.grant_id, 1)
    await look(world, request.grant_id)
    await world.paid(request.grant_id, 1)
    with pytest.raises(GrantIsPaid):
        await put_right(world, request.review_id, REJECTED)
    other_reasons = correction(APPROVED, "need_established", id=request.review_id, version=2)
    await world.do(other_reasons, SECOND)
    assert await status_of(world, "grants", request.grant_id) == "approved"
    with pytest.raises(VersionConflict):
        await world.do(other_reasons, THIRD)


@pytest.mark.stack
@pytest.mark.parametrize("reacted", [True, False])
async def test_a_rejected_grant_is_paid_after_all_whether_the_rejection_has_arrived_or_not(
    world: World, *, reacted: bool
) -> None:
    request = await world.requested(await world.planned(), await world.donor())
    reject = DecideReview(review_id=request.review_id, version=1, decision=REJECTED, reasons=[AGAINST])
    await world.do(reject, COMMITTEE)
    [heard] = await world.events(ReviewDecided, review_id=request.review_id)
    if reacted:
        await world.harness.deliver(heard)
    await put_right(world, request.review_id, APPROVED)
    await world.harness.deliver(heard)
    assert await status_of(world, "grants", request.grant_id) == "approved"
    [approved] = await world.events(GrantApproved, grant_id=request.grant_id)
    assert sum(one.amount.amount_minor for one in approved.tranches) == 150_001


@pytest.mark.stack
async def test_a_follow_up_that_is_not_accepted_after_all_may_be_recorded_again(world: World) -> None:
    recorded = record(await world.follow_up(await world.arrived()))
    await world.do(recorded)
    await world.decided(recorded.review_id, APPROVED)
    await put_right(world, recorded.review_id, REJECTED)
    assert await status_of(world, "follow_ups", recorded.follow_up_id) == "scheduled"
    with pytest.raises(FollowUpIsAskedAgain):
        await put_right(world, recorded.review_id, APPROVED, THIRD)


async def closed(world: World, returnee: Returnee, decision: ReviewDecision) -> UUID:
    close = CloseJourney(journey_id=returnee.journey_id, review_id=new_id(), outcome=ClosureOutcome.REINTEGRATED)
    await world.do(close, OFFICER)
    await world.decided(close.review_id, decision)
    return close.review_id


@pytest.mark.stack
@pytest.mark.parametrize("decision", [APPROVED, REJECTED])
async def test_the_end_of_a_journey_is_not_turned_round(world: World, decision: ReviewDecision) -> None:
    review_id = await closed(world, await world.planned(), decision)
    with pytest.raises(ClosureStands):
        await put_right(world, review_id, REJECTED if decision == APPROVED else APPROVED)


@pytest.mark.stack
async def test_once_the_journey_has_ended_what_was_decided_in_it_stands(world: World) -> None:
    returnee = await world.planned()
    request = await world.approved(returnee, await world.donor())
    await closed(world, returnee, APPROVED)
    with pytest.raises(JourneyIsClosed):
        await put_right(world, request.review_id, REJECTED)


def test_every_subject_says_what_another_decision_means() -> None:
    assert FOLLOWING.keys() == set(ReviewSubject)
