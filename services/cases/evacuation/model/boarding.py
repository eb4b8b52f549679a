"""Whether somebody was on board is put right, and where they stand by it."""

from collections.abc import Mapping
from datetime import datetime

from services.cases.evacuation.model.movement import Movement
from services.cases.evacuation.model.operation import Operation
from services.cases.evacuation.model.refusals import CorrectorRecordedBoarding
from shared.contracts.cases.v1 import (
    BoardingCorrected,
    BoardingCorrectionReason,
    BoardPerson,
    CorrectBoarding,
    DepartOperation,
    Gate,
    GateOutcome,
    MovementStatus,
    OperationStatus,
)
from shared.platform.errors import NothingCorrected
from shared.platform.four_eyes import require_another
from shared.platform.guards import require
from shared.platform.identity import Actor

ON_BOARD: Mapping[str, MovementStatus] = {OperationStatus.ARRIVED: MovementStatus.ARRIVED}
"""Else they are on the way, or about to leave."""
NOT_ON_BOARD: Mapping[str, MovementStatus] = {OperationStatus.FROZEN: MovementStatus.CONFIRMED}
"""Else the leg has left without them."""


def correct_boarding(
    movement: Movement, operation: Operation, command: CorrectBoarding, by: Actor, at: datetime
) -> BoardingCorrected:
    """What was recorded is the other way round: the seat is kept until departure, and from then on missed or taken."""
    require(CorrectBoarding, movement=movement, operation=operation)
    before = MovementStatus(movement.status)
    was_on_board = command.reason == BoardingCorrectionReason.WAS_ON_BOARD
    if was_on_board is (before != MovementStatus.NO_SHOW):
        raise NothingCorrected
    require_another(movement.boarding_by, by, (BoardPerson, DepartOperation), CorrectorRecordedBoarding)
    movement.status = (
        ON_BOARD.get(operation.status, MovementStatus.BOARDED)
        if was_on_board
        else NOT_ON_BOARD.get(operation.status, MovementStatus.NO_SHOW)
    )
    movement.arrived_at = operation.arrived_at if movement.status == MovementStatus.ARRIVED else None
    movement.boarding_by = by.id
    return _corrected(movement, command, before, at)


def _corrected(movement: Movement, command: CorrectBoarding, before: MovementStatus, at: datetime) -> BoardingCorrected:
    return BoardingCorrected(
        **movement.who(),
        reason=command.reason,
        before=before,
        status=movement.status,
        arrived_at=movement.arrived_at,
        checks_until=_checks_until(movement),
        corrected_at=at,
    )


def _checks_until(movement: Movement) -> dict[Gate, datetime]:
    if movement.status != MovementStatus.CONFIRMED:
        return {}
    return {
        gate: check.valid_until
        for gate, check in movement.checks().items()
        if check.outcome == GateOutcome.PASSED and check.valid_until
    }
