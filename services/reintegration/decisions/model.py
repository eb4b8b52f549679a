"""The committee's word is put right by somebody else of it."""

from datetime import datetime
from uuid import UUID

from services.reintegration.monitoring.model.docket import (
    DeciderIsRequester,
    Review,
    ReviewIsDecided,
    require_reasons,
)
from shared.contracts.reintegration.v1 import CorrectDecision, DecisionCorrected, ReviewDecision
from shared.platform.errors import NothingCorrected, Refused
from shared.platform.guards import require


class CorrectorDecided(Refused):
    """Four eyes: nobody takes back alone what they decided."""

    text = "Somebody other than the one who decided must correct the decision"


class GrantIsPaid(Refused):
    """What was paid is a matter of what comes back."""

    text = "Something was paid of this grant: record what comes back of it"
    about_field = "decision"


class GrantWasTakenBack(Refused):
    """An approval that was taken back does not come again by a correction: what was shown for it is of another day."""

    text = "The approval of this grant was taken back: it is asked for anew"
    about_field = "decision"


class FollowUpIsAskedAgain(Refused):
    """With the rejection the record was opened again."""

    text = "This follow-up waits to be recorded again: the committee decides on that record"
    about_field = "decision"


class ClosureStands(Refused):
    """What ended with a journey does not begin again; an end that was rejected is proposed anew."""

    text = "Whether a journey ends is not turned round by a correction"
    about_field = "decision"


def correct(review: Review, command: CorrectDecision, by: UUID, at: datetime) -> DecisionCorrected:
    """Record what was decided and why; what stood there stays in the facts."""
    require(CorrectDecision, review=review)
    _require_another(review, by)
    if command.decision == ReviewDecision.MORE_INFORMATION:
        raise ReviewIsDecided
    require_reasons(command.decision, command.reasons)
    if (command.decision, set(command.reasons)) == (review.decision, set(review.reasons)):
        raise NothingCorrected
    corrected = _corrected(review, command, by, at)
    review.deciders = [*review.deciders, str(review.decided_by)]
    review.decision, review.reasons, review.decided_by = command.decision, command.reasons, by
    return corrected


def _require_another(review: Review, by: UUID) -> None:
    if by == review.requested_by:
        raise DeciderIsRequester
    if by == review.decided_by or str(by) in review.deciders:
        raise CorrectorDecided


def _corrected(review: Review, command: CorrectDecision, by: UUID, at: datetime) -> DecisionCorrected:
    return DecisionCorrected(
        review_id=review.id,
        journey_id=review.journey_id,
        person_id=review.person_id,
        subject=review.subject,
        subject_id=review.subject_id,
        reason=command.reason,
        decision_before=review.decision,
        decision=command.decision,
        reasons_before=review.reasons,
        reasons=command.reasons,
        corrected_by=by,
        corrected_at=at,
    )
