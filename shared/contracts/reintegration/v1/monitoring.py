"""Events and commands of monitoring."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.base import (
    C1,
    C3,
    Code,
    Id,
    Sealed,
)
from shared.contracts.reintegration.v1.values import (
    ClosureOutcome,
    ContactMode,
    ContactOutcome,
    FollowUpFindings,
    FollowUpNarrative,
    ReintegrationCommand,
    ReintegrationEvent,
    ReviewDecision,
    ReviewSubject,
)
from shared.contracts.when import When


class FollowUpStatus(StrEnum):
    """Where a follow-up stands."""

    SCHEDULED = "scheduled"
    RECORDED = "recorded"
    MISSED = "missed"
    UNREACHABLE = "unreachable"
    CANCELLED = "cancelled"


UNRECORDED = frozenset({FollowUpStatus.SCHEDULED, FollowUpStatus.MISSED, FollowUpStatus.UNREACHABLE})
"""Late is better than never, as long as the journey lasts."""


class ReviewStatus(StrEnum):
    """Where a review stands."""

    DOCKETED = "docketed"
    DECIDED = "decided"


class RecordContactAttempt(ReintegrationCommand):
    """One attempt to reach the returnee for a follow-up."""

    allowed: ClassVar[When] = When(follow_up=UNRECORDED)
    attempt_id: Id
    follow_up_id: Id
    mode: Annotated[ContactMode, C1]
    outcome: Annotated[ContactOutcome, C1]


class RecordFollowUp(ReintegrationCommand):
    """Record what a follow-up found; the committee reviews it."""

    allowed: ClassVar[When] = When(follow_up=UNRECORDED)
    follow_up_id: Id
    review_id: Id
    mode: Annotated[ContactMode, C1]
    findings: Annotated[FollowUpFindings, C1]
    narrative: Annotated[FollowUpNarrative | None, C3] = None


class DecideReview(ReintegrationCommand):
    """The committee decides, with reasons; nobody decides on what they asked for."""

    allowed: ClassVar[When] = When(review={ReviewStatus.DOCKETED})
    review_id: Id
    version: Annotated[int, C1]
    decision: Annotated[ReviewDecision, C1]
    reasons: Annotated[list[Code], C1] = Field(min_length=1, max_length=6)


class FollowUpEvent(ReintegrationEvent):
    """A fact about one follow-up."""

    aggregate: ClassVar[str] = "follow_up_id"
    follow_up_id: Id
    journey_id: Id
    person_id: Id


class FollowUpScheduled(FollowUpEvent):
    """A follow-up is due in a month after arrival."""

    month: Annotated[int, C1]
    due_at: Annotated[datetime, C1]
    window_closes_at: Annotated[datetime, C1]


class ContactAttempted(FollowUpEvent):
    """An attempt was made."""

    attempt_id: Id
    mode: Annotated[ContactMode, C1]
    outcome: Annotated[ContactOutcome, C1]
    attempted_at: Annotated[datetime, C1]


class FollowUpRecorded(FollowUpEvent):
    """The returnee was seen or spoken to."""

    mode: Annotated[ContactMode, C1]
    findings: Annotated[FollowUpFindings, C1]
    narrative: Annotated[Sealed[FollowUpNarrative] | None, C3] = None
    recorded_at: Annotated[datetime, C1]


class FollowUpMissed(FollowUpEvent):
    """The window closed without contact."""

    attempts: Annotated[int, C1]
    missed_at: Annotated[datetime, C1]


class FollowUpReopened(FollowUpEvent):
    """The committee did not accept the record: it may be made again."""

    reopened_at: Annotated[datetime, C1]


class ReturneeUnreachable(FollowUpEvent):
    """Attempts enough over days enough: lost to follow-up until somebody reaches them."""

    attempts: Annotated[int, C1]
    declared_at: Annotated[datetime, C1]


class ReviewEvent(ReintegrationEvent):
    """A fact about an item on the committee's docket."""

    aggregate: ClassVar[str] = "review_id"
    review_id: Id
    journey_id: Id
    person_id: Id
    subject: Annotated[ReviewSubject, C1]
    subject_id: Annotated[UUID, C1]


class ReviewDocketed(ReviewEvent):
    """The committee has something to decide."""

    proposed_outcome: Annotated[ClosureOutcome | None, C1] = None
    """How the journey is to end, where its closure is proposed."""
    docketed_at: Annotated[datetime, C1]
    due_at: Annotated[datetime, C1]


class ReviewDecided(ReviewEvent):
    """The committee has decided."""

    decision: Annotated[ReviewDecision, C1]
    reasons: Annotated[list[Code], C1]
    decided_by: Annotated[UUID, C1]
    decided_at: Annotated[datetime, C1]
