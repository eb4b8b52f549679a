"""Whether somebody was on board is put right, after departure and arrival too."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.base import C1, Id
from shared.contracts.cases.v1.evacuation import MovementEvent
from shared.contracts.cases.v1.values import CasesCommand, Gate, MovementStatus, OperationStatus
from shared.contracts.when import When


class BoardingCorrectionReason(StrEnum):
    """What was wrong with what was recorded; only the last says that somebody was on board."""

    RECORDED_BY_MISTAKE = "recorded_by_mistake"
    ANOTHER_PERSON = "another_person"
    LEFT_VEHICLE = "left_vehicle"
    WAS_ON_BOARD = "was_on_board"


class CorrectBoarding(CasesCommand):
    """Put right whether somebody was on board, of the version the caller looked at; never by whoever recorded it.

    Nobody is handed over yet: from then on somebody has seen where the person is.
    """

    allowed: ClassVar[When] = When(
        movement={MovementStatus.BOARDED, MovementStatus.ARRIVED, MovementStatus.NO_SHOW},
        operation={OperationStatus.FROZEN, OperationStatus.DEPARTED, OperationStatus.ARRIVED},
    )
    movement_id: Id
    version: Annotated[int, C1]
    reason: Annotated[BoardingCorrectionReason, C1]
    separated: Annotated[list[UUID], C1] = Field(default=[], max_length=1)
    """The movement itself where somebody of the household is on the other side: the second yes."""


class BoardingCorrected(MovementEvent):
    """Whether the person was on board, and where they stand now; beside it where they stood."""

    reason: Annotated[BoardingCorrectionReason, C1]
    before: Annotated[MovementStatus, C1]
    status: Annotated[MovementStatus, C1]
    arrived_at: Annotated[datetime | None, C1]
    """None where they have not arrived."""
    checks_until: Annotated[dict[Gate, datetime], C1]
    """Until when open gates hold, of whoever waits to board again."""
    corrected_at: Annotated[datetime, C1]
