"""A decision of a grant needs money; one is put right, and what followed from it in the same step."""

from collections.abc import Awaitable, Callable, Mapping

from services.reintegration.decisions.model import (
    ClosureStands,
    FollowUpIsAskedAgain,
    GrantIsPaid,
    GrantWasTakenBack,
    correct,
)
from services.reintegration.grants import budgets
from services.reintegration.grants.model.grants import Grant
from services.reintegration.grants.release import planned_tranches
from services.reintegration.grants.repository import tranches_of, was_paid
from services.reintegration.monitoring import handlers as monitoring
from services.reintegration.monitoring.model.docket import Review
from services.reintegration.monitoring.model.follow_ups import FollowUp
from services.reintegration.returns.model import Journey, JourneyIsClosed
from shared.contracts.reintegration.v1 import CorrectDecision, DecideReview, ReviewDecision, ReviewSubject
from shared.platform.unit_of_work import UnitOfWork


async def decide_review(command: DecideReview, uow: UnitOfWork) -> None:
    """The committee's word; more than the fund has is not approved."""
    await monitoring.decide_review(command, uow)
    review = await uow.load(Review, command.review_id)
    if review.subject == ReviewSubject.GRANT and command.decision == ReviewDecision.APPROVED:
        await budgets.commit(await uow.load(Grant, review.subject_id), uow, "decision")


async def correct_decision(command: CorrectDecision, uow: UnitOfWork) -> None:
    """Review, journey, and grant or follow-up are locked in this order."""
    review = await uow.load(Review, command.review_id, expected_version=command.version)
    corrected = correct(review, command, uow.actor.id, uow.now())
    if corrected.decision != corrected.decision_before:
        await FOLLOWING[ReviewSubject(review.subject)](review, uow)
    uow.publish(review, corrected)


async def _decide_grant(review: Review, uow: UnitOfWork) -> None:
    """It is paid no more, or from now on; whatever the fact of the first decision has done by now."""
    await _require_running(review, uow)
    grant = await uow.load(Grant, review.subject_id)
    if review.decision == ReviewDecision.REJECTED:
        if await was_paid(uow.session, grant.id):
            raise GrantIsPaid
        uow.publish(grant, grant.reject(review.reasons, uow.now()))
        await budgets.renew(grant, uow)
        return
    if await tranches_of(uow.session, grant.id):
        raise GrantWasTakenBack
    tranches = planned_tranches(grant)
    for tranche in tranches:
        uow.add(tranche)
    uow.publish(grant, grant.approve(tranches, uow.now()))
    await budgets.commit(grant, uow, "decision")


async def _decide_follow_up(review: Review, uow: UnitOfWork) -> None:
    """A record that is not accepted after all may be made again."""
    await _require_running(review, uow)
    if review.decision == ReviewDecision.APPROVED:
        raise FollowUpIsAskedAgain
    follow_up = await uow.load(FollowUp, review.subject_id)
    if reopened := follow_up.reopen(uow.now()):
        uow.publish(follow_up, reopened)


async def _decide_closure(_: Review, __: UnitOfWork) -> None:
    raise ClosureStands


async def _require_running(review: Review, uow: UnitOfWork) -> None:
    journey = await uow.load(Journey, review.journey_id)
    if journey.ended:
        raise JourneyIsClosed(field="decision")


FOLLOWING: Mapping[ReviewSubject, Callable[[Review, UnitOfWork], Awaitable[None]]] = {
    ReviewSubject.GRANT: _decide_grant,
    ReviewSubject.FOLLOW_UP: _decide_follow_up,
    ReviewSubject.CLOSURE: _decide_closure,
}
"""What another decision means, by what it was about; other reasons for the same one mean nothing more."""
