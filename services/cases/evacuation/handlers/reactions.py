"""What follows for a person's seat from what intake tells. The copies of intake's facts are up to date already."""

from typing import NamedTuple
from uuid import UUID

from services.cases.casework import repository as casework
from services.cases.casework.model import CaseRequest
from services.cases.evacuation import repository
from services.cases.evacuation.gates import CLOSED
from services.cases.evacuation.handlers.seat_service import check_consent_gate, check_protection_gate, give_back, lock
from services.cases.evacuation.model.movement import Movement
from services.cases.evacuation.model.operation import Operation
from shared.contracts.cases.v1 import SeatReleaseReason
from shared.contracts.intake.v1 import (
    ConsentGiven,
    ConsentWithdrawn,
    PersonErased,
    ProtectionAssessed,
    Purpose,
    RequestKind,
    RequestWithdrawn,
)
from shared.platform.unit_of_work import UnitOfWork


class _Seat(NamedTuple):
    operation: Operation
    movement: Movement


async def on_consent_given(event: ConsentGiven, uow: UnitOfWork) -> None:
    """The consent gate may open."""
    if event.purpose == Purpose.EVACUATION and (seat := await _releasable_seat(uow, event.person_id)):
        await check_consent_gate(uow, seat.movement)


async def on_consent_withdrawn(event: ConsentWithdrawn, uow: UnitOfWork) -> None:
    """Without any basis left nobody is moved: the seat is given back, from on board too."""
    if event.purpose != Purpose.EVACUATION or not (seat := await _releasable_seat(uow, event.person_id)):
        return
    if await check_consent_gate(uow, seat.movement) == CLOSED:
        await give_back(uow, seat.movement, SeatReleaseReason.CONSENT_WITHDRAWN)


async def on_protection_assessed(event: ProtectionAssessed, uow: UnitOfWork) -> None:
    """The protection gate opens or closes; a barred destination gives the seat back."""
    seat = await _releasable_seat(uow, event.person_id)
    if seat and await check_protection_gate(uow, seat.operation, seat.movement) == CLOSED:
        await give_back(uow, seat.movement, SeatReleaseReason.GATE_FAILED)


async def on_request_withdrawn(event: RequestWithdrawn, uow: UnitOfWork) -> None:
    """The person no longer asks to be moved, unless another request in the case of the seat still does."""
    request = await uow.find(CaseRequest, event.request_id)
    if request is None or request.kind != RequestKind.EVACUATION:
        return
    seat = await _releasable_seat(uow, event.person_id)
    if seat and not await casework.asks_to_be_moved(uow.session, seat.movement.case_id):
        await give_back(uow, seat.movement, SeatReleaseReason.DECLINED)


async def on_person_erased(event: PersonErased, uow: UnitOfWork) -> None:
    """Nobody is moved about whom nothing is known, and nothing found at a gate stays."""
    if seat := await _releasable_seat(uow, event.person_id):
        await give_back(uow, seat.movement, SeatReleaseReason.DECLINED)
    await repository.forget_gates(uow.session, event.person_id)


async def _releasable_seat(uow: UnitOfWork, person_id: UUID) -> _Seat | None:
    """The person's seat, locked, while it can still be given back; None once the leg has left."""
    movement_id = await repository.travelling(uow.session, person_id)
    if movement_id is None:
        return None
    operation, movement = await lock(uow, movement_id)
    # Somebody else may have released it while this transaction waited for the lock.
    return _Seat(operation, movement) if operation.may_still_leave and movement.travelling else None
