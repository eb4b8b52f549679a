"""What staff do about a whole operation; what follows for its passengers is one transaction with it."""

from collections.abc import Sequence

from services.cases.casework import repository as casework
from services.cases.evacuation import repository
from services.cases.evacuation.handlers.seat_service import give_back, leaving_kin
from services.cases.evacuation.model.consequences import doubtful_on_board, require_named, separated_from
from services.cases.evacuation.model.correction import correct
from services.cases.evacuation.model.movement import Movement
from services.cases.evacuation.model.operation import Operation
from services.cases.persons.model import Households, KnownCrisis
from services.cases.persons.repository import households_of
from shared.contracts.cases.v1 import (
    ArriveOperation,
    CancelOperation,
    CorrectOperation,
    DepartOperation,
    FreezeManifest,
    MovementStatus,
    PlanOperation,
    SeatReleaseReason,
)
from shared.platform.errors import AlreadyExists, NotFound
from shared.platform.guards import require
from shared.platform.unit_of_work import UnitOfWork


async def plan_operation(command: PlanOperation, uow: UnitOfWork) -> None:
    if await uow.find(Operation, command.operation_id):
        raise AlreadyExists("operation_id")
    if await uow.find(KnownCrisis, command.crisis_id) is None:
        raise NotFound("crisis", field="crisis_id")
    operation = uow.create(Operation.plan(command, uow.now(), uow.actor.agency_id))
    await uow.session.flush()
    await repository.add_seats(uow.session, operation.id, operation.seats)


async def freeze_manifest(command: FreezeManifest, uow: UnitOfWork) -> None:
    """Settle who travels; whoever loses the seat was named."""
    operation = await uow.load(Operation, command.operation_id, expected_version=command.version)
    require(FreezeManifest, operation=operation)
    passengers = await repository.passengers(uow.session, operation.id)
    leaving, separated = await _leaving_at_freeze(passengers, uow)
    require_named(leaving, separated, command.left_behind, command.separated)
    await freeze_seats(operation, passengers, uow)


async def freeze_unattended(operation: Operation, uow: UnitOfWork) -> None:
    """Freeze at its time; a household is separated by nobody's yes, so then the manifest waits for the coordinator."""
    passengers = await repository.passengers(uow.session, operation.id)
    _, separated = await _leaving_at_freeze(passengers, uow)
    if not separated:
        await freeze_seats(operation, passengers, uow)


async def _leaving_at_freeze(
    passengers: Sequence[Movement], uow: UnitOfWork
) -> tuple[Sequence[Movement], Sequence[Movement]]:
    leaving = [movement for movement in passengers if movement.loses_seat(uow.now())]
    staying = [movement for movement in passengers if movement not in leaving]
    return leaving, separated_from(leaving, staying, await _households(passengers, uow))


async def _households(passengers: Sequence[Movement], uow: UnitOfWork) -> Households:
    return await households_of(uow.session, [movement.person_id for movement in passengers])


async def freeze_seats(operation: Operation, passengers: Sequence[Movement], uow: UnitOfWork) -> None:
    """Confirm whose gates are open, give back the other seats, and freeze."""
    at = uow.now()
    for movement in passengers:
        if event := movement.confirm_or_release(at):
            uow.publish(movement, event)
        if not movement.travelling:
            await casework.close_owed_work(uow.session, movement.id)
    confirmed = sum(movement.status == MovementStatus.CONFIRMED for movement in passengers)
    uow.publish(operation, operation.freeze(confirmed, at))


async def depart_operation(command: DepartOperation, uow: UnitOfWork) -> None:
    """The leg has left; whoever is not on board has missed it, and was named."""
    operation = await uow.load(Operation, command.operation_id, expected_version=command.version)
    require(DepartOperation, operation=operation)
    at = uow.now()
    passengers = await repository.passengers(uow.session, operation.id)
    boarded = [movement for movement in passengers if movement.status == MovementStatus.BOARDED]
    missing = [movement for movement in passengers if movement.status != MovementStatus.BOARDED]
    separated = separated_from(missing, boarded, await _households(passengers, uow))
    separated += await leaving_kin(uow, operation, boarded)
    require_named(missing, separated, command.left_behind, command.separated)
    doubtful = doubtful_on_board(boarded, command.override, at)
    for movement in missing:
        uow.publish(movement, movement.miss(at))
        movement.boarding_by = uow.actor.id
        await casework.close_owed_work(uow.session, movement.id)
    departed = operation.depart(len(boarded), len(missing), at, override=command.override, overridden=doubtful)
    uow.publish(operation, departed)


async def arrive_operation(command: ArriveOperation, uow: UnitOfWork) -> None:
    """The leg has arrived, and everybody on board with it."""
    operation = await uow.load(Operation, command.operation_id, expected_version=command.version)
    require(ArriveOperation, operation=operation)
    at = uow.now()
    passengers = await repository.passengers(uow.session, operation.id)
    for movement in passengers:
        uow.publish(movement, movement.arrive(operation.destination_country, at))
    await casework.answer_requests(uow.session, [movement.case_id for movement in passengers])
    uow.publish(operation, operation.arrive(len(passengers), at))


async def cancel_operation(command: CancelOperation, uow: UnitOfWork) -> None:
    """It will not leave; every seat is given back in the same transaction, so none can be forgotten."""
    operation = await uow.load(Operation, command.operation_id, expected_version=command.version)
    await call_off(operation, command.reason, uow)


async def correct_operation(command: CorrectOperation, uow: UnitOfWork) -> None:
    """Put right by whose clocks it leaves and arrives, and when."""
    operation = await uow.load(Operation, command.operation_id, expected_version=command.version)
    uow.publish(operation, correct(operation, command, uow.now()))


async def call_off(operation: Operation, reason: str, uow: UnitOfWork) -> None:
    """Give every seat back and cancel; refused by name when the leg has left."""
    require(CancelOperation, operation=operation)
    passengers: Sequence[Movement] = await repository.passengers(uow.session, operation.id)
    for movement in passengers:
        await give_back(uow, movement, SeatReleaseReason.OPERATION_CANCELLED)
    uow.publish(operation, operation.cancel(reason, len(passengers), uow.now()))
