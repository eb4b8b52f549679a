"""What the workflows ask for when a time has come. Each looks again under the lock, and may find nothing to do."""

from services.cases.evacuation.handlers.operations import call_off, freeze_unattended
from services.cases.evacuation.handlers.seat_service import give_back, lock
from services.cases.evacuation.internal_commands import (
    AbandonMovement,
    AbandonOperation,
    FreezeWhenDue,
    LapseGate,
    LapseHold,
)
from services.cases.evacuation.model.operation import Operation
from shared.contracts.cases.v1 import MovementStatus, OperationStatus, SeatReleaseReason
from shared.platform.unit_of_work import UnitOfWork

UNWATCHED = "process_ended"


async def lapse_hold(step: LapseHold, uow: UnitOfWork) -> None:
    """A seat that was not confirmed in time is free again."""
    operation, movement = await lock(uow, step.movement_id)
    if operation.may_still_leave and movement.status == MovementStatus.HELD:
        await give_back(uow, movement, SeatReleaseReason.HOLD_EXPIRED)


async def lapse_gate(step: LapseGate, uow: UnitOfWork) -> None:
    """A check that is out of date closes its gate; the seat stays, since the check can be made anew."""
    operation, movement = await lock(uow, step.movement_id)
    if operation.may_still_leave and (expired := movement.expire_check(step.gate, step.valid_until, uow.now())):
        uow.publish(movement, expired)


async def abandon_movement(step: AbandonMovement, uow: UnitOfWork) -> None:
    """The compensation of a movement: its seat, if it has one, is free again."""
    operation, movement = await lock(uow, step.movement_id)
    if operation.may_still_leave and movement.travelling:
        await give_back(uow, movement, SeatReleaseReason.HOLD_EXPIRED)


async def freeze_when_due(step: FreezeWhenDue, uow: UnitOfWork) -> None:
    """Freeze the manifest, unless somebody did or the operation was cancelled."""
    operation = await uow.load(Operation, step.operation_id)
    if operation.status == OperationStatus.PLANNED and step.freezes_at in {None, operation.freezes_at}:
        await freeze_unattended(operation, uow)


async def abandon_operation(step: AbandonOperation, uow: UnitOfWork) -> None:
    """The compensation of an operation: unless it has left, it is cancelled and every seat is free."""
    operation = await uow.load(Operation, step.operation_id)
    if operation.may_still_leave:
        await call_off(operation, UNWATCHED, uow)
