"""Attempts, follow-ups and the committee's decisions."""

from uuid import UUID

from services.reintegration.monitoring.docketing import put_on_docket
from services.reintegration.monitoring.internal_commands import CloseFollowUpWindow
from services.reintegration.monitoring.model.docket import Docketed, Review
from services.reintegration.monitoring.model.follow_ups import ContactAttempt, FollowUp
from services.reintegration.monitoring.reach import failed_since_contact
from services.reintegration.monitoring.repository import (
    attempts_for,
    attempts_of,
    last_recorded_at,
    recorded_of,
)
from services.reintegration.monitoring.rounds import lost_to_follow_up
from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import PersonErased
from shared.contracts.reintegration.v1 import (
    DecideReview,
    RecordContactAttempt,
    RecordFollowUp,
    ReviewDecision,
    ReviewSubject,
)
from shared.platform.errors import AlreadyExists
from shared.platform.subject_keys import require_present
from shared.platform.unit_of_work import UnitOfWork


async def record_contact_attempt(command: RecordContactAttempt, uow: UnitOfWork) -> None:
    """Keep the attempt; with attempts enough over days enough the returnee is unreachable."""
    follow_up = await uow.load(FollowUp, command.follow_up_id)
    if await uow.find(ContactAttempt, command.attempt_id):
        raise AlreadyExists("attempt_id")
    attempt = ContactAttempt(
        id=command.attempt_id,
        follow_up_id=follow_up.id,
        journey_id=follow_up.journey_id,
        mode=command.mode,
        outcome=command.outcome,
        attempted_at=uow.now(),
    )
    event = follow_up.attempt(attempt)
    uow.add(attempt)
    uow.publish(follow_up, event)
    await _declare_if_unreachable(follow_up, uow)


async def _declare_if_unreachable(follow_up: FollowUp, uow: UnitOfWork) -> None:
    attempts = await attempts_of(uow.session, follow_up.journey_id)
    recorded_at = await last_recorded_at(uow.session, follow_up.journey_id)
    failed = failed_since_contact(attempts, recorded_at)
    if not lost_to_follow_up(failed):
        return
    event = follow_up.declare_unreachable(len(failed), uow.now())
    if event is not None:
        uow.publish(follow_up, event)


async def record_follow_up(command: RecordFollowUp, uow: UnitOfWork) -> None:
    """Keep what was found, its words sealed, and put it on the committee's docket."""
    follow_up = await uow.load(FollowUp, command.follow_up_id)
    await require_present(uow.session, follow_up.person_id)
    narrative = None
    if command.narrative:
        narrative = await uow.seal(follow_up.person_id, SealKind.HEALTH, command.narrative)
    event = follow_up.record(command.mode, command.findings, narrative, uow.now())
    uow.publish(follow_up, event)
    about = Docketed(ReviewSubject.FOLLOW_UP, follow_up.id, follow_up.journey_id, follow_up.person_id)
    await put_on_docket(command.review_id, about, uow)


async def decide_review(command: DecideReview, uow: UnitOfWork) -> None:
    """Keep the committee's word. Grants and journeys hear it as an event; a follow-up is reopened here."""
    review = await uow.load(Review, command.review_id, expected_version=command.version)
    event = review.decide(command.decision, command.reasons, uow.actor.id, uow.now())
    uow.publish(review, event)
    if review.subject == ReviewSubject.FOLLOW_UP and command.decision == ReviewDecision.REJECTED:
        await _reopen(review.subject_id, uow)


async def _reopen(follow_up_id: UUID, uow: UnitOfWork) -> None:
    follow_up = await uow.load(FollowUp, follow_up_id)
    event = follow_up.reopen(uow.now())
    if event is not None:
        uow.publish(follow_up, event)


async def close_follow_up_window(command: CloseFollowUpWindow, uow: UnitOfWork) -> None:
    """Asked by the workflow when the window is over."""
    follow_up = await uow.load(FollowUp, command.follow_up_id)
    attempts = await attempts_for(uow.session, follow_up.id)
    event = follow_up.miss(attempts, uow.now())
    if event is not None:
        uow.publish(follow_up, event)


async def on_person_erased(event: PersonErased, uow: UnitOfWork) -> None:
    """Drop what was found and told; that somebody was visited, and when, stays."""
    for follow_up in await recorded_of(uow.session, event.person_id):
        follow_up.findings, follow_up.narrative = None, None
