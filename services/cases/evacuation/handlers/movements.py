"""What staff do about one person's place in an operation."""

from uuid import UUID

from services.cases.casework import repository as casework
from services.cases.casework.model import Case, OwedWork, WorkKind
from services.cases.deadlines.model import time_for
from services.cases.evacuation import repository
from services.cases.evacuation.gates import CLOSED, staff_check
from services.cases.evacuation.handlers.receivers import require_receiver
from services.cases.evacuation.handlers.seat_service import (
    check_system_gates,
    give_back,
    leaving_kin,
    lock,
)
from services.cases.evacuation.handlers.trials import require_few_tried
from services.cases.evacuation.model.consequences import require_agreed, separated_from
from services.cases.evacuation.model.movement import Movement
from services.cases.evacuation.model.operation import NoSeatIsFree, Operation
from services.cases.evacuation.model.refusals import EvacuationIsNotAsked, PersonHasSeat
from services.cases.persons.model import KnownPerson
from services.cases.persons.repository import households_of
from shared.contracts.cases.v1 import (
    BoardPerson,
    CheckGate,
    ConfirmSeat,
    HandOverPerson,
    HoldSeat,
    ReleaseSeat,
    SeatReleaseReason,
)
from shared.contracts.deadlines import DeadlineCode
from shared.platform.errors import AlreadyExists, NotFound, VersionConflict
from shared.platform.guards import require
from shared.platform.unit_of_work import UnitOfWork


async def hold_seat(command: HoldSeat, uow: UnitOfWork) -> None:
    """Hold a seat, and look at the gates the system can see; a barred destination gives the seat back at once."""
    case = await _locked_case(command.case_id, uow)
    await require_few_tried(case.person_id, uow)
    operation = await _locked_operation(command.operation_id, case, uow)
    operation.require_for(case.crisis_id, (case.exercise, uow.exercise))
    require(HoldSeat, case=case, operation=operation)
    operation.require_before_departure(uow.now())
    movement = await _take_seat(command, case, operation, uow)
    if await check_system_gates(uow, operation, movement) == CLOSED:
        await give_back(uow, movement, SeatReleaseReason.GATE_FAILED)


async def _locked_case(case_id: UUID, uow: UnitOfWork) -> Case:
    """The open case, locked after its person: what the person says meanwhile waits, and then finds the seat."""
    known = await uow.find(Case, case_id)
    if known is None:
        raise NotFound("case", field="case_id")
    person = await uow.load(KnownPerson, known.person_id)
    person.require_known()
    case = await uow.load(Case, case_id)
    case.require_open()
    if not await casework.asks_to_be_moved(uow.session, case.id):
        raise EvacuationIsNotAsked
    return case


async def _locked_operation(operation_id: UUID, case: Case, uow: UnitOfWork) -> Operation:
    """The operation, locked; beside it, in the order of their ids, the one in which the person has a seat by now."""
    seat_id = await repository.travelling(uow.session, case.person_id)
    seat = await uow.find(Movement, seat_id) if seat_id else None
    operation_ids = {operation_id, seat.operation_id if seat else operation_id}
    return {id: await uow.load(Operation, id) for id in sorted(operation_ids)}[operation_id]


async def _take_seat(command: HoldSeat, case: Case, operation: Operation, uow: UnitOfWork) -> Movement:
    if await uow.find(Movement, command.movement_id):
        raise AlreadyExists("movement_id")
    await _end_own_hold(case, uow)
    seat = await repository.free_seat(uow.session, operation.id) or await _reclaim_seat(operation, uow)
    if seat is None:
        raise NoSeatIsFree
    movement = uow.create(Movement.hold(command.movement_id, case, operation, seat, uow.now()))
    uow.add(OwedWork(work_id=movement.id, case_id=case.id, kind=WorkKind.MOVEMENT))
    return movement


async def _end_own_hold(case: Case, uow: UnitOfWork) -> None:
    """Give back what the person was held until a time that has passed; PersonHasSeat when they have a seat still."""
    if (seat_id := await repository.travelling(uow.session, case.person_id)) is None:
        return
    movement = await uow.load(Movement, seat_id)
    if not movement.hold_is_over(uow.now()):
        raise PersonHasSeat
    await _end_hold(movement, uow)


async def _reclaim_seat(operation: Operation, uow: UnitOfWork) -> int | None:
    """A seat nobody waits for does not depend on a workflow that may be late, or gone."""
    movement = await repository.expired_hold(uow.session, operation.id, uow.now())
    if movement is None:
        return None
    await _end_hold(movement, uow)
    return movement.seat


async def _end_hold(movement: Movement, uow: UnitOfWork) -> None:
    await give_back(uow, movement, SeatReleaseReason.HOLD_EXPIRED)
    await uow.session.flush()


async def check_gate(command: CheckGate, uow: UnitOfWork) -> None:
    """Record what staff saw; a failed check closes the gate and keeps the seat, since papers can be mended."""
    operation, movement = await lock(uow, command.movement_id)
    at = uow.now()
    stated = command.valid_until
    if "valid_until" not in command.model_fields_set:
        stated = movement.known_validity(command.gate, command.outcome, at)
    fit_for = await time_for(DeadlineCode.FITNESS_CHECK, uow)
    check = staff_check(command.gate, command.outcome, stated, fit_for, at)
    uow.publish(movement, movement.record_staff_check(operation, command.gate, check, at, command.version))


async def confirm_seat(command: ConfirmSeat, uow: UnitOfWork) -> None:
    operation, movement = await lock(uow, command.movement_id)
    if movement.version != command.version:
        raise VersionConflict(movement.version)
    require(ConfirmSeat, operation=operation, movement=movement)
    await check_system_gates(uow, operation, movement)
    uow.publish(movement, movement.confirm(operation, uow.now()))


async def release_seat(command: ReleaseSeat, uow: UnitOfWork) -> None:
    """Give the seat back, on board too as long as the leg is here."""
    operation, movement = await lock(uow, command.movement_id)
    require(ReleaseSeat, operation=operation, movement=movement)
    passengers = await repository.passengers(uow.session, operation.id)
    others = [one for one in passengers if one.id != movement.id]
    households = await households_of(uow.session, [one.person_id for one in passengers])
    require_agreed(separated_from([movement], others, households), command.separated)
    await give_back(uow, movement, command.reason)


async def board_person(command: BoardPerson, uow: UnitOfWork) -> None:
    operation, movement = await lock(uow, command.movement_id)
    require(BoardPerson, operation=operation, movement=movement)
    # What the gates say may be of a release that asked less of a consent, or of an origin.
    await check_system_gates(uow, operation, movement)
    boarded = movement.board(operation, uow.now())
    movement.boarding_by = uow.actor.id
    require_agreed(await leaving_kin(uow, operation, [movement]), command.separated)
    uow.publish(movement, boarded)


async def hand_over_person(command: HandOverPerson, uow: UnitOfWork) -> None:
    """The country of return takes over, or an agency that may know of the person."""
    if command.receiving_agency_id is not None:
        await require_receiver(command.movement_id, command.receiving_agency_id, uow)
    operation, movement = await lock(uow, command.movement_id)
    country, agency_id = operation.destination_country, command.receiving_agency_id
    uow.publish(movement, movement.hand_over(country, agency_id, uow.now(), operation.destination_time_zone))
    await casework.close_owed_work(uow.session, movement.id)
