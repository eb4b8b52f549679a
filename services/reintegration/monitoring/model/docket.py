"""The committee's docket: what waits for a decision, and by when. The reasons are data."""

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import yaml
from pydantic import BaseModel, ConfigDict
from sqlmodel import Field

from services.reintegration.records import AggregateRecord
from shared.contracts.base import Command
from shared.contracts.reintegration.v1 import (
    ClosureOutcome,
    DecideReview,
    ReviewDecided,
    ReviewDecision,
    ReviewDocketed,
    ReviewStatus,
    ReviewSubject,
)
from shared.platform.columns import code, codes, later_code, later_moment, moment
from shared.platform.errors import Refused
from shared.platform.guards import require


class ReviewIsDecided(Refused):
    """The committee has answered; an answer is not changed."""

    text = "The committee has decided this already"
    about_field = "review_id"


class ReviewIsUndecided(Refused):
    """There is no word yet that could be wrong."""

    text = "The committee has not decided this yet"
    about_field = "review_id"


class DeciderIsRequester(Refused):
    """Four eyes: nobody decides on what they asked for."""

    text = "Somebody else has to decide what you asked for"


class UnknownReviewReason(Refused):
    """A reason that nobody published can contradict anything."""

    text = "There is no reason {reason}"
    about_field = "reasons"


class ReasonContradictsDecision(Refused):
    """Nothing is approved because evidence is missing."""

    text = "The reasons contradict the decision"
    about_field = "reasons"


class Docketed(NamedTuple):
    """What the committee decides about."""

    subject: ReviewSubject
    subject_id: UUID
    journey_id: UUID
    person_id: UUID
    proposed_outcome: ClosureOutcome | None = None


class Review(AggregateRecord, table=True):
    """One item on the docket."""

    __tablename__ = "reviews"

    journey_id: UUID = Field(index=True)
    person_id: UUID
    subject: ReviewSubject = code()
    subject_id: UUID = Field(index=True)
    proposed_outcome: ClosureOutcome | None = later_code()
    requested_by: UUID
    status: ReviewStatus = code()
    docketed_at: datetime = moment()
    due_at: datetime = moment()
    decision: ReviewDecision | None = later_code()
    reasons: list[str] = codes()
    decided_by: UUID | None = None
    deciders: list[str] = codes()
    """Accounts whose decision was put right since, as text."""
    decided_at: datetime | None = later_moment()

    @classmethod
    def docket(
        cls, id: UUID, about: Docketed, requested_by: UUID, due_at: datetime, at: datetime
    ) -> tuple["Review", ReviewDocketed]:
        review = cls(
            id=id,
            journey_id=about.journey_id,
            person_id=about.person_id,
            subject=about.subject,
            subject_id=about.subject_id,
            proposed_outcome=about.proposed_outcome,
            requested_by=requested_by,
            status=ReviewStatus.DOCKETED,
            docketed_at=at,
            due_at=due_at,
        )
        return review, review._docketed()

    def _docketed(self) -> ReviewDocketed:
        return ReviewDocketed(
            review_id=self.id,
            journey_id=self.journey_id,
            person_id=self.person_id,
            subject=self.subject,
            subject_id=self.subject_id,
            proposed_outcome=self.proposed_outcome,
            docketed_at=self.docketed_at,
            due_at=self.due_at,
        )

    def refusal(self, command: type[Command]) -> Refused:
        """Why a command comes too early or too late."""
        return ReviewIsDecided() if self.status == ReviewStatus.DECIDED else ReviewIsUndecided()

    def decide(self, decision: ReviewDecision, reasons: list[str], by: UUID, at: datetime) -> ReviewDecided:
        """The committee's word with its reasons; asking for more information leaves the item on the docket."""
        require(DecideReview, review=self)
        if by == self.requested_by:
            raise DeciderIsRequester
        require_reasons(decision, reasons)
        if decision != ReviewDecision.MORE_INFORMATION:
            self.status = ReviewStatus.DECIDED
        self.decision, self.reasons, self.decided_by, self.decided_at = decision, reasons, by, at
        return ReviewDecided(
            review_id=self.id,
            journey_id=self.journey_id,
            person_id=self.person_id,
            subject=self.subject,
            subject_id=self.subject_id,
            decision=decision,
            reasons=reasons,
            decided_by=by,
            decided_at=at,
        )


class Docket(BaseModel):
    """The file `docket.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int
    source: str
    verified: bool
    reasons_for: frozenset[str]
    reasons_against: frozenset[str]


@cache
def docket() -> Docket:
    return Docket.model_validate(yaml.safe_load(Path(__file__).with_name("docket.yaml").read_text()))


def require_reasons(decision: ReviewDecision, reasons: list[str]) -> None:
    """Published reasons only, and no yes with a reason against it. A no may name what is well: a need still stands."""
    if unknown := set(reasons) - docket().reasons_for - docket().reasons_against:
        raise UnknownReviewReason(reason=min(unknown))
    if decision == ReviewDecision.APPROVED and set(reasons) & docket().reasons_against:
        raise ReasonContradictsDecision
