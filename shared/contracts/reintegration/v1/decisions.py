"""A decision of the committee is put right, by somebody else of it."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.base import C1, Code, Id
from shared.contracts.reintegration.v1.monitoring import ReviewEvent, ReviewStatus
from shared.contracts.reintegration.v1.values import ReintegrationCommand, ReviewDecision
from shared.contracts.when import When


class DecisionCorrectionReason(StrEnum):
    """What was wrong with a decision, or with what was recorded of it."""

    RECORDED_WRONGLY = "recorded_wrongly"
    ABOUT_ANOTHER_FILE = "about_another_file"
    FACTS_CAME_TO_LIGHT = "facts_came_to_light"
    CONFLICT_OF_INTEREST = "conflict_of_interest"


class CorrectDecision(ReintegrationCommand):
    """Put right what the committee decided, or only why, of the version the caller looked at.

    Never by whoever decided or asked, and only while nothing has followed that cannot be taken back.
    """

    allowed: ClassVar[When] = When(review={ReviewStatus.DECIDED})
    review_id: Id
    version: Annotated[int, C1]
    reason: Annotated[DecisionCorrectionReason, C1]
    decision: Annotated[ReviewDecision, C1]
    reasons: Annotated[list[Code], C1] = Field(min_length=1, max_length=6)
    """Of the decision as it stands now."""


class DecisionCorrected(ReviewEvent):
    """What the committee decided, and why, as it stands now; beside it what stood there."""

    reason: Annotated[DecisionCorrectionReason, C1]
    decision_before: Annotated[ReviewDecision, C1]
    decision: Annotated[ReviewDecision, C1]
    reasons_before: Annotated[list[Code], C1]
    reasons: Annotated[list[Code], C1]
    corrected_by: Annotated[UUID, C1]
    corrected_at: Annotated[datetime, C1]
