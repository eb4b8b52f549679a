"""Steps shared by the room's handlers: lock in one order, give a seat back, let the system look at its gates."""

from collections.abc import Sequence
from uuid import UUID

from services.cases.casework import repository as casework
from services.cases.evacuation import repository
from services.cases.evacuation.gates import CLOSED, OPEN, GateCheck, may_be_taken_to
from services.cases.evacuation.model.movement import Movement
from services.cases.evacuation.model.operation import Operation
from services.cases.persons.model import END_OF_TIME, KnownPerson, standing_bases
from services.cases.persons.repository import bases_for, households_of
from shared.contracts.cases.v1 import Gate, GateOutcome, SeatReleaseReason
from shared.contracts.intake.v1 import AssessmentOnRecord, Purpose
from shared.platform.errors import KeyDestroyed, NotFound
from shared.platform.unit_of_work import UnitOfWork


async def lock(uow: UnitOfWork, movement_id: UUID) -> tuple[Operation, Movement]:
    """The movement and its operation, locked, the operation first; NotFound when there is no such movement."""
    known = await uow.find(Movement, movement_id)
    if known is None:
        raise NotFound("movement", field="movement_id")
    operation = await uow.load(Operation, known.operation_id)
    return operation, await uow.load(Movement, movement_id)


async def give_back(uow: UnitOfWork, movement: Movement, reason: SeatReleaseReason) -> None:
    """Release the seat and let the case be closed; PersonHasNoSeat when there is none to give back."""
    uow.publish(movement, movement.release(reason, uow.now()))
    await casework.close_owed_work(uow.session, movement.id)


async def leaving_kin(uow: UnitOfWork, operation: Operation, movements: Sequence[Movement]) -> list[Movement]:
    """Those of whose household somebody stays who has no seat here; a household may be a whole camp."""
    of = (await households_of(uow.session, [one.person_id for one in movements])).of
    stays = await repository.staying_households(uow.session, operation.id, set(of.values()))
    return [one for one in movements if of.get(one.person_id) in stays]


async def check_system_gates(uow: UnitOfWork, operation: Operation, movement: Movement) -> GateCheck | None:
    """Check both gates that no member of staff checks; answers what `check_protection_gate` does."""
    await check_consent_gate(uow, movement)
    return await check_protection_gate(uow, operation, movement)


async def check_consent_gate(uow: UnitOfWork, movement: Movement) -> GateCheck:
    """Check the consent gate against what intake told."""
    now = uow.now()
    bases = standing_bases(await bases_for(uow.session, movement.person_id, Purpose.EVACUATION))
    last = max((basis.ends_at() for basis in bases), default=now)
    check = OPEN if last == END_OF_TIME else CLOSED
    if now < last < END_OF_TIME:
        check = GateCheck(outcome=GateOutcome.PASSED, valid_until=last)
    _record_check(uow, movement, Gate.CONSENT, check)
    return check


async def check_protection_gate(uow: UnitOfWork, operation: Operation, movement: Movement) -> GateCheck | None:
    """Check the protection gate; None, and the gate stays as it is, when there is nothing to open.

    Never assessed means closed, since a gate nobody checked is closed.

    Why the gate is closed is opened here and told to nobody.
    """
    person = await uow.find(KnownPerson, movement.person_id)
    sealed = person.assessment() if person else None
    if sealed is None:
        return None
    try:
        assessment = await uow.open(sealed, AssessmentOnRecord, of=movement.person_id)
    except KeyDestroyed:
        # The key goes before the fact of the erasure comes; that fact gives the seat back.
        return None
    check = OPEN if may_be_taken_to(assessment, operation.destination_country) else CLOSED
    _record_check(uow, movement, Gate.PROTECTION, check)
    return check


def _record_check(uow: UnitOfWork, movement: Movement, gate: Gate, check: GateCheck) -> None:
    if checked := movement.record_system_check(gate, check, uow.now()):
        uow.publish(movement, checked)
