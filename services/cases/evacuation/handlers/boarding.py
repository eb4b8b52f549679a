"""What follows for a seat, a case and a household from putting right whether somebody was on board."""

from services.cases.casework import repository as casework
from services.cases.casework.model import Case, OwedWork, WorkKind
from services.cases.evacuation import repository
from services.cases.evacuation.handlers.seat_service import leaving_kin, lock
from services.cases.evacuation.model.boarding import correct_boarding as put_right
from services.cases.evacuation.model.consequences import require_agreed, separated_from
from services.cases.evacuation.model.movement import Movement
from services.cases.evacuation.model.operation import Operation
from services.cases.evacuation.model.refusals import HasAnotherSeat, StaysWithoutCase
from services.cases.persons.repository import households_of
from shared.contracts.cases.v1 import BoardingCorrected, CaseStatus, CorrectBoarding, MovementStatus
from shared.platform.errors import NotFound, VersionConflict
from shared.platform.unit_of_work import UnitOfWork


async def correct_boarding(command: CorrectBoarding, uow: UnitOfWork) -> None:
    """Case, operation and movement are locked in this order; whoever stayed is owed a seat again in the same step."""
    known = await uow.find(Movement, command.movement_id)
    if known is None:
        raise NotFound("movement", field="movement_id")
    case = await uow.load(Case, known.case_id)
    operation, movement = await lock(uow, command.movement_id)
    if movement.version != command.version:
        raise VersionConflict(movement.version)
    corrected = put_right(movement, operation, command, uow.actor, uow.now())
    await _require_kin_agreed(operation, movement, command, uow)
    await _follow_up(case, movement, corrected, uow)
    uow.publish(movement, corrected)


async def _require_kin_agreed(
    operation: Operation, movement: Movement, command: CorrectBoarding, uow: UnitOfWork
) -> None:
    if movement.status in repository.GONE:
        require_agreed(await leaving_kin(uow, operation, [movement]), command.separated)
        return
    others = [one for one in await repository.gone_with(uow.session, operation.id) if one.id != movement.id]
    households = await households_of(uow.session, [one.person_id for one in (movement, *others)])
    require_agreed(separated_from([movement], others, households), command.separated)


async def _follow_up(case: Case, movement: Movement, corrected: BoardingCorrected, uow: UnitOfWork) -> None:
    if movement.status == MovementStatus.NO_SHOW:
        await casework.close_owed_work(uow.session, movement.id)
        await _owe_a_seat_again(case, corrected, uow)
    elif movement.status in repository.GONE:
        await _owe_a_hand_over(case, movement, uow)


async def _owe_a_seat_again(case: Case, corrected: BoardingCorrected, uow: UnitOfWork) -> None:
    """On arrival the requests of the case were answered, and it may have been closed since."""
    if case.status == CaseStatus.CLOSED:
        open_case = await casework.open_case(uow.session, case.person_id)
        if open_case is None or not await casework.asks_to_be_moved(uow.session, open_case.id):
            raise StaysWithoutCase
    elif corrected.before == MovementStatus.ARRIVED:
        await casework.ask_again(uow.session, case.id)


async def _owe_a_hand_over(case: Case, movement: Movement, uow: UnitOfWork) -> None:
    elsewhere = await repository.travelling(uow.session, movement.person_id)
    if elsewhere is not None and elsewhere != movement.id:
        raise HasAnotherSeat
    if movement.status == MovementStatus.ARRIVED:
        await casework.answer_requests(uow.session, [case.id])
    if case.status != CaseStatus.CLOSED:
        uow.add(OwedWork(work_id=movement.id, case_id=case.id, kind=WorkKind.MOVEMENT))
